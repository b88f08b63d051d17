import { createContext } from 'svelte';
import type { StudyState } from './study-state.svelte.ts';
import type { TeamApp } from './team-app.svelte.ts';

/** The team's composition root, ready to use: set once by the team layout, after the database has opened. */
export const [getTeamApp, setTeamApp] = createContext<TeamApp>();

/** The study of the open route: set by the study layout and following the address. */
export const [getStudy, setStudy] = createContext<() => StudyState>();

import { createContext } from 'svelte';
import type { InterviewsState } from './interviews-state.svelte.ts';

/** The interviews of the open study, set by the layout that shows their list. */
export const [getInterviews, setInterviews] = createContext<() => InterviewsState>();

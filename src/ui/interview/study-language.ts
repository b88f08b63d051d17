import { createContext } from 'svelte';

/**
 * The BCP 47 language of the study's own texts. The page's words may be in another one, where there is no table for
 * the study's; screen readers are told which is which.
 */
export const [studyLanguage, provideStudyLanguage] = createContext<() => string>();

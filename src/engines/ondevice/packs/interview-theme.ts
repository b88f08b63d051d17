import type { Aspect } from '#core/interview/lexicon.ts';

/** A subject that participants bring up, with follow-ups made for it. */
export interface InterviewTheme {
	/** As the cues of a code: whole words without regard to case; `word*` matches any ending. */
	readonly cues: readonly string[];
	/** Follow-ups by what they ask for; each keeps the rules for every question shown. */
	readonly seeds: Partial<Readonly<Record<Aspect, readonly string[]>>>;
}

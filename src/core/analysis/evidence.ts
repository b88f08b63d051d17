import type { Mark } from '../annotation/mark.ts';

/** A mark with what the interviewer had said before it. */
export interface CodedMark {
	readonly mark: Mark;
	/** The question it answers touches the code: by its text, its stage, or because the code is drawn from it. */
	readonly prompted: boolean;
	/** The sentence proposes something ("should", "would help"). */
	readonly proposes: boolean;
}

/** One counted interview, coded. */
export interface CodedInterview {
	readonly id: string;
	readonly segmentId: string | null;
	/** Ids of the codes that some question of the interview touched. */
	readonly asked: ReadonlySet<string>;
	/** Rejected marks are left out by whoever builds this. In order of place. */
	readonly marks: readonly CodedMark[];
}

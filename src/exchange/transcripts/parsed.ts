import type { Role } from '#core/transcript/turn.ts';

/** One utterance as a file gives it. */
export interface ParsedTurn {
	/** The name or label in the file ("Interviewer", "Ana", "P1"); empty when the file names nobody. */
	readonly speaker: string;
	readonly role: Role;
	/** At most {@link TURN_TEXT_LIMIT} UTF-16 units, without NUL, never blank. */
	readonly text: string;
	/** ms since the start of the recording, or null when the file gives no time. */
	readonly at: number | null;
}

export interface ParsedInterview {
	/** The file's own id of the interview, or the file's name. */
	readonly label: string;
	readonly segmentName: string | null;
	readonly turns: readonly ParsedTurn[];
	/** Everything else the file says about the interview; keys ≤ 50 and values ≤ 200 characters. */
	readonly metadata: Readonly<Record<string, string>>;
	/** BCP 47, null when the file does not say. */
	readonly language: string | null;
}

/** A turn before anybody has been told who asks and who answers. */
export type SpokenTurn = Omit<ParsedTurn, 'role'>;
export type SpokenInterview = Omit<ParsedInterview, 'turns'> & {
	readonly turns: readonly SpokenTurn[];
};

/** What was not understood, or was changed on the way in. The words for it are the screen's. */
export type ProblemKind =
	| 'empty-file'
	| 'not-text'
	| 'guessed-encoding'
	| 'nul-removed'
	| 'bad-json'
	| 'not-an-interview'
	| 'bad-turn'
	| 'no-turns'
	| 'no-speakers'
	| 'no-participant'
	| 'before-first-speaker'
	| 'bad-cue'
	| 'bad-row'
	| 'empty-row'
	| 'no-text-column'
	| 'turn-split'
	| 'interview-split'
	| 'metadata-shortened';

export interface ParseProblem {
	/** Line of the file, from 1; null when it concerns the file as a whole. */
	readonly line: number | null;
	readonly kind: ProblemKind;
	/** The words in question, shortened; empty when there are none. */
	readonly detail: string;
}

/** Which column of a table holds what; null where there is none. */
export interface CsvMapping {
	/** `turns`: one row for each turn. `interviews`: one row for each interview, its questions as columns. */
	readonly layout: 'turns' | 'interviews';
	readonly interview: string | null;
	readonly segment: string | null;
	readonly speaker: string | null;
	readonly text: string | null;
	readonly time: string | null;
	/** For `interviews`: the columns that are questions, in order. */
	readonly questions: readonly string[];
}

export type TranscriptFormat = 'jsonl' | 'csv' | 'vtt' | 'srt' | 'text';

/** What a person may correct in the preview; the file is then read again. */
export interface ParseOptions {
	readonly csv?: CsvMapping;
	/** Labels that look like speakers but are part of what was said. */
	readonly notSpeakers?: readonly string[];
}

export interface ParsedFile {
	readonly format: TranscriptFormat;
	readonly interviews: readonly ParsedInterview[];
	/** The first {@link PROBLEM_LIMIT} problems, in order of the file. */
	readonly problems: readonly ParseProblem[];
	readonly problemCount: number;
	/** For tables: the columns, and the mapping that was used. */
	readonly table: { readonly columns: readonly string[]; readonly mapping: CsvMapping } | null;
}

/** Largest file taken, bytes. */
export const FILE_LIMIT = 20 * 1024 * 1024;
/** A file in the wrong format has a problem on every line; nobody reads more than this. */
export const PROBLEM_LIMIT = 200;

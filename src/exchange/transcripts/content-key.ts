import type { ParsedInterview } from './parsed.ts';

/**
 * The text that an imported interview's identity is hashed from: the study, the file's own id and every word,
 * but not who was taken for the interviewer. The same interview imported twice into a study is the same row.
 */
export function contentKey(studyId: string, interview: ParsedInterview): string {
	const turns = interview.turns.map(({ speaker, text, at }) => [speaker, text, at]);
	return JSON.stringify(['interview', studyId, interview.label, turns]);
}

/** Likewise for its turn number `seq`. */
export function turnKey(interviewId: string, seq: number): string {
	return JSON.stringify(['turn', interviewId, seq]);
}

import type { Span } from '../transcript/span.ts';

/** A proportion with its 95 % Wilson interval; every value in [0, 1]. */
export interface Interval {
	readonly low: number;
	readonly high: number;
}

/** How a count may be shown: below 10 the count alone, from 10 the percentage greyed, from 30 both. */
export type Precision = 'count' | 'cautious' | 'full';

/**
 * What is counted. `mention`: interviews that carry the code. `for`, `against`, `solution`: of all, those whose words
 * about a code take that side or propose something. `answered`: of those asked a question, who answered it.
 * `target`: interviews of a segment against the number wanted. `counted`: interviews counted, of all stored.
 */
export type Measure =
	'mention' | 'for' | 'against' | 'solution' | 'answered' | 'target' | 'counted';

/**
 * A number computed in code. The unit is the participant: of `n` interviews, `k` said it at least once.
 * `spans` are the marks behind it, in order of interview and place.
 */
export interface Fact {
	/** `F1`, `F2`, … within one summary; prose refers to it as `{{F1}}`. */
	readonly id: string;
	readonly measure: Measure;
	/** Set for `mention` alone: such a fact can be counted again from the codebook's cues. */
	readonly codeId: string | null;
	readonly label: string;
	/** Null for the whole scope. */
	readonly segmentId: string | null;
	readonly k: number;
	readonly n: number;
	/** Whether `n` is everyone in scope or only those who were asked. */
	readonly denominator: 'all' | 'asked';
	readonly interval: Interval;
	readonly precision: Precision;
	/** Of the `k`: first said in reply to a question about it, and first brought up by themselves. */
	readonly prompted: number;
	readonly spontaneous: number;
	/** Of the `k`: the sides taken. Those who took none are missing here. */
	readonly stances: { readonly for: number; readonly against: number; readonly mixed: number };
	readonly interviewIds: readonly string[];
	readonly spans: readonly Span[];
}

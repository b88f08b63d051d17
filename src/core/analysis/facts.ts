import type { Span } from '../transcript/span.ts';

/** A proportion with its 95 % Wilson interval; every value in [0, 1]. */
export interface Interval {
	readonly low: number;
	readonly high: number;
}

/** How a count may be shown: below 10 the count alone, from 10 the percentage greyed, from 30 both. */
export type Precision = 'count' | 'cautious' | 'full';

/**
 * A number computed in code. The unit is the participant: of `n` interviews, `k` said it at least once.
 * `spans` are the marks behind it, in order of interview and place.
 */
export interface Fact {
	/** `F1`, `F2`, … within one summary; prose refers to it as `{{F1}}`. */
	readonly id: string;
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
	/** Of the `k`: said in reply to a question about it, and brought up by themselves. */
	readonly prompted: number;
	readonly spontaneous: number;
	readonly stances: { readonly for: number; readonly against: number; readonly mixed: number };
	readonly interviewIds: readonly string[];
	readonly spans: readonly Span[];
}

import type { Span } from '../transcript/span.ts';

/**
 * A sentence of a summary. Numbers appear in `text` only as `{{F1}}`, quotes only as `spans`;
 * a claim without a span is shown as "no quote found" and never exported.
 */
export interface Claim {
	readonly id: string;
	readonly text: string;
	readonly factIds: readonly string[];
	/** The quotes shown under the claim, best first, at most one per participant. */
	readonly spans: readonly Span[];
}

import type { Span } from '../transcript/span.ts';

/**
 * A sentence of a summary. Numbers appear in `text` only as `{{F1}}`, quotes only as `spans`.
 */
export interface Claim {
	readonly id: string;
	/** A `finding` without a span is shown as "no quote found" and never exported; a `note` needs none. */
	readonly kind: 'finding' | 'note';
	readonly text: string;
	readonly factIds: readonly string[];
	/** The quotes shown under the claim, best first, at most one per participant. */
	readonly spans: readonly Span[];
}

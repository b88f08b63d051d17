import type { Fact } from '#core/analysis/facts.ts';
import type { Span } from '#core/transcript/span.ts';
import type { EvidenceQuote } from '#state/interviews/evidence-state.svelte.ts';

/** What every part of a summary needs to show numbers and quotes: handed down once, by the page. */
export interface EvidenceLinks {
	/** The stored words of a span. Reactive. */
	readonly quote: (span: Span) => EvidenceQuote;
	/** The address of a span in its transcript. */
	readonly hrefTo: (span: Span) => string;
	readonly open: (fact: Fact) => void;
	/** The fact whose evidence is open, if any. Reactive. */
	readonly opened: () => string | null;
}

/** A stretch of one immutable turn: UTF-16 offsets, end exclusive. */
export interface Span {
	readonly interviewId: string;
	readonly turnId: string;
	readonly start: number;
	readonly end: number;
}

/** The words a span points at, or null when it lies outside the text. */
export function spanText(span: Span, turnText: string): string | null {
	if (span.start < 0 || span.end > turnText.length || span.start >= span.end) return null;
	return turnText.slice(span.start, span.end);
}

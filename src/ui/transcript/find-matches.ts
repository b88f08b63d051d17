import type { TranscriptItem } from '#state/interviews/transcript-items.ts';
import { findAll, type Range } from './pieces.ts';

export interface Match {
	readonly turnId: string;
	readonly start: number;
	readonly end: number;
}

/** Every match of the query in the transcript as it stands, in order. */
export function findMatches(items: readonly TranscriptItem[], query: string): Match[] {
	return items.flatMap(({ turn }) =>
		findAll(turn.text, query).map(({ start, end }) => ({ turnId: turn.id, start, end }))
	);
}

/** Where a link leads: a turn, and perhaps a stretch of it. */
export interface TranscriptTarget {
	readonly turnId: string;
	readonly range: { readonly start: number; readonly end: number } | null;
}

/** What to mark in each turn: the passage that was linked, all matches, the current one. */
export function markedRanges(
	matches: readonly Match[],
	current: number,
	target: TranscriptTarget | null
): Map<string, Range[]> {
	const ranges = new Map<string, Range[]>();
	const add = (turnId: string, range: Range) => {
		ranges.set(turnId, [...(ranges.get(turnId) ?? []), range]);
	};
	if (target?.range) add(target.turnId, { ...target.range, emphasis: 'focus' });
	matches.forEach(({ turnId, start, end }, index) =>
		add(turnId, { start, end, emphasis: index === current ? 'current' : 'found' })
	);
	return ranges;
}

/** The item that holds a turn, be it as the text that stands or as one that was replaced. */
export function itemOf(items: readonly TranscriptItem[], turnId: string): TranscriptItem | null {
	return (
		items.find(
			({ turn, earlier }) => turn.id === turnId || earlier.some(({ id }) => id === turnId)
		) ?? null
	);
}

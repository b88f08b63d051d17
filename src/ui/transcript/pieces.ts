/** What a stretch of text is marked as. `focus` is where the reader was sent, `found` what they look for. */
export type Emphasis = 'focus' | 'found' | 'current';

export interface Range {
	readonly start: number;
	readonly end: number;
	readonly emphasis: Emphasis;
}

export interface Piece {
	readonly text: string;
	readonly emphasis: Emphasis | null;
}

const RANK: Readonly<Record<Emphasis, number>> = { focus: 1, found: 2, current: 3 };

/**
 * Cuts a text at the borders of the ranges so that it can be rendered as plain text with marks.
 * Joined again, the pieces are the text. Where ranges overlap, the more urgent emphasis shows.
 */
export function toPieces(text: string, ranges: readonly Range[]): Piece[] {
	const inside = ranges
		.map((range) => ({
			...range,
			start: Math.max(0, range.start),
			end: Math.min(text.length, range.end)
		}))
		.filter((range) => range.start < range.end);
	const borders = [
		...new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, end])])
	].sort((a, b) => a - b);
	const pieces: Piece[] = [];
	for (let i = 0; i + 1 < borders.length; i++) {
		const start = borders[i] as number;
		const end = borders[i + 1] as number;
		const here = inside
			.filter((range) => range.start <= start && range.end >= end)
			.map(({ emphasis }) => emphasis)
			.sort((a, b) => RANK[b] - RANK[a])[0];
		pieces.push({ text: text.slice(start, end), emphasis: here ?? null });
	}
	return pieces;
}

/** Every place where `query` stands in `text`, without regard to case; apart, in order. */
export function findAll(text: string, query: string): { start: number; end: number }[] {
	const needle = query.trim();
	if (needle === '') return [];
	const pattern = new RegExp(
		needle.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replace(/\s+/g, '\\s+'),
		'giu'
	);
	return [...text.matchAll(pattern)].map((match) => ({
		start: match.index,
		end: match.index + match[0].length
	}));
}

/** `12-40` as in `?s=12-40`; null for anything else. */
export function parseRange(value: string | null): { start: number; end: number } | null {
	const match = /^(\d{1,7})-(\d{1,7})$/.exec(value ?? '');
	if (match === null) return null;
	const start = Number(match[1]);
	const end = Number(match[2]);
	return start < end ? { start, end } : null;
}

/** About `width` characters round the first match, cut at blanks, with the matches moved along. */
export function snippet(
	text: string,
	spans: readonly { readonly start: number; readonly end: number }[],
	width = 160
): { text: string; spans: { start: number; end: number }[] } {
	const first = spans[0]?.start ?? 0;
	let from = Math.max(0, first - Math.floor(width / 3));
	if (from > 0) {
		const blank = text.indexOf(' ', from);
		from = blank >= 0 && blank < first ? blank + 1 : first;
	}
	let to = Math.min(text.length, from + width);
	if (to < text.length) {
		const blank = text.lastIndexOf(' ', to);
		if (blank > first) to = blank;
	}
	const head = from > 0 ? '… ' : '';
	const shift = head.length - from;
	return {
		text: head + text.slice(from, to) + (to < text.length ? ' …' : ''),
		spans: spans
			.filter((span) => span.start >= from && span.end <= to)
			.map((span) => ({ start: span.start + shift, end: span.end + shift }))
	};
}

import { isEvidence } from '../transcript/sentence.ts';
import type { Span } from '../transcript/span.ts';
import type { Turn } from '../transcript/turn.ts';
import { nearestSubstring } from './nearest.ts';

/** Where a quote stands in what participants said, and how it was found. */
export interface QuoteMatch {
	readonly span: Span;
	/** `exact` and `normalised` are the participant's words; `fuzzy` is shown as the source's words, marked "matched". */
	readonly how: 'exact' | 'normalised' | 'fuzzy';
	/** 1 for exact and normalised; else 1 − edits / length of the quote, at least {@link FUZZY_LIMIT}. */
	readonly similarity: number;
}

export const FUZZY_LIMIT = 0.9;

/** A text's letters and digits, single spaces between words, and where each came from. */
interface Normalised {
	readonly text: string;
	readonly starts: readonly number[];
	readonly ends: readonly number[];
}

const CLUSTER = /\P{M}\p{M}*/gsu;
const WORDLIKE = /[\p{L}\p{N}]/u;
const APOSTROPHE = /^['\u2018\u2019\u02bc\u2032]$/;

/** NFKC, lower case; quotes, dashes, punctuation and blanks are one space, apostrophes nothing. */
function normalise(text: string): Normalised {
	let out = '';
	const starts: number[] = [];
	const ends: number[] = [];
	for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
		if (APOSTROPHE.test(cluster)) continue;
		const wordlike = WORDLIKE.test(cluster);
		if (!wordlike && (out === '' || out.endsWith(' '))) continue;
		const piece = wordlike ? cluster.normalize('NFKC').toLowerCase() : ' ';
		for (let i = 0; i < piece.length; i++) {
			starts.push(index);
			ends.push(index + cluster.length);
		}
		out += piece;
	}
	return { text: out.trimEnd(), starts, ends };
}

function spanOf(turn: Turn, source: Normalised, from: number, to: number): Span | null {
	const start = source.starts[from];
	const end = source.ends[to - 1];
	if (start === undefined || end === undefined || start >= end) return null;
	return { interviewId: turn.interviewId, turnId: turn.id, start, end };
}

/** Index of a phrase at word bounds, or −1. */
function indexOfWords(text: string, phrase: string): number {
	return ` ${text} `.indexOf(` ${phrase} `);
}

/** Moves both ends of a stretch outwards to word bounds. */
function snapToWords(text: string, from: number, to: number): [number, number] {
	let start = from;
	let end = to;
	while (start < end && text[start] === ' ') start++;
	while (end > start && text[end - 1] === ' ') end--;
	while (start > 0 && text[start - 1] !== ' ') start--;
	while (end < text.length && text[end] !== ' ') end++;
	return [start, end];
}

/**
 * Finds a quote in participants' words: exactly, else normalised, else with at most 10 % of its characters edited.
 * Null when nobody said it: then it must not be shown as a quote. Interviewers' turns are never searched.
 */
export function matchQuote(quote: string, turns: readonly Turn[]): QuoteMatch | null {
	const words = turns.filter(isEvidence);
	const wanted = normalise(quote).text;
	if (wanted === '') return null;
	const trimmed = quote.trim();
	for (const turn of words) {
		const start = turn.text.indexOf(trimmed);
		if (start < 0) continue;
		const end = start + trimmed.length;
		const span = { interviewId: turn.interviewId, turnId: turn.id, start, end };
		return { span, how: 'exact', similarity: 1 };
	}
	const sources = words.map((turn) => ({ turn, source: normalise(turn.text) }));
	for (const { turn, source } of sources) {
		const at = indexOfWords(source.text, wanted);
		const span = at < 0 ? null : spanOf(turn, source, at, at + wanted.length);
		if (span !== null) return { span, how: 'normalised', similarity: 1 };
	}
	let best: QuoteMatch | null = null;
	const allowed = Math.floor(wanted.length * (1 - FUZZY_LIMIT));
	const distinct = [...new Set(wanted.split(' '))];
	for (const { turn, source } of sources) {
		// Cheap refusal first: a text without half of the quote's words cannot be within a tenth of its characters.
		const has = new Set(source.text.split(' '));
		if (distinct.filter((word) => has.has(word)).length * 2 < distinct.length) continue;
		const found = nearestSubstring(wanted, source.text);
		const similarity = 1 - found.edits / wanted.length;
		if (found.edits > allowed || (best !== null && similarity <= best.similarity)) continue;
		const [from, to] = snapToWords(source.text, found.start, found.end);
		const span = spanOf(turn, source, from, to);
		if (span !== null) best = { span, how: 'fuzzy', similarity };
	}
	return best;
}

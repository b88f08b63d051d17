import { foldText } from '#core/annotation/fold.ts';

interface Stretch {
	readonly start: number;
	readonly end: number;
}

// How the index cuts a text into words.
const TERM = /[\p{L}\p{M}\p{N}_]+/gu;

/** A phrase as a pattern over the original text: any blanks between words, any typographic form of quotes. */
function phrasePattern(phrase: string): RegExp {
	const body = phrase
		.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
		.replace(/'/g, "['\u2018\u2019\u201b\u02bc\u2032]")
		.replace(/-/g, '[-\u2010\u2011\u2012]')
		.replace(/ /g, '\\s+');
	return new RegExp(body, 'giu');
}

/**
 * Where a text matches, for marking: the terms found (folded) and literal phrases (folded). In order, joined where
 * they touch.
 */
export function highlights(
	text: string,
	terms: ReadonlySet<string>,
	phrases: readonly string[]
): Stretch[] {
	const found: Stretch[] = [];
	for (const phrase of phrases) {
		for (const hit of text.matchAll(phrasePattern(phrase))) {
			found.push({ start: hit.index, end: hit.index + hit[0].length });
		}
	}
	// With a phrase its words elsewhere in the turn would only distract.
	if (found.length === 0) {
		for (const hit of text.matchAll(TERM)) {
			if (!terms.has(foldText(hit[0]))) continue;
			found.push({ start: hit.index, end: hit.index + hit[0].length });
		}
	}
	found.sort((a, b) => a.start - b.start || b.end - a.end);
	const joined: Stretch[] = [];
	for (const each of found) {
		const last = joined.at(-1);
		if (last !== undefined && each.start <= last.end) {
			joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, each.end) };
		} else joined.push(each);
	}
	return joined;
}

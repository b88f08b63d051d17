/** A word of a folded text with its place in it, UTF-16 offsets. */
export interface Word {
	readonly text: string;
	readonly start: number;
	readonly end: number;
}

const SINGLE_QUOTES = /[\u2018\u2019\u201a\u201b\u02bc\u2032]/g;
const DOUBLE_QUOTES = /[\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb]/g;
const HYPHENS = /[\u2010\u2011\u2012]/g;
// Most texts need nothing but lower case, and this runs over every word of every transcript.
const PLAIN = /^[\n\r\t\x20-\x7e]*$/;
const WORD = /[\p{L}\p{M}\p{N}_]+/gu;

/**
 * A text as cues see it: NFKC, typographic quotes and hyphens as typed ones, lower case.
 * Its length may differ from the original's.
 */
export function foldText(text: string): string {
	if (PLAIN.test(text)) return text.toLowerCase();
	return text
		.normalize('NFKC')
		.replace(SINGLE_QUOTES, "'")
		.replace(DOUBLE_QUOTES, '"')
		.replace(HYPHENS, '-')
		.toLowerCase();
}

/** The words of a folded text: runs of letters, marks, digits and underscores. */
export function foldedWords(folded: string): Word[] {
	const words: Word[] = [];
	WORD.lastIndex = 0;
	for (let found = WORD.exec(folded); found !== null; found = WORD.exec(folded)) {
		words.push({ text: found[0], start: found.index, end: found.index + found[0].length });
	}
	return words;
}

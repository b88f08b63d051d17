import { foldText, foldedWords } from '#core/annotation/fold.ts';
import { FUNCTION_WORDS } from './word-lists.ts';

const PLAIN_WORD = /[a-z0-9_]+/g;
// Without marks and letters beyond ASCII the simple pattern finds the same words, several times as fast.
const PLAIN = /^[\n\r\t\x20-\x7e]*$/;

function wordsOf(text: string): string[] {
	const folded = foldText(text);
	return PLAIN.test(folded)
		? (folded.match(PLAIN_WORD) ?? [])
		: foldedWords(folded).map((word) => word.text);
}

/** The terms a text is found by: its folded words without grammar words ("the", "with"), which find nothing. */
export function searchTerms(text: string): string[] {
	return wordsOf(text).filter((word) => !FUNCTION_WORDS.has(word));
}

/** What a person typed: words to find, and phrases in double quotes that must stand as they are. */
export interface ParsedQuery {
	readonly words: string;
	/** Folded, single blanks. */
	readonly phrases: readonly string[];
}

/** Parts words from phrases. An unclosed quotation mark is passed over. */
export function parseQuery(query: string): ParsedQuery {
	const phrases: string[] = [];
	const straight = query.replace(/[\u201c\u201d\u201e\u00ab\u00bb]/g, '"');
	const words = straight.replace(/"([^"]*)"/g, (_whole, phrase: string) => {
		const folded = foldText(phrase).replace(/\s+/g, ' ').trim();
		if (folded !== '') phrases.push(folded);
		return ' ';
	});
	return { words: words.replaceAll('"', ' ').replace(/\s+/g, ' ').trim(), phrases };
}

/** Whether a text has every phrase, whatever its blanks and typographic signs. */
export function hasPhrases(text: string, phrases: readonly string[]): boolean {
	if (phrases.length === 0) return true;
	const folded = foldText(text).replace(/\s+/g, ' ');
	return phrases.every((phrase) => folded.includes(phrase));
}

/** A test for texts that have every word of a query, also as the beginning of a longer one. */
export function hasWords(query: string): (text: string) => boolean {
	// Words are letters, marks, digits and underscores: nothing in them means anything to a pattern.
	const patterns = wordsOf(query).map(
		(word) => new RegExp(`(?<![\\p{L}\\p{M}\\p{N}_])${word}`, 'iu')
	);
	return (text) => patterns.every((pattern) => pattern.test(text));
}

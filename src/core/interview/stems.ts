import { lexiconOf } from './lexicons.ts';

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'-]*/gu;
// Scripts written without blanks: two characters are counted as one word.
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}]/gu;
const SUFFIX = /(?:ations?|ating|ated|ships?|ments?|ness|ings?|ied|ed|ly|ers?|ies|es|(?<!s)s|e|y)$/;

/** One form of a text for matching: NFKC, lower case, straight quotes. */
export function fold(text: string): string {
	return text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[‘’ʼ`´]/g, "'")
		.replace(/[“”„«»]/g, '"');
}

/** Words of a folded text, in order. */
export function words(folded: string): string[] {
	return folded.match(WORD) ?? [];
}

/** How many words a text has: runs of letters or digits; unspaced scripts count half a word per character. */
export function countWords(text: string): number {
	const unspaced = text.match(UNSPACED)?.length ?? 0;
	if (unspaced === 0) return words(text).length;
	return Math.ceil(unspaced / 2) + words(text.replace(UNSPACED, ' ')).length;
}

/**
 * A crude stem, good enough to see that "integrations" and "integrated" speak of one thing: English endings
 * are cut while at least four letters stay. Words of other languages mostly pass unchanged.
 */
export function stem(word: string): string {
	let base = word.replace(/'s?$/, '');
	for (;;) {
		const cut = base.replace(SUFFIX, '');
		if (cut === base || cut.length < 4) return base;
		base = cut;
	}
}

/** The distinct stems of a text's content words: function words and single letters are left out. */
export function contentStems(text: string, language: string): Set<string> {
	const { functionWords } = lexiconOf(language);
	const stems = new Set<string>();
	for (const word of words(fold(text))) {
		if (word.length > 1 && !functionWords.has(word)) stems.add(stem(word));
	}
	return stems;
}

/** Jaccard similarity of two sets, 0–1; 0 when both are empty. */
export function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	let shared = 0;
	for (const item of a) if (b.has(item)) shared++;
	const union = a.size + b.size - shared;
	return union === 0 ? 0 : shared / union;
}

export type LintRule =
	| 'empty'
	| 'not-a-question'
	| 'double-barrelled'
	| 'yes-no'
	| 'leading'
	| 'options'
	| 'jargon'
	| 'too-long'
	| 'personal-data'
	| 'confidential'
	| 'repeated';

/** Something in a question's wording that a researcher may want to change. Advice, never a block. */
export interface LintHint {
	readonly rule: LintRule;
	/** One or two short sentences: what it does to answers and what to do. */
	readonly message: string;
	/** The words it is about: UTF-16 offsets into the text, end exclusive. */
	readonly span: { readonly start: number; readonly end: number };
	/** The whole question in better words, where a mechanical change is safe. */
	readonly rewrite: string | null;
}

/** One sentence of a question's text with its place in it. */
export interface LintSentence {
	readonly text: string;
	readonly start: number;
	readonly end: number;
	readonly isAsked: boolean;
}

// A full stop after these does not end a sentence.
const ABBREVIATION = /(?:\b(?:e\.g|i\.e|etc|vs|approx|incl|no|dr|mr|mrs|ms|st|u\.s|u\.k))\.$/i;
const END_MARKS = '.!?？؟。…';

/** Cuts a text into sentences at end marks followed by a blank; keeps the marks. */
export function lintSentences(text: string): LintSentence[] {
	const sentences: LintSentence[] = [];
	let start = 0;
	const push = (end: number) => {
		const raw = text.slice(start, end);
		const trimmed = raw.trim();
		if (trimmed !== '') {
			const from = start + raw.indexOf(trimmed);
			const isAsked = /[?？؟]["'”’)\]]*$/.test(trimmed);
			sentences.push({ text: trimmed, start: from, end: from + trimmed.length, isAsked });
		}
		start = end;
	};
	for (let i = 0; i < text.length; i++) {
		if (text[i] === '\n') push(i + 1);
		else if (END_MARKS.includes(text[i] as string)) {
			while (i + 1 < text.length && (END_MARKS + '"\'”’)]').includes(text[i + 1] as string)) i++;
			const next = text[i + 1];
			const isWide = text[i] === '？' || text[i] === '。';
			if (next !== undefined && !isWide && !/\s/.test(next)) continue;
			if (!ABBREVIATION.test(text.slice(start, i + 1))) push(i + 1);
		}
	}
	push(text.length);
	return sentences;
}

/** The text with a stretch replaced, blanks tidied and a capital at its start. */
export function replaceSpan(text: string, start: number, end: number, by: string): string {
	const joined = (text.slice(0, start) + by + text.slice(end))
		.replace(/[ \t]{2,}/g, ' ')
		.replace(/ +([,.?!;:])/g, '$1')
		.trim();
	return joined.charAt(0).toUpperCase() + joined.slice(1);
}

/** Runs of letters and digits; apostrophes and hyphens stay inside a word. */
export function lintWords(text: string): string[] {
	return text.match(/[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu) ?? [];
}

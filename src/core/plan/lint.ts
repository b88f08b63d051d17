import { findNotAsked, findRepeated, findTooLong, findYesNo } from './lint-form.ts';
import { lintSentences, type LintHint } from './lint-hint.ts';
import { findDouble, findOptions } from './lint-parts.ts';
import { findConfidential, findJargon, findLeading, findPersonal } from './lint-words.ts';

export type { LintHint, LintRule } from './lint-hint.ts';

export interface LintContext {
	/** BCP 47; the wording rules know English, other languages get the rules that need no words. */
	readonly language?: string;
	/** The other questions of the plan, to find repetitions. */
	readonly others?: readonly string[];
}

function isEnglish(text: string, language: string | undefined): boolean {
	if (language !== undefined && !/^en\b/i.test(language)) return false;
	return /\p{Script=Latin}/u.test(text);
}

/** Checks one question against the rules of good interview questions. Hints come in order of their place. */
export function lintQuestion(text: string, context: LintContext = {}): LintHint[] {
	if (!/[\p{L}\p{N}]/u.test(text))
		return [
			{
				rule: 'empty',
				message: 'Has no text yet. Write the question or remove it.',
				span: { start: 0, end: text.length },
				rewrite: null
			}
		];
	const sentences = lintSentences(text);
	const english = isEnglish(text, context.language);
	const hints = [
		...findNotAsked(text, sentences, english),
		...findTooLong(text),
		...findRepeated(text, context.others ?? []),
		...findDouble(text, sentences, english)
	];
	if (english)
		hints.push(
			...findYesNo(text, sentences),
			...findOptions(text, sentences),
			...findLeading(text),
			...findJargon(text),
			...findPersonal(text),
			...findConfidential(text)
		);
	return hints.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

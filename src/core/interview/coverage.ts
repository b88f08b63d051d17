import type { GuideQuestion } from '../plan/guide.ts';
import { contentStems } from './stems.ts';

/** Least richness of an answer that can have touched another question. */
const TOUCHING_RICHNESS = 2;
/** Fewest content stems shared with the question. */
const SHARED_STEMS = 2;

/**
 * Ids of those `pending` questions that an answer has touched: it holds at least two of a question's content
 * stems that were not already in the question it answers, and at least a third of them.
 */
export function touchedQuestions(
	answer: ReadonlySet<string>,
	richness: number,
	current: string,
	pending: readonly GuideQuestion[],
	language: string
): string[] {
	if (richness < TOUCHING_RICHNESS) return [];
	const asked = contentStems(current, language);
	return pending
		.filter((question) => {
			const own = [...contentStems(question.text, language)].filter((s) => !asked.has(s));
			const shared = own.filter((s) => answer.has(s)).length;
			return shared >= SHARED_STEMS && shared * 3 >= own.length;
		})
		.map((question) => question.id);
}

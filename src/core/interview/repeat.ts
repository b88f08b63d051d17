import type { Turn } from '../transcript/turn.ts';
import { contentStems, fold, jaccard } from './stems.ts';

/** From this similarity of content stems on, two turns count as the same question. */
export const REPEAT_SIMILARITY = 0.6;

/** Whether two questions are the same in other clothes: stem Jaccard ≥ 0.6, or one holds the other whole. */
export function isSameQuestion(a: string, b: string, language: string): boolean {
	const [one, two] = [fold(a).trim(), fold(b).trim()];
	if (one === two || (one.length > 12 && two.includes(one))) return true;
	const similarity = jaccard(contentStems(one, language), contentStems(two, language));
	return similarity >= REPEAT_SIMILARITY;
}

/** Whether the interviewer has asked this before. */
export function isRepeated(text: string, turns: readonly Turn[], language: string): boolean {
	return turns.some(
		(turn) => turn.role === 'interviewer' && isSameQuestion(text, turn.text, language)
	);
}

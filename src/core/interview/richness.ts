import type { AnswerFeatures } from './features.ts';
import type { Aspect } from './lexicon.ts';

/** Words from which an answer is more than a label, and from which it is a story. */
const SOME_WORDS = 6;
const MANY_WORDS = 30;

/**
 * How much an answer tells, 0–4: length band (0–2) + episode + specifics + reason − vagueness.
 * The bands follow the median answers of AI-led interviews: 41 words before a probe, 75 after one.
 */
export function richness(features: AnswerFeatures): number {
	const { words, episode, specifics, causes, effects, hedges } = features;
	const band = words < SOME_WORDS ? 0 : words < MANY_WORDS ? 1 : 2;
	const vague = hedges >= 2 && hedges * 12 > words ? 1 : 0;
	const sum =
		band + (episode ? 1 : 0) + (specifics > 0 ? 1 : 0) + (causes + effects > 0 ? 1 : 0) - vague;
	return Math.max(0, Math.min(4, sum));
}

/** The aspects that an answer already holds. */
export function aspectsIn(features: AnswerFeatures): Aspect[] {
	const found: Aspect[] = [];
	if (features.episode && features.words >= 15) found.push('episode');
	if (features.process >= 2) found.push('process');
	if (features.causes > 0) found.push('reason');
	if (features.effects > 0) found.push('effect');
	if (features.importance > 0) found.push('importance');
	return found;
}

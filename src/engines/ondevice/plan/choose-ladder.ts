import type { ResearchType } from '#core/plan/plan.ts';
import type { Ladder } from '../packs/plan-ladder.ts';
import { hasCue } from './cues.ts';

// A ladder with less than this to speak for it is no better than the general one.
const ENOUGH = 2;
// A domain pack asks domain questions; it needs more than a stray word.
const ENOUGH_FOR_DOMAIN = 4;
// The decision and the audience hint at the kind of study, the question states it.
const HINT_SHARE = 0.5;

/** How much speaks for a ladder: the weights of its cues in the question, and half of those in the hints. */
export function ladderScore(ladder: Ladder, question: string, hints: string): number {
	let score = 0;
	for (const [cue, weight] of ladder.cues) {
		if (hasCue(question, cue)) score += weight;
		else if (hasCue(hints, cue)) score += weight * HINT_SHARE;
	}
	return score;
}

/** The ladder that fits best; on a tie the one that comes first, and `general` when none fits. */
export function chooseLadder(
	ladders: readonly Ladder[],
	general: Ladder,
	question: string,
	hints: string
): Ladder {
	let best = general;
	let bestScore = 0;
	for (const ladder of ladders) {
		const score = ladderScore(ladder, question, hints);
		const enough = ladder.packId === 'generic' ? ENOUGH : ENOUGH_FOR_DOMAIN;
		if (score >= enough && score > bestScore) {
			best = ladder;
			bestScore = score;
		}
	}
	return best;
}

const TYPES: readonly (readonly [ResearchType, readonly string[]])[] = [
	[
		'comparative',
		['compare*', 'versus', 'vs', 'differ', 'differs', 'difference*', 'rather than', 'better than']
	],
	[
		'evaluative',
		[
			'how well',
			'how satisf*',
			'evaluat*',
			'assess*',
			'feedback',
			'usability',
			'how effective',
			'think of',
			'how easy',
			'optimi*e',
			'rate'
		]
	],
	[
		'descriptive',
		['how many', 'how often', 'how much time', 'describe', 'who are', 'what proportion']
	],
	[
		'discovery',
		['what opportunit*', 'which', 'should we', 'need', 'needs', 'unmet', 'would', 'ideas']
	],
	['exploratory', ['why', 'how do', 'how does', 'what is it like', 'explore', 'understand']]
];

/** The research type that the question's verbs and question words ask for, or the ladder's own. */
export function researchTypeOf(question: string, ladder: Ladder): ResearchType {
	for (const [type, cues] of TYPES) if (cues.some((cue) => hasCue(question, cue))) return type;
	return ladder.researchType;
}

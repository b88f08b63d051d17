import type { Move } from '../transcript/turn.ts';
import type { Aspect } from './lexicon.ts';
import { lexiconOf } from './lexicons.ts';
import { fold } from './stems.ts';

/** The order in which missing aspects are asked for. */
export const DIGGING_ORDER: readonly Aspect[] = [
	'episode',
	'process',
	'reason',
	'effect',
	'importance'
];
/** Steps up from what happened to why it matters; two of them are enough for one question. */
export const LADDER: readonly Aspect[] = ['reason', 'effect', 'importance'];

export type ProbeMove = Extract<Move, `probe-${string}`>;

export function probeMove(aspect: Aspect): ProbeMove {
	return `probe-${aspect}`;
}

/** Whether a move digs into the last answer. */
export function isProbe(move: Move): move is ProbeMove {
	return move.startsWith('probe-');
}

export function aspectOfMove(move: ProbeMove): Aspect {
	return move.slice('probe-'.length) as Aspect;
}

/** Aspects that the words of a question ask for already. */
export function aspectsAsked(question: string, language: string): Aspect[] {
	const folded = fold(question);
	return lexiconOf(language)
		.asks.filter(([, pattern]) => pattern.test(folded))
		.map(([aspect]) => aspect);
}

/** What a follow-up written by the team asks for; `else` when its words do not tell. */
export function aspectOfProbe(probe: string, language: string): Aspect {
	return aspectsAsked(probe, language)[0] ?? 'else';
}

/** Whether a question is about the future or a wish, so that "the last time" would not fit it. */
export function isHypothetical(question: string, language: string): boolean {
	return lexiconOf(language).hypothetical.test(fold(question));
}

import type { ParticipantGuide } from '../plan/guide.ts';
import type { Turn } from '../transcript/turn.ts';
import { foldTurns } from './fold.ts';
import type { Session } from './state.ts';

export { nextMove } from './next-move.ts';
export { sessionProgress } from './progress.ts';
export type {
	MoveReason,
	Outcome,
	ParticipantInput,
	Phase,
	PlannedMove,
	Session
} from './state.ts';

/**
 * An interview that has not begun. `seed` decides nothing but words: use `hashText(interviewId)`, so that a
 * reload finds the same ones.
 */
export function startSession(guide: ParticipantGuide, seed: number): Session {
	return {
		guide,
		seed,
		turns: [],
		phase: 'talking',
		outcome: null,
		awaiting: 'interviewer',
		lastMove: null,
		questionId: null,
		asked: [],
		credited: new Map(),
		digging: new Map(),
		reply: null,
		prompts: 0,
		flags: 0,
		distress: 0,
		removals: 0,
		safetyFor: null,
		asides: 0,
		annoyance: 0,
		shortRun: 0,
		answers: 0,
		wrappingUp: false,
		said: new Set(),
		activeMs: 0,
		lastAt: null
	};
}

/**
 * The interview after one more stored turn, whoever made it. A turn seen before changes nothing, and neither
 * does anything after the close. A `revise` replaces the text of an answer wherever it was read; the question
 * already shown stays.
 */
export function applyTurn(session: Session, turn: Turn): Session {
	if (session.phase === 'ended' || session.turns.some(({ id }) => id === turn.id)) return session;
	return foldTurns(startSession(session.guide, session.seed), session, turn);
}

/** The interview rebuilt from its stored turns, in order of `seq`. */
export function replaySession(
	guide: ParticipantGuide,
	seed: number,
	turns: readonly Turn[]
): Session {
	return [...turns].sort((a, b) => a.seq - b.seq).reduce(applyTurn, startSession(guide, seed));
}

/**
 * The answer that `revise` may replace now: the newest turn of the participant, with the text that stands;
 * null when there is none or the interview is over. A skipped question may be answered this way, too.
 */
export function revisableTurn(
	session: Session
): { readonly id: string; readonly text: string } | null {
	if (session.phase === 'ended') return null;
	const last = session.turns.findLast((turn) => turn.role === 'participant');
	return last === undefined ? null : { id: last.id, text: last.text };
}

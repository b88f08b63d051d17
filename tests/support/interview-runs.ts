import {
	applyTurn,
	nextMove,
	revisableTurn,
	startSession,
	type ParticipantInput,
	type PlannedMove,
	type Session
} from '#core/interview/session.ts';
import type { ParticipantGuide } from '#core/plan/guide.ts';
import type { Turn, TurnEngine } from '#core/transcript/turn.ts';

/** The interviewer's words and whose they are. */
export type Word = (
	planned: PlannedMove,
	session: Session
) => { readonly text: string; readonly engine: TurnEngine };

/** What a pretend participant does with what the interviewer last said. */
export type Participant = (
	session: Session,
	question: string,
	exchange: number
) => ParticipantInput;

export interface Run {
	readonly session: Session;
	readonly turns: readonly Turn[];
	/** Each move as planned, beside the session it was planned in. */
	readonly planned: readonly { readonly move: PlannedMove; readonly before: Session }[];
}

/** Far more exchanges than any interview may have. */
const ENOUGH = 400;

/** The turn that stores what a participant does. */
export function participantTurn(session: Session, input: ParticipantInput, at: number): Turn {
	const seq = session.turns.length;
	return {
		id: `turn-${seq}`,
		interviewId: 'interview',
		seq,
		at,
		role: 'participant',
		text: 'text' in input ? input.text : '',
		questionId: session.questionId,
		act: input.act,
		replaces: input.act === 'revise' ? (revisableTurn(session)?.id ?? null) : null
	};
}

/** The turn that stores a move with its words. */
export function interviewerTurn(
	session: Session,
	planned: PlannedMove,
	words: { readonly text: string; readonly engine: TurnEngine },
	at: number
): Turn {
	const seq = session.turns.length;
	return {
		id: `turn-${seq}`,
		interviewId: 'interview',
		seq,
		at,
		role: 'interviewer',
		text: words.text,
		questionId: planned.questionId,
		move: planned.move,
		engine: words.engine
	};
}

/**
 * Holds a whole interview. Turns are `gap` ms apart.
 * @throws when it does not end.
 */
export function holdInterview(
	guide: ParticipantGuide,
	seed: number,
	word: Word,
	participant: Participant,
	gap = 20_000
): Run {
	let session = startSession(guide, seed);
	let at = 1_000_000;
	let question = '';
	const planned: { move: PlannedMove; before: Session }[] = [];
	for (let exchange = 0; exchange < ENOUGH;) {
		at += gap;
		const move = nextMove(session);
		if (move !== null) {
			planned.push({ move, before: session });
			const words = word(move, session);
			question = words.text;
			session = applyTurn(session, interviewerTurn(session, move, words, at));
			continue;
		}
		if (session.phase === 'ended') return { session, turns: session.turns, planned };
		exchange++;
		const input = participant(session, question, exchange);
		session = applyTurn(session, participantTurn(session, input, at));
	}
	throw new Error('the interview does not end');
}

/** Words that no two turns share, for tests that are not about words. */
export const plainWords: Word = (planned, session) => ({
	text: planned.planText ?? `${planned.move} number ${session.turns.length}`,
	engine: 'ondevice'
});

/**
 * The session after some inputs, before the interviewer's next move; a text stands for an answer.
 * @throws when the interview is over before.
 */
export function sessionAfter(
	guide: ParticipantGuide,
	...inputs: readonly (string | ParticipantInput)[]
): Session {
	let session = startSession(guide, 7);
	for (const input of inputs) {
		const move = nextMove(session);
		if (move === null) throw new Error('the interview is over');
		session = applyTurn(session, interviewerTurn(session, move, plainWords(move, session), 0));
		const act = typeof input === 'string' ? ({ act: 'answer', text: input } as const) : input;
		session = applyTurn(session, participantTurn(session, act, 0));
	}
	return session;
}

import type { InterviewerTurn, ParticipantTurn, Turn } from '#core/transcript/turn.ts';
import { standingTurns } from '#core/transcript/turn.ts';
import type { Delivery } from './interview-record.ts';

/** How far an answer has got. */
export type AnswerState = 'saved' | 'sending' | 'delivered';

/** One line of the conversation as a participant reads it. */
export type ConversationItem =
	| { readonly kind: 'said'; readonly turn: InterviewerTurn }
	| {
			readonly kind: 'answer';
			readonly turn: ParticipantTurn;
			/** What the participant did; a revised skip counts as an answer. */
			readonly act: 'answer' | 'skip' | 'decline' | 'stop';
			readonly edited: boolean;
			/** Null for interviews that are not sent from here. */
			readonly state: AnswerState | null;
	  };

/** The conversation in the order it was held, with revised answers in their first place. */
export function conversationItems(turns: readonly Turn[], delivery: Delivery): ConversationItem[] {
	return standingTurns(turns).map((turn): ConversationItem => {
		if (turn.role === 'interviewer') return { kind: 'said', turn };
		return {
			kind: 'answer',
			turn,
			act: turn.act === 'revise' ? 'answer' : turn.act,
			edited: turn.act === 'revise',
			state: delivery.leaves ? answerState(turn.seq, delivery) : null
		};
	});
}

/** The words an answer was given to: what the interviewer said last before it. */
export function questionBefore(items: readonly ConversationItem[], turnId: string): string {
	const place = items.findIndex((item) => item.turn.id === turnId);
	const said = items.slice(0, Math.max(0, place)).findLast((item) => item.kind === 'said');
	return said?.turn.text ?? '';
}

/** What may be said about one answer: `delivered` only after the server has committed it. */
export function answerState(seq: number, delivery: Delivery): AnswerState {
	if (seq < delivery.deliveredSeq) return 'delivered';
	return delivery.sending && delivery.online ? 'sending' : 'saved';
}

/** Things the participant said that the server does not have yet. */
export function waitingAnswers(turns: readonly Turn[], delivery: Delivery): number {
	if (!delivery.leaves) return 0;
	return turns.filter((turn) => turn.role === 'participant' && turn.seq >= delivery.deliveredSeq)
		.length;
}

/** The questions and answers of a finished interview, for the participant's own copy. */
export function answeredPairs(
	turns: readonly Turn[]
): { readonly id: string; readonly question: string; readonly answer: string }[] {
	const pairs: { id: string; question: string; answer: string }[] = [];
	let question = '';
	for (const turn of standingTurns(turns)) {
		if (turn.role === 'interviewer') question = turn.text;
		else if (turn.text !== '') pairs.push({ id: turn.id, question, answer: turn.text });
	}
	return pairs;
}

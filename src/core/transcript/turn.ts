export type Role = 'interviewer' | 'participant';

/** What the interviewer does with a turn. */
export type Move =
	| 'ask'
	| 'probe-episode'
	| 'probe-process'
	| 'probe-reason'
	| 'probe-effect'
	| 'probe-importance'
	| 'probe-contrast'
	| 'probe-else'
	| 'clarify'
	| 'other-angle'
	| 'nudge'
	| 'bridge'
	| 'anything-else'
	| 'recap'
	| 'close'
	| 'safety';

/** What a participant does with a turn. `revise` replaces the text of an earlier answer of theirs. */
export type Act = 'answer' | 'skip' | 'decline' | 'revise' | 'stop';

/** Who made the words: an engine, the plan's author word for word, or an imported file. */
export type TurnEngine = 'ondevice' | 'openai' | 'plan' | 'imported';

interface TurnBase {
	readonly id: string;
	readonly interviewId: string;
	/** 0, 1, 2, … without gaps within one interview. */
	readonly seq: number;
	/** Plain text. Never markup; empty for `skip`, `decline` and `stop`. */
	readonly text: string;
	/** When it was said, ms since 1970 on the device. */
	readonly at: number;
	/** The plan's question it belongs to, if any. */
	readonly questionId: string | null;
}

export interface InterviewerTurn extends TurnBase {
	readonly role: 'interviewer';
	/** Null for imported turns. */
	readonly move: Move | null;
	readonly engine: TurnEngine;
}

export interface ParticipantTurn extends TurnBase {
	readonly role: 'participant';
	readonly act: Act;
	/** The id of the turn that a `revise` stands for; null otherwise. */
	readonly replaces: string | null;
}

/** One utterance; immutable once made. */
export type Turn = InterviewerTurn | ParticipantTurn;

/** Longest text of one turn, UTF-16 units. A very long spoken answer has about 6,000. */
export const TURN_TEXT_LIMIT = 20_000;

/**
 * The participant's words that count as said: in order of `seq`, with each revised answer shown once, in its
 * first place, with its last text and the id of the turn that holds that text.
 */
export function standingTurns(turns: readonly Turn[]): Turn[] {
	const ordered = [...turns].sort((a, b) => a.seq - b.seq);
	const places = new Map<string, number>();
	const standing: Turn[] = [];
	for (const turn of ordered) {
		const place =
			turn.role === 'participant' && turn.replaces !== null ? places.get(turn.replaces) : undefined;
		if (place === undefined) {
			places.set(turn.id, standing.length);
			standing.push(turn);
		} else {
			places.set(turn.id, place);
			standing[place] = turn;
		}
	}
	return standing;
}

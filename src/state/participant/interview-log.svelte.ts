import { createId } from '#core/base/id.ts';
import { hashText } from '#core/base/random.ts';
import { ok, type Result } from '#core/base/result.ts';
import type { World } from '#core/base/world.ts';
import {
	applyTurn,
	nextMove,
	replaySession,
	type PlannedMove,
	type Session
} from '#core/interview/session.ts';
import type { ParticipantGuide } from '#core/plan/guide.ts';
import type { Interview } from '#core/transcript/interview.ts';
import type { InterviewerTurn, ParticipantTurn, TurnEngine } from '#core/transcript/turn.ts';
import type {
	Ending,
	InterviewRecord,
	InterviewSnapshot,
	WriteProblem
} from './interview-record.ts';

/** Finds the words for a move; the same session gives the same words. */
export type Wording = (
	planned: PlannedMove,
	session: Session,
	guide: ParticipantGuide
) => { readonly text: string; readonly engine: TurnEngine };

export interface LogParts {
	readonly record: InterviewRecord;
	readonly wording: Wording;
	readonly world: World;
}

/** What a participant does, as far as the screen knows. */
export type Said = Pick<ParticipantTurn, 'act' | 'text' | 'replaces'>;

type Done = Result<null, WriteProblem>;

/** Interviewer turns in a row: one, unless a crash left a gap. A reducer that never stops must not hang the phone. */
const SPEECH_LIMIT = 4;

/**
 * The turns of one interview: the reducer decides, the wording speaks, the record keeps. What is shown changes only
 * after it is durable.
 */
export class InterviewLog {
	readonly #parts: LogParts;
	#session = $state.raw() as Session;
	#interview = $state.raw() as Interview;
	#busy = $state(false);

	constructor(parts: LogParts, snapshot: InterviewSnapshot) {
		this.#parts = parts;
		this.take(snapshot);
	}

	get session(): Session {
		return this.#session;
	}

	get interview(): Interview {
		return this.#interview;
	}

	/** Something is being written. */
	get busy(): boolean {
		return this.#busy;
	}

	/** It is the participant's turn. */
	get isListening(): boolean {
		return this.#session.awaiting === 'participant' && this.#session.phase !== 'ended';
	}

	/** Replaces everything by what is stored. */
	take({ interview, guide, turns }: InterviewSnapshot): void {
		this.#interview = interview;
		this.#session = replaySession(guide, hashText(interview.id), turns);
	}

	/**
	 * Writes one thing the participant does and what the interviewer says to it, in one transaction, with the end when
	 * that was the last, and `draft` as what stays in the composer. Null when it is not the participant's turn, or something is being written already.
	 */
	async respond(
		said: Said,
		draft: string,
		recap: Pick<Ending, 'rating' | 'correction'> = { rating: null, correction: '' }
	): Promise<Done | null> {
		if (this.#busy || !this.isListening) return null;
		const { questionId } = this.#session;
		const turn: ParticipantTurn = {
			...this.#newTurn(this.#session, questionId),
			role: 'participant',
			...said
		};
		const { session, turns } = this.#speak(applyTurn(this.#session, turn));
		return this.#append(session, [turn, ...turns], draft, recap);
	}

	/** Lets the interviewer speak at the very beginning, and writes what a crash left unwritten. */
	async catchUp(draft: string): Promise<Done> {
		if (this.#interview.status !== 'started') return ok(null);
		const { session, turns } = this.#speak(this.#session);
		if (turns.length === 0 && session.phase !== 'ended') return ok(null);
		return this.#append(session, turns, draft, { rating: null, correction: '' });
	}

	/** Ends it with the turns it has. */
	async end(status: Ending['status']): Promise<Done> {
		if (this.#interview.status !== 'started') return ok(null);
		const ending = this.#ending(status, { rating: null, correction: '' });
		const done = await this.write(() => this.#parts.record.end(ending));
		if (done.ok) this.#interview = { ...this.#interview, ...ending };
		return done;
	}

	/** Runs one write; {@link busy} meanwhile. */
	async write(work: () => Promise<Done>): Promise<Done> {
		this.#busy = true;
		const done = await work();
		this.#busy = false;
		return done;
	}

	async #append(
		session: Session,
		turns: readonly (ParticipantTurn | InterviewerTurn)[],
		draft: string,
		recap: Pick<Ending, 'rating' | 'correction'>
	): Promise<Done> {
		const ending =
			session.phase === 'ended' ? this.#ending(session.outcome ?? 'partial', recap) : null;
		const done = await this.write(() => this.#parts.record.append(turns, draft, ending));
		if (!done.ok) return done;
		this.#session = session;
		if (ending !== null) this.#interview = { ...this.#interview, ...ending };
		this.#parts.record.send();
		return done;
	}

	/** What the interviewer says now, until it is the participant's turn. */
	#speak(from: Session): { session: Session; turns: InterviewerTurn[] } {
		const turns: InterviewerTurn[] = [];
		let session = from;
		let planned = nextMove(session);
		while (planned !== null && turns.length < SPEECH_LIMIT) {
			const turn: InterviewerTurn = {
				...this.#newTurn(session, planned.questionId),
				role: 'interviewer',
				move: planned.move,
				...this.#parts.wording(planned, session, session.guide)
			};
			turns.push(turn);
			session = applyTurn(session, turn);
			planned = nextMove(session);
		}
		return { session, turns };
	}

	#ending(status: Ending['status'], recap: Pick<Ending, 'rating' | 'correction'>): Ending {
		return { status, endedAt: this.#parts.world.clock.now(), ...recap };
	}

	#newTurn(session: Session, questionId: string | null) {
		return {
			id: createId(this.#parts.world.entropy),
			interviewId: this.#interview.id,
			seq: session.turns.length,
			at: this.#parts.world.clock.now(),
			questionId
		};
	}
}

import type { Result } from '#core/base/result.ts';
import type { ParticipantGuide } from '#core/plan/guide.ts';
import type { Interview } from '#core/transcript/interview.ts';
import type { Turn } from '#core/transcript/turn.ts';

/** An address left on purpose, kept apart from the answers. */
export interface Contact {
	readonly name: string;
	readonly email: string;
	readonly note: string;
}

/** Everything this device holds about one interview of its own. */
export interface InterviewSnapshot {
	readonly interview: Interview;
	readonly guide: ParticipantGuide;
	/** In order of `seq`. */
	readonly turns: readonly Turn[];
	readonly draft: string;
	readonly contact: Contact | null;
	readonly withdrawn: boolean;
}

/**
 * Why something was not written.
 * - `taken`: another tab wrote first; read again.
 * - `refused`: the device's storage did not take it (full, closed, private mode).
 */
export type WriteProblem = 'taken' | 'refused';

/** How an interview ends, written together with its last turns. */
export interface Ending {
	readonly status: 'completed' | 'partial';
	readonly endedAt: number;
	/** 1–4, or null when the recap was not rated. */
	readonly rating: number | null;
	readonly correction: string;
}

/** Where the words have got to; facts of the database and the server's answers, nothing guessed. */
export interface Delivery {
	/** False for interviews that stay on this device (preview) or travel with the team's outbox (kiosk). */
	readonly leaves: boolean;
	/** Turns with a smaller seq are committed on the server. */
	readonly deliveredSeq: number;
	/** The server has committed the end, too. */
	readonly endDelivered: boolean;
	readonly sending: boolean;
	readonly online: boolean;
	/** The server has erased what was taken back. */
	readonly withdrawalDelivered: boolean;
	/** What the server refused for good, in its words; null when all is well. */
	readonly problem: string | null;
}

/**
 * One interview's place in the device's database. Each write is one transaction: it is durable when the promise
 * resolves with ok, and nothing of it has happened otherwise.
 */
export interface InterviewRecord {
	/** Null when the interview is not on this device. */
	load(): Promise<Result<InterviewSnapshot | null, WriteProblem>>;
	/** Appends turns that follow the stored ones without a gap. `draft` is what stays in the composer. */
	append(
		turns: readonly Turn[],
		draft: string,
		ending: Ending | null
	): Promise<Result<null, WriteProblem>>;
	saveDraft(text: string): Promise<Result<null, WriteProblem>>;
	saveContact(contact: Contact): Promise<Result<null, WriteProblem>>;
	/** Ends it with the turns it has: for a screen that was left, where nobody said stop. */
	end(ending: Ending): Promise<Result<null, WriteProblem>>;
	/** Erases the words here, and has the server told. */
	withdraw(): Promise<Result<null, WriteProblem>>;
	/** Removes the participant's own copy. */
	forget(): Promise<Result<null, WriteProblem>>;
	/** Calls back now and after every change; returns a function that stops it. */
	watchDelivery(listener: (delivery: Delivery) => void): () => void;
	/** Sends what is owed, now. */
	send(): void;
}

export const NOTHING_DELIVERED: Delivery = {
	leaves: false,
	deliveredSeq: 0,
	endDelivered: false,
	sending: false,
	online: true,
	withdrawalDelivered: false,
	problem: null
};

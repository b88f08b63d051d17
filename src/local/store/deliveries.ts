import type { Result } from '#core/base/result.ts';
import type { Turn } from '#core/transcript/turn.ts';
import { attempt } from './attempt.ts';
import type { EarshotDatabase } from './database.ts';
import { eraseInterview } from './erase.ts';
import type { StoreError } from './errors.ts';
import type { HeldInterview } from './participations.ts';
import { toTurn, turnsOf } from './turn-rows.ts';

/** What one step of a delivery needs to know. */
export interface Delivery extends HeldInterview {
	/** The first turns the server has not confirmed, in order. */
	readonly turns: readonly Turn[];
	/** Answers among all unconfirmed turns. */
	readonly waiting: number;
}

/** Interviews that came by a link, the oldest first: the ones this phone delivers itself. */
export function listDeliverable(db: EarshotDatabase): Promise<Result<string[], StoreError>> {
	return attempt(db, async () => {
		// Rows without a link are not in this index.
		const rows = await db.participations.orderBy('invitationToken').toArray();
		return rows.sort((a, b) => a.updatedAt - b.updatedAt).map((row) => row.interviewId);
	});
}

/** The state of one delivery, with at most `limit` turns to send next; null when it is not on this phone. */
export function getDelivery(
	db: EarshotDatabase,
	interviewId: string,
	limit: number
): Promise<Result<Delivery | null, StoreError>> {
	return attempt(db, () =>
		db.transaction('r', [db.interviews, db.turns, db.participations], async () => {
			const participation = await db.participations.get(interviewId);
			const interview = await db.interviews.get(interviewId);
			if (participation === undefined || interview === undefined) return null;
			const unsent = await turnsOf(db, interviewId, participation.deliveredSeq);
			const waiting = unsent.filter((turn) => turn.role === 'participant').length;
			return { participation, interview, turns: unsent.slice(0, limit).map(toTurn), waiting };
		})
	);
}

function change(
	db: EarshotDatabase,
	interviewId: string,
	fields: {
		registered?: boolean;
		deliveredSeq?: number;
		endDelivered?: boolean;
		problem?: string | null;
	}
): Promise<Result<void, StoreError>> {
	return attempt(db, async () => {
		await db.participations.update(interviewId, fields);
	});
}

/** The server knows the interview and holds all turns below `deliveredSeq`. */
export function markRegistered(db: EarshotDatabase, interviewId: string, deliveredSeq: number) {
	return change(db, interviewId, { registered: true, deliveredSeq, problem: null });
}

/** The server holds all turns below `deliveredSeq`, which may go back when the server lost some. */
export function markDelivered(db: EarshotDatabase, interviewId: string, deliveredSeq: number) {
	return change(db, interviewId, { deliveredSeq });
}

/** The server does not know the interview (any more): deliver it from the start. */
export function markUnregistered(db: EarshotDatabase, interviewId: string) {
	return change(db, interviewId, { registered: false, deliveredSeq: 0, endDelivered: false });
}

export function setProblem(db: EarshotDatabase, interviewId: string, problem: string | null) {
	return change(db, interviewId, { problem });
}

/** Forgets what the server refused for good, so that it is tried again: a newer program or server may do better. */
export function clearProblems(db: EarshotDatabase): Promise<Result<void, StoreError>> {
	return attempt(db, async () => {
		await db.participations
			.filter((row) => row.problem !== null)
			.modify((row) => {
				row.problem = null;
			});
	});
}

/** What was sent as the end; an end that changed meanwhile is not thereby delivered. */
export interface SentEnd {
	readonly endedAt: number | null;
	readonly correction: string;
	readonly rating: number | null;
	readonly contact: unknown;
}

export function markEndDelivered(
	db: EarshotDatabase,
	interviewId: string,
	sent: SentEnd
): Promise<Result<void, StoreError>> {
	return attempt(db, () =>
		db.transaction('rw', [db.interviews, db.participations], async () => {
			const interview = await db.interviews.get(interviewId);
			const row = await db.participations.get(interviewId);
			if (interview === undefined || row === undefined) return;
			const isCurrent =
				interview.endedAt === sent.endedAt &&
				interview.correction === sent.correction &&
				interview.rating === sent.rating &&
				JSON.stringify(row.contact) === JSON.stringify(sent.contact);
			if (isCurrent) await db.participations.update(interviewId, { endDelivered: true });
		})
	);
}

/** The server has erased the interview: nothing of it is left here but the fact. */
export function markWithdrawn(
	db: EarshotDatabase,
	interviewId: string
): Promise<Result<void, StoreError>> {
	return attempt(db, () =>
		db.transaction('rw', db.tables, async () => {
			await eraseInterview(db, interviewId);
			await db.interviews.update(interviewId, { status: 'withdrawn' });
			await db.participations.update(interviewId, {
				withdrawal: 'done',
				draft: '',
				contact: null,
				problem: null
			});
		})
	);
}

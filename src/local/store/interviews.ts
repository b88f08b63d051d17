import type { Result } from '#core/base/result.ts';
import type { Interview } from '#core/transcript/interview.ts';
import type { Turn } from '#core/transcript/turn.ts';
import { attempt } from './attempt.ts';
import type { EarshotDatabase, InterviewRow } from './database.ts';
import type { StoreError } from './errors.ts';
import { eraseInterview } from './erase.ts';
import { owe } from './owed.ts';
import { tally, toTurn, turnsOf } from './turn-rows.ts';

/** A whole interview: what an import or a kiosk makes, and what a member sends. */
export interface WholeInterview {
	readonly interview: Interview;
	readonly turns: readonly Turn[];
}

/** The interviews of a study, the first held first. */
export function listInterviews(
	db: EarshotDatabase,
	studyId: string
): Promise<Result<InterviewRow[], StoreError>> {
	return attempt(db, () =>
		db.interviews
			.where('[studyId+startedAt]')
			.between([studyId, -Infinity], [studyId, Infinity])
			.toArray()
	);
}

export function getInterview(
	db: EarshotDatabase,
	id: string
): Promise<Result<InterviewRow | null, StoreError>> {
	return attempt(db, async () => (await db.interviews.get(id)) ?? null);
}

/** The turns of an interview, in order of `seq`. */
export function readTurns(
	db: EarshotDatabase,
	interviewId: string
): Promise<Result<Turn[], StoreError>> {
	return attempt(db, async () => (await turnsOf(db, interviewId)).map(toTurn));
}

/** All turns of a study, in no particular order: for indexing and analysis. */
export function readStudyTurns(
	db: EarshotDatabase,
	studyId: string
): Promise<Result<Turn[], StoreError>> {
	return attempt(db, () => db.turns.where('studyId').equals(studyId).toArray());
}

/** Interviews that a member's device sends whole; the others are sent by the phone they were held on, or never. */
export function isSentWhole(interview: Pick<Interview, 'mode' | 'endedAt'>): boolean {
	return (
		(interview.mode === 'imported' || interview.mode === 'kiosk') && interview.endedAt !== null
	);
}

/**
 * Stores whole interviews, all of them or none; ones already here are left as they are and named in `known`.
 * In a study of an account they are queued for the server in the same transaction.
 */
export function storeInterviews(
	db: EarshotDatabase,
	items: readonly WholeInterview[],
	now: number
): Promise<Result<{ stored: string[]; known: string[] }, StoreError>> {
	return attempt(db, () =>
		db.transaction('rw', [db.studies, db.interviews, db.turns, db.outbox], async () => {
			const held = await db.interviews.bulkGet(items.map((item) => item.interview.id));
			const known = held.flatMap((row) => (row === undefined ? [] : [row.id]));
			const taken = new Set(known);
			const fresh = items.filter(({ interview }) => {
				const isNew = !taken.has(interview.id);
				taken.add(interview.id);
				return isNew;
			});
			await db.interviews.bulkAdd(
				fresh.map(({ interview, turns }) => ({ ...interview, ...tally(turns) }))
			);
			await db.turns.bulkAdd(
				fresh.flatMap(({ interview, turns }) =>
					turns.map((turn) => ({ ...turn, studyId: interview.studyId }))
				)
			);
			for (const { interview, turns } of fresh) await oweInterview(db, interview, turns, now);
			return { stored: fresh.map(({ interview }) => interview.id), known };
		})
	);
}

/** Bytes of a turn besides its text: ids, times and names of fields. */
const TURN_OVERHEAD = 200;

/** Inside a transaction over `studies` and `outbox`: queues an ended interview that a member's device sends. */
export async function oweInterview(
	db: EarshotDatabase,
	interview: Interview,
	turns: readonly Turn[],
	now: number
): Promise<void> {
	if (!isSentWhole(interview)) return;
	const study = await db.studies.get(interview.studyId);
	if (study === undefined || study.workspaceId === null) return;
	await owe(db, {
		kind: 'interview',
		ref: interview.id,
		studyId: interview.studyId,
		createdAt: now,
		bytes: turns.reduce((sum, turn) => sum + turn.text.length + TURN_OVERHEAD, TURN_OVERHEAD)
	});
}

/** Removes an interview and everything made from it: turns, contact, notes, summaries, what is owed about it. */
export function removeInterview(
	db: EarshotDatabase,
	id: string
): Promise<Result<void, StoreError>> {
	return attempt(db, () =>
		db.transaction('rw', db.tables, async () => {
			await eraseInterview(db, id);
			await db.interviews.delete(id);
			await db.participations.delete(id);
		})
	);
}

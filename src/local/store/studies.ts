import { err, ok, type Result } from '#core/base/result.ts';
import { isCounted } from '#core/transcript/interview.ts';
import { notesDocName, studyDocName } from '../doc-name.ts';
import { attempt } from './attempt.ts';
import type { EarshotDatabase, StudyRow, StudyStatus } from './database.ts';
import type { StoreError } from './errors.ts';
import { owe, roughBytes } from './owed.ts';

/** All studies this device knows, the one touched last first. */
export function listStudies(db: EarshotDatabase): Promise<Result<StudyRow[], StoreError>> {
	return attempt(db, () => db.studies.orderBy('updatedAt').reverse().toArray());
}

export function getStudy(
	db: EarshotDatabase,
	id: string
): Promise<Result<StudyRow | null, StoreError>> {
	return attempt(db, async () => (await db.studies.get(id)) ?? null);
}

/** Makes a study on this device. A study of an account is queued for the server in the same transaction. */
export function createStudy(
	db: EarshotDatabase,
	study: { id: string; title: string; workspaceId: string | null; createdAt: number }
): Promise<Result<StudyRow, StoreError>> {
	const row: StudyRow = {
		...study,
		status: 'draft',
		updatedAt: study.createdAt,
		origin: 'device',
		feedSeq: 0,
		feedHead: 0,
		guideId: null
	};
	return attempt(db, () =>
		db.transaction('rw', [db.studies, db.outbox], async () => {
			const known = await db.studies.get(row.id);
			if (known !== undefined) return known;
			await db.studies.add(row);
			await oweStudy(db, row, row.createdAt);
			return row;
		})
	);
}

/** Inside a transaction over `outbox`: queues the study's title and status when it belongs to an account. */
export async function oweStudy(db: EarshotDatabase, study: StudyRow, now: number): Promise<void> {
	if (study.workspaceId === null) return;
	await owe(db, {
		kind: 'study',
		ref: study.id,
		studyId: study.id,
		createdAt: now,
		bytes: roughBytes(study)
	});
}

/**
 * Changes title or status and queues the change; with neither it only marks the study as touched.
 * An unknown study is left alone: `ok(null)`.
 */
export function updateStudy(
	db: EarshotDatabase,
	id: string,
	change: { title?: string; status?: StudyStatus },
	now: number
): Promise<Result<StudyRow | null, StoreError>> {
	return attempt(db, () =>
		db.transaction('rw', [db.studies, db.outbox], async () => {
			const known = await db.studies.get(id);
			if (known === undefined) return null;
			const row: StudyRow = { ...known, ...change, updatedAt: now };
			await db.studies.put(row);
			if (row.title !== known.title || row.status !== known.status) await oweStudy(db, row, now);
			return row;
		})
	);
}

/** Interviews that count as evidence, and when the last thing was said (null: never). */
export function countInterviews(
	db: EarshotDatabase,
	studyId: string
): Promise<Result<{ counted: number; all: number; lastTurnAt: number | null }, StoreError>> {
	return attempt(db, async () => {
		const rows = await db.interviews.where('studyId').equals(studyId).toArray();
		const counted = rows.filter(isCounted);
		const last = Math.max(0, ...counted.map((row) => row.lastTurnAt));
		return { counted: counted.length, all: rows.length, lastTurnAt: last > 0 ? last : null };
	});
}

/**
 * Removes a study and all that hangs on it from this device, what it owes the server included.
 * Interviews that this device's owner gave as a participant, through a link, stay: they are not the team's.
 */
export async function removeStudy(
	db: EarshotDatabase,
	id: string
): Promise<Result<void, StoreError>> {
	const removed = await attempt(db, () =>
		db.transaction('rw', db.tables, async () => {
			const held = await db.participations.where('interviewId').notEqual('').toArray();
			const own = held.filter((row) => row.studyId === id && row.invitationToken !== null);
			const kept = new Set(own.map((row) => row.interviewId));
			const interviews = await db.interviews.where('studyId').equals(id).primaryKeys();
			const gone = interviews.filter((interviewId) => !kept.has(interviewId));
			await db.turns
				.where('studyId')
				.equals(id)
				.filter((turn) => !kept.has(turn.interviewId))
				.delete();
			await db.interviews.bulkDelete(gone);
			await db.participations.bulkDelete(gone);
			for (const table of [db.guides, db.invitations, db.contacts, db.outbox]) {
				await table.where('studyId').equals(id).delete();
			}
			await db.docUpdates
				.where('doc')
				.anyOf([studyDocName(id), ...gone.map(notesDocName)])
				.delete();
			await db.summaries.delete(id);
			await db.studies.delete(id);
		})
	);
	return removed.ok ? ok(undefined) : err(removed.error);
}

import type { Result } from '#core/base/result.ts';
import { attempt } from './attempt.ts';
import type { EarshotDatabase, StudyStatus } from './database.ts';
import type { StoreError } from './errors.ts';

/** A study as the server lists it. */
export interface ListedStudy {
	readonly id: string;
	readonly title: string;
	readonly status: StudyStatus;
	readonly createdAt: number;
	/** Newest sequence number of its feed. */
	readonly head: number;
}

/**
 * Takes over the server's list of a workspace: new studies appear, known ones get title, status and head, except where
 * this device has changes of its own to send.
 * @returns ids of studies of the workspace that the server no longer lists and about which nothing is unsent: access
 * to them has ended
 */
export function applyStudyList(
	db: EarshotDatabase,
	workspaceId: string,
	listed: readonly ListedStudy[]
): Promise<Result<{ ended: string[] }, StoreError>> {
	return attempt(db, () =>
		db.transaction('rw', [db.studies, db.outbox], async () => {
			const owed = new Set((await db.outbox.toArray()).map((row) => row.studyId));
			for (const { id, title, status, createdAt, head } of listed) {
				const known = await db.studies.get(id);
				if (known === undefined) {
					await db.studies.add({
						id,
						title,
						status,
						workspaceId,
						createdAt,
						updatedAt: createdAt,
						origin: 'server',
						feedSeq: 0,
						feedHead: head,
						guideId: null
					});
				} else {
					const feedHead = Math.max(known.feedHead, head);
					const words = owed.has(id) ? {} : { title, status };
					await db.studies.put({ ...known, ...words, workspaceId, feedHead });
				}
			}
			const ids = new Set(listed.map((study) => study.id));
			const here = await db.studies.where('workspaceId').equals(workspaceId).toArray();
			const ended = here.filter((study) => !ids.has(study.id) && !owed.has(study.id));
			return { ended: ended.map((study) => study.id) };
		})
	);
}

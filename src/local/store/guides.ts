import type { Guide } from '#core/plan/guide.ts';
import type { Result } from '#core/base/result.ts';
import { attempt } from './attempt.ts';
import type { EarshotDatabase, GuideRow } from './database.ts';
import type { StoreError } from './errors.ts';
import { owe, roughBytes } from './owed.ts';

/** The publications of a study, the newest first. */
export function listGuides(
	db: EarshotDatabase,
	studyId: string
): Promise<Result<GuideRow[], StoreError>> {
	return attempt(db, async () => {
		const rows = await db.guides.where('studyId').equals(studyId).toArray();
		return rows.sort((a, b) => b.publishedAt - a.publishedAt);
	});
}

export function getGuide(
	db: EarshotDatabase,
	id: string
): Promise<Result<GuideRow | null, StoreError>> {
	return attempt(db, async () => (await db.guides.get(id)) ?? null);
}

/**
 * Publishes a guide: it becomes the study's guide, the study goes live if it was a draft, and both are queued for
 * the server, in one transaction. Publishing the same guide again changes nothing but makes it current.
 * `id` is the guide's hash; `ok(null)` when the study is unknown.
 */
export function publishGuide(
	db: EarshotDatabase,
	guide: { id: string; studyId: string; content: Guide },
	now: number
): Promise<Result<GuideRow | null, StoreError>> {
	return attempt(db, () =>
		db.transaction('rw', [db.studies, db.guides, db.outbox], async () => {
			const study = await db.studies.get(guide.studyId);
			if (study === undefined) return null;
			const known = await db.guides.get(guide.id);
			const row: GuideRow = known ?? { ...guide, version: null, publishedAt: now };
			await db.guides.put(row);
			const status = study.status === 'draft' ? 'live' : study.status;
			await db.studies.put({ ...study, guideId: row.id, status, updatedAt: now });
			if (study.workspaceId !== null) {
				const about = { studyId: study.id, createdAt: now };
				if (status !== study.status) {
					await owe(db, { kind: 'study', ref: study.id, bytes: roughBytes(study), ...about });
				}
				await owe(db, { kind: 'guide', ref: row.id, bytes: roughBytes(row), ...about });
			}
			return row;
		})
	);
}

/** Stores the number the server gave a guide. */
export function setGuideVersion(
	db: EarshotDatabase,
	id: string,
	version: number
): Promise<Result<void, StoreError>> {
	return attempt(db, async () => {
		await db.guides.update(id, { version });
	});
}

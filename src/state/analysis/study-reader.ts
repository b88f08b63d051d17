import type { Guide } from '#core/plan/guide.ts';
import type { EarshotDatabase, InterviewRow, TurnRow } from '#local/store/database.ts';

/** Everything stored about a study that analysis reads, from one moment. */
export interface StoredStudy {
	readonly interviews: readonly InterviewRow[];
	/** By interview id. */
	readonly turns: ReadonlyMap<string, readonly TurnRow[]>;
	/** The guide published last. */
	readonly guide: Guide | null;
}

/** Reads a study's interviews and turns in one transaction. Rejects when the database cannot be read. */
export function readStudy(db: EarshotDatabase, studyId: string): Promise<StoredStudy> {
	return db.transaction('r', db.interviews, db.turns, db.studies, db.guides, async () => {
		const [interviews, rows, study] = await Promise.all([
			db.interviews.where('studyId').equals(studyId).toArray(),
			db.turns.where('studyId').equals(studyId).toArray(),
			db.studies.get(studyId)
		]);
		const guideId = study?.guideId ?? null;
		const guide = guideId === null ? undefined : await db.guides.get(guideId);
		const turns = new Map<string, TurnRow[]>();
		for (const row of rows) {
			const known = turns.get(row.interviewId);
			if (known === undefined) turns.set(row.interviewId, [row]);
			else known.push(row);
		}
		return { interviews, turns, guide: guide?.content ?? null };
	});
}

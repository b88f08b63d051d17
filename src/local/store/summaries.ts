import type { MagicSummary } from '#core/analysis/summary.ts';
import type { Result } from '#core/base/result.ts';
import { attempt } from './attempt.ts';
import type { EarshotDatabase } from './database.ts';
import type { StoreError } from './errors.ts';

/** The last summary made of a study on this device; null when there is none, or a withdrawal took it away. */
export function getSummary(
	db: EarshotDatabase,
	studyId: string
): Promise<Result<MagicSummary | null, StoreError>> {
	return attempt(db, async () => (await db.summaries.get(studyId))?.result ?? null);
}

export function saveSummary(
	db: EarshotDatabase,
	studyId: string,
	result: MagicSummary
): Promise<Result<void, StoreError>> {
	return attempt(db, async () => {
		await db.summaries.put({ studyId, result });
	});
}

import type { Result } from '#core/base/result.ts';
import type { Guide } from '#core/plan/guide.ts';
import { readStoredStudy } from '#local/docs/open-study.ts';
import type { EarshotDatabase } from '#local/store/database.ts';
import { DexieDocUpdates } from '#local/store/doc-updates.ts';

/**
 * The plan as this device has it now, as a guide that is not published; null when it holds none.
 * Brings Yjs along: load it only where a plan is previewed.
 */
export function readPlan(
	db: EarshotDatabase,
	studyId: string
): Promise<Result<Guide | null, unknown>> {
	return readStoredStudy(new DexieDocUpdates(db), studyId);
}

import type { MagicSummary } from '#core/analysis/summary.ts';
import type { EarshotDatabase } from '#local/store/database.ts';
import { getSummary } from '#local/store/summaries.ts';

/** The summary stored last, or null; one that cannot be read is made again, which loses nothing. */
export async function loadSummary(
	database: EarshotDatabase,
	studyId: string
): Promise<MagicSummary | null> {
	const stored = await getSummary(database, studyId);
	return stored.ok ? stored.value : null;
}

import type { Result } from '#core/base/result.ts';
import { guideToJson, type Guide } from '#core/plan/guide.ts';
import { guideId } from '#local/docs/guide-hash.ts';
import type { EarshotDatabase, GuideRow } from '#local/store/database.ts';
import type { StoreError } from '#local/store/errors.ts';
import { publishGuide } from '#local/store/guides.ts';

/** Publishes the plan as it is now. `ok(null)`: the study is gone. */
export function publishPlan(
	database: EarshotDatabase,
	studyId: string,
	guide: Guide,
	now: number
): Promise<Result<GuideRow | null, StoreError>> {
	return publishGuide(database, { id: guideId(guide), studyId, content: guide }, now);
}

/** Whether what is being written differs from what was published last. */
export function isChanged(current: Guide, published: Guide | null): boolean {
	return published === null || guideToJson(current) !== guideToJson(published);
}

/**
 * The number people see for the version published last: the server's, or its place among this device's versions
 * until the server has given one. 0 before the first.
 */
export function shownVersion(guides: readonly Pick<GuideRow, 'version'>[]): number {
	const known = Math.max(0, ...guides.map((guide) => guide.version ?? 0));
	const newest = guides[0];
	if (newest === undefined) return 0;
	const waiting = guides.filter((guide) => guide.version === null).length;
	return newest.version ?? known + waiting;
}

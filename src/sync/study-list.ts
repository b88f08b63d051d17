import { ok, type Result } from '#core/base/result.ts';
import type { EarshotDatabase } from '#local/store/database.ts';
import type { StoreError } from '#local/store/errors.ts';
import { applyStudyList } from '#local/store/study-list.ts';
import type { ApiClient, ApiFailure } from './api/client.ts';
import { getStudyList } from './api/studies.ts';

/**
 * Brings in the server's list of a workspace's studies.
 * @returns ids of studies this device holds a copy of but may no longer read; nothing unsent is left in them
 */
export async function refreshStudyList(
	db: EarshotDatabase,
	client: ApiClient,
	workspaceId: string
): Promise<Result<{ ended: string[] }, ApiFailure | StoreError>> {
	const listed = await getStudyList(client, workspaceId);
	if (!listed.ok) return listed;
	const applied = await applyStudyList(db, workspaceId, listed.value.studies);
	return applied.ok ? ok(applied.value) : applied;
}

import { err, ok, type Result } from '#core/base/result.ts';
import type { StoreError } from '#local/store/errors.ts';
import { openDatabase } from '#local/store/open.ts';
import { createDeviceWorld } from '#local/world.ts';
import { TeamApp } from './team-app.svelte.ts';

export type { StoreError } from '#local/store/errors.ts';

/**
 * Opens this device's storage and builds the app over it.
 * @param onoutdated another tab runs a newer version and took the storage over; reloading gets that version
 */
export async function openTeamApp(onoutdated: () => void): Promise<Result<TeamApp, StoreError>> {
	const opened = await openDatabase({ onNewerVersion: onoutdated });
	if (!opened.ok) return err(opened.error);
	return ok(new TeamApp(createDeviceWorld(), opened.value, fetch));
}

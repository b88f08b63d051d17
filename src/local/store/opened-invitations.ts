import type { Result } from '#core/base/result.ts';
import { attempt } from './attempt.ts';
import type { EarshotDatabase, OpenedInvitationRow } from './database.ts';
import type { StoreError } from './errors.ts';

/** The link as it was last fetched, or null when this phone never opened it. */
export function getOpenedInvitation(
	db: EarshotDatabase,
	token: string
): Promise<Result<OpenedInvitationRow | null, StoreError>> {
	return attempt(db, async () => (await db.openedInvitations.get(token)) ?? null);
}

/** Keeps a fetched link, so that it opens again without a network. */
export function rememberInvitation(
	db: EarshotDatabase,
	row: OpenedInvitationRow
): Promise<Result<void, StoreError>> {
	return attempt(db, async () => {
		await db.openedInvitations.put(row);
	});
}

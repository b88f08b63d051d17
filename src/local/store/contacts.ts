import type { Result } from '#core/base/result.ts';
import { attempt } from './attempt.ts';
import type { ContactRow, EarshotDatabase } from './database.ts';
import type { StoreError } from './errors.ts';

/** Who agreed to be contacted about a study. Kept apart from the answers. */
export function listContacts(
	db: EarshotDatabase,
	studyId: string
): Promise<Result<ContactRow[], StoreError>> {
	return attempt(db, () => db.contacts.where('studyId').equals(studyId).toArray());
}

export function saveContact(
	db: EarshotDatabase,
	row: ContactRow
): Promise<Result<void, StoreError>> {
	return attempt(db, async () => {
		await db.contacts.put(row);
	});
}

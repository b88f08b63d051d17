import type { Result } from '#core/base/result.ts';
import { attempt } from './attempt.ts';
import type { EarshotDatabase, InvitationRow } from './database.ts';
import type { StoreError } from './errors.ts';
import { owe, roughBytes } from './owed.ts';

/** The links of a study, the oldest first. */
export function listInvitations(
	db: EarshotDatabase,
	studyId: string
): Promise<Result<InvitationRow[], StoreError>> {
	return attempt(db, async () => {
		const rows = await db.invitations.where('studyId').equals(studyId).toArray();
		return rows.sort((a, b) => a.createdAt - b.createdAt);
	});
}

/** Makes or changes a link, and queues it when the study belongs to an account. */
export function saveInvitation(
	db: EarshotDatabase,
	row: InvitationRow,
	now: number
): Promise<Result<InvitationRow, StoreError>> {
	return attempt(db, () =>
		db.transaction('rw', [db.studies, db.invitations, db.outbox], async () => {
			await db.invitations.put(row);
			const study = await db.studies.get(row.studyId);
			if (study !== undefined && study.workspaceId !== null) {
				await owe(db, {
					kind: 'invitation',
					ref: row.id,
					studyId: row.studyId,
					createdAt: now,
					bytes: roughBytes(row)
				});
			}
			return row;
		})
	);
}

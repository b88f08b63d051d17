import type { EarshotDatabase, OutboxRow } from '#local/store/database.ts';

/** Everything that waits on this device, whole, for a file that can be kept or mailed. */
export async function exportOutbox(database: EarshotDatabase, now: number): Promise<string> {
	const rows = await database.outbox.orderBy('order').toArray();
	const items = await Promise.all(
		rows.map(async ({ kind, ref, studyId, createdAt }) => ({
			kind,
			ref,
			studyId,
			createdAt,
			content: await contentOf(database, kind, ref)
		}))
	);
	return JSON.stringify(
		{ format: 'earshot-outbox', version: 1, exportedAt: now, items },
		null,
		'\t'
	);
}

async function contentOf(
	database: EarshotDatabase,
	kind: OutboxRow['kind'],
	ref: string
): Promise<unknown> {
	if (kind === 'study') return (await database.studies.get(ref)) ?? null;
	if (kind === 'guide') return (await database.guides.get(ref)) ?? null;
	if (kind === 'invitation') return (await database.invitations.get(ref)) ?? null;
	const turns = await database.turns
		.where('[interviewId+seq]')
		.between([ref, 0], [ref, Infinity])
		.toArray();
	return {
		interview: (await database.interviews.get(ref)) ?? null,
		turns,
		contact: (await database.contacts.get(ref)) ?? null
	};
}

import type { EarshotDatabase, OutboxRow } from './database.ts';

export type OwedKind = OutboxRow['kind'];

/**
 * Notes that something must reach the server; it replaces an unsent older note of the same kind and ref.
 * Runs inside the caller's transaction, which must include `outbox`, so that the change and the note are one.
 */
export async function owe(
	db: EarshotDatabase,
	item: Pick<OutboxRow, 'kind' | 'ref' | 'studyId' | 'createdAt' | 'bytes'>
): Promise<void> {
	await db.outbox.where('[kind+ref]').equals([item.kind, item.ref]).delete();
	await db.outbox.add({ ...item, attempts: 0, lastError: null, refused: false });
}

/** Bytes that a value takes on the wire, roughly: for lists, not for limits. */
export function roughBytes(value: unknown): number {
	return JSON.stringify(value).length;
}

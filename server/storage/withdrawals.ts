import { err, ok, type Result } from '#core/base/result.ts';
import type { Refusal } from '#protocol/errors.ts';
import { appendFeed } from './feed.ts';
import { NO_INTERVIEW, openInterview } from './interviews.ts';
import type { Withdrawer } from './storage.ts';
import { studyAccess } from './workspaces.ts';
import type { Write } from './write-queue.ts';

interface Target {
	readonly studyId: string;
	readonly secretHash: string | null;
	/** False when only the tombstone is left. */
	readonly isStored: boolean;
}

/** The interview as far as `by` may withdraw it. */
async function findTarget(
	{ trx }: Write,
	id: string,
	by: Withdrawer
): Promise<Result<Target, Refusal>> {
	const stored = await trx
		.selectFrom('interviews')
		.select(['study_id as studyId', 'secret_hash as secretHash'])
		.where('id', '=', id)
		.executeTakeFirst();
	const found =
		stored ??
		(await trx
			.selectFrom('tombstones')
			.select(['study_id as studyId', 'secret_hash as secretHash'])
			.where('interview_id', '=', id)
			.executeTakeFirst());
	if (found === undefined) return err(NO_INTERVIEW);
	const target = { ...found, isStored: stored !== undefined };
	if ('secretHash' in by) {
		const opened = await openInterview(trx, id, by.secretHash);
		return opened.ok || opened.error.code === 'withdrawn' ? ok(target) : opened;
	}
	const access = await studyAccess(trx, by.userId, found.studyId);
	if (access === null) return err(NO_INTERVIEW);
	if (access.role === 'viewer') {
		return err({ code: 'forbidden', message: 'Viewers cannot withdraw interviews.' });
	}
	return ok(target);
}

/**
 * See `Storage.withdrawInterview`. What is left is a tombstone, one feed row
 * that tells every device to forget, and void rows where the words had been announced.
 */
export async function withdrawInterview(
	write: Write,
	id: string,
	by: Withdrawer,
	now: number
): Promise<Result<void, Refusal>> {
	const { trx } = write;
	const found = await findTarget(write, id, by);
	if (!found.ok) return found;
	const { studyId, secretHash, isStored } = found.value;
	if (!isStored) return ok(undefined);
	await trx
		.updateTable('feed')
		.set({ kind: 'void', ref: null })
		.where('study_id', '=', studyId)
		.where((eb) =>
			eb.or([
				eb('ref', '=', id),
				eb('ref', 'in', eb.selectFrom('turns').select('id').where('interview_id', '=', id))
			])
		)
		.execute();
	await trx.deleteFrom('turns').where('interview_id', '=', id).execute();
	await trx.deleteFrom('contacts').where('interview_id', '=', id).execute();
	await trx.deleteFrom('interviews').where('id', '=', id).execute();
	await trx
		.insertInto('tombstones')
		.values({
			interview_id: id,
			study_id: studyId,
			secret_hash: secretHash,
			withdrawn_at: now
		})
		.execute();
	await appendFeed(write, studyId, [{ kind: 'withdrawal', ref: id }]);
	return ok(undefined);
}

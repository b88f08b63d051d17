import type { Kysely } from 'kysely';
import { err, ok, type Result } from '#core/base/result.ts';
import { guideToParticipant, type Guide } from '#core/plan/guide.ts';
import type { Refusal } from '#protocol/errors.ts';
import type {
	InvitationReply,
	PublishGuideBody,
	PutInvitationBody,
	PutStudyBody
} from '#protocol/study.ts';
import { appendFeed } from './feed.ts';
import type { Schema } from './schema.ts';
import type { Write } from './write-queue.ts';

export const NO_STUDY: Refusal = { code: 'not_found', message: 'There is no such study.' };

/** See `Storage.putStudy`. */
export async function putStudy(
	write: Write,
	id: string,
	body: PutStudyBody,
	now: number
): Promise<Result<void, Refusal>> {
	const { trx } = write;
	const stored = await trx
		.selectFrom('studies')
		.selectAll()
		.where('id', '=', id)
		.executeTakeFirst();
	if (stored === undefined) {
		await trx
			.insertInto('studies')
			.values({
				id,
				workspace_id: body.workspaceId,
				title: body.title,
				status: body.status,
				created_at: body.createdAt,
				closed_at: null,
				feed_head: 0,
				interviews_seen: 0
			})
			.execute();
	} else {
		if (stored.workspace_id !== body.workspaceId) {
			return err({ code: 'forbidden', message: 'This study belongs to another workspace.' });
		}
		if (stored.title === body.title && stored.status === body.status) return ok(undefined);
		let closedAt = stored.closed_at;
		if (body.status === 'live') closedAt = null;
		else if (stored.status === 'live') closedAt = now;
		await trx
			.updateTable('studies')
			.set({ title: body.title, status: body.status, closed_at: closedAt })
			.where('id', '=', id)
			.execute();
	}
	await appendFeed(write, id, [{ kind: 'study', ref: id }]);
	return ok(undefined);
}

/** See `Storage.publishGuide`. Content that was published before becomes the newest again under its old version. */
export async function publishGuide(
	write: Write,
	studyId: string,
	{ id, publishedAt }: PublishGuideBody,
	json: string
): Promise<Result<{ version: number }, Refusal>> {
	const { trx } = write;
	const study = await trx
		.selectFrom('studies')
		.select('id')
		.where('id', '=', studyId)
		.executeTakeFirst();
	if (study === undefined) return err(NO_STUDY);
	const guides = await trx
		.selectFrom('guides')
		.select(['id', 'version', 'rank', 'published_at'])
		.where('study_id', '=', studyId)
		.execute();
	const rank = Math.max(0, ...guides.map((guide) => guide.rank)) + 1;
	const known = guides.find((guide) => guide.id === id);
	const version = known?.version ?? Math.max(0, ...guides.map((guide) => guide.version)) + 1;
	if (known === undefined) {
		await trx
			.insertInto('guides')
			.values({
				study_id: studyId,
				id,
				version,
				rank,
				published_at: publishedAt,
				content: json
			})
			.execute();
	} else {
		// The same publication sent twice changes nothing; a later one of the same content counts.
		if (publishedAt <= known.published_at) return ok({ version });
		await trx
			.updateTable('guides')
			.set({ rank, published_at: publishedAt })
			.where('study_id', '=', studyId)
			.where('id', '=', id)
			.execute();
	}
	await appendFeed(write, studyId, [{ kind: 'guide', ref: id }]);
	return ok({ version });
}

/** See `Storage.putInvitation`. */
export async function putInvitation(
	write: Write,
	id: string,
	body: Omit<PutInvitationBody, 'token'> & { tokenHash: string },
	now: number
): Promise<Result<void, Refusal>> {
	const { trx } = write;
	const open = body.open ? 1 : 0;
	const same = await trx
		.selectFrom('invitations')
		.selectAll()
		.where((eb) => eb.or([eb('id', '=', id), eb('token_hash', '=', body.tokenHash)]))
		.execute();
	const stored = same.find((row) => row.id === id);
	const isSame = stored?.study_id === body.studyId && stored.token_hash === body.tokenHash;
	if (same.length > 1 || (same.length === 1 && !isSame)) {
		return err({ code: 'conflict', message: 'This link is already used for something else.' });
	}
	if (stored === undefined) {
		await trx
			.insertInto('invitations')
			.values({
				id,
				study_id: body.studyId,
				token_hash: body.tokenHash,
				segment_id: body.segmentId,
				open,
				closed_at: null
			})
			.execute();
	} else {
		if (stored.open === open && stored.segment_id === body.segmentId) return ok(undefined);
		let closedAt = stored.closed_at;
		if (open === 1) closedAt = null;
		else if (stored.open === 1) closedAt = now;
		await trx
			.updateTable('invitations')
			.set({ segment_id: body.segmentId, open, closed_at: closedAt })
			.where('id', '=', id)
			.execute();
	}
	await appendFeed(write, body.studyId, [{ kind: 'invitation', ref: id }]);
	return ok(undefined);
}

/** See `Storage.findInvitation`. */
export async function findInvitation(
	db: Kysely<Schema>,
	tokenHash: string
): Promise<Result<InvitationReply, Refusal>> {
	const row = await db
		.selectFrom('invitations')
		.innerJoin('studies', 'studies.id', 'invitations.study_id')
		.innerJoin('guides', 'guides.study_id', 'studies.id')
		.select([
			'invitations.id as invitationId',
			'invitations.segment_id as segmentId',
			'invitations.open',
			'studies.id as studyId',
			'studies.status',
			'guides.id as guideId',
			'guides.version as guideVersion',
			'guides.content'
		])
		.where('invitations.token_hash', '=', tokenHash)
		.orderBy('guides.rank', 'desc')
		.limit(1)
		.executeTakeFirst();
	if (row === undefined) {
		return err({ code: 'not_found', message: 'This link does not lead to an interview.' });
	}
	const { content, open, status, ...found } = row;
	const guide: Guide = JSON.parse(content);
	return ok({
		...found,
		guide: guideToParticipant(guide) as InvitationReply['guide'],
		open: open === 1 && status === 'live'
	});
}

import type { Kysely, Selectable } from 'kysely';
import { err, ok, type Result } from '#core/base/result.ts';
import type { Refusal } from '#protocol/errors.ts';
import type { EndInterviewBody, RegisterInterviewBody } from '#protocol/interview.ts';
import { appendFeed } from './feed.ts';
import type { Schema } from './schema.ts';
import type { Write } from './write-queue.ts';

export type InterviewRow = Selectable<Schema['interviews']>;

export const NO_INTERVIEW: Refusal = { code: 'not_found', message: 'There is no such interview.' };
export const WITHDRAWN: Refusal = {
	code: 'withdrawn',
	message: 'This interview was withdrawn and its answers are erased.'
};
const WRONG_SECRET: Refusal = {
	code: 'bad_token',
	message: 'This is not the token of this interview.'
};

/** A completed or partial interview takes no more turns. */
export function isFrozen(status: InterviewRow['status']): boolean {
	return status === 'completed' || status === 'partial';
}

/** The interview that `secretHash` opens. */
export async function openInterview(
	db: Kysely<Schema>,
	id: string,
	secretHash: string
): Promise<Result<InterviewRow, Refusal>> {
	const row = await db.selectFrom('interviews').selectAll().where('id', '=', id).executeTakeFirst();
	if (row !== undefined) return row.secret_hash === secretHash ? ok(row) : err(WRONG_SECRET);
	const tombstone = await db
		.selectFrom('tombstones')
		.select('secret_hash')
		.where('interview_id', '=', id)
		.executeTakeFirst();
	if (tombstone === undefined) return err(NO_INTERVIEW);
	return err(tombstone.secret_hash === secretHash ? WITHDRAWN : WRONG_SECRET);
}

type Registration = Omit<RegisterInterviewBody, 'secret' | 'invitationToken'> & {
	secretHash: string;
	invitationHash: string;
};

/** When the interview began by the server's clock: the phone's clock may be wrong, its stopwatch is not. */
function beganAt({ startedAt, sentAt }: Registration, now: number): number {
	return sentAt === undefined ? startedAt : now - Math.max(0, sentAt - startedAt);
}

/**
 * See `Storage.registerInterview`. An interview is taken when the link takes interviews now, or did when the
 * interview began: being late is no reason to lose it.
 */
export async function registerInterview(
	write: Write,
	body: Registration,
	now: number
): Promise<Result<{ nextSeq: number; created: boolean }, Refusal>> {
	const { trx } = write;
	const known = await openInterview(trx, body.id, body.secretHash);
	if (known.ok) return ok({ nextSeq: known.value.next_seq, created: false });
	if (known.error.code === 'bad_token') {
		return err({ code: 'conflict', message: 'This interview has another token.' });
	}
	if (known.error.code === 'withdrawn') return known;

	const link = await trx
		.selectFrom('invitations')
		.innerJoin('studies', 'studies.id', 'invitations.study_id')
		.select([
			'invitations.id',
			'invitations.segment_id',
			'invitations.open',
			'invitations.closed_at as link_closed_at',
			'studies.id as study_id',
			'studies.status',
			'studies.closed_at as study_closed_at',
			'studies.interviews_seen'
		])
		.where('invitations.token_hash', '=', body.invitationHash)
		.executeTakeFirst();
	if (link === undefined) {
		return err({ code: 'not_found', message: 'This link does not lead to an interview.' });
	}
	const guide = await trx
		.selectFrom('guides')
		.select('id')
		.where('study_id', '=', link.study_id)
		.where('id', '=', body.guideId)
		.executeTakeFirst();
	if (guide === undefined) {
		return err({ code: 'bad_request', message: 'This guide was not published in this study.' });
	}
	const began = beganAt(body, now);
	const linkTook = link.open === 1 || began <= (link.link_closed_at ?? -1);
	const studyTook = link.status === 'live' || began <= (link.study_closed_at ?? -1);
	if (!linkTook || !studyTook) {
		return err({ code: 'closed', message: 'This study does not take new interviews.' });
	}

	const number = link.interviews_seen + 1;
	await trx
		.updateTable('studies')
		.set({ interviews_seen: number })
		.where('id', '=', link.study_id)
		.execute();
	await trx
		.insertInto('interviews')
		.values({
			id: body.id,
			study_id: link.study_id,
			guide_id: body.guideId,
			segment_id: link.segment_id,
			invitation_id: link.id,
			mode: 'link',
			status: 'started',
			started_at: body.startedAt,
			ended_at: null,
			consent: JSON.stringify(body.consent),
			language: body.language,
			rating: null,
			correction: '',
			metadata: JSON.stringify(body.metadata),
			label: `Interview ${number}`,
			secret_hash: body.secretHash,
			next_seq: 0,
			received_at: now
		})
		.execute();
	await appendFeed(write, link.study_id, [{ kind: 'interview', ref: body.id }]);
	return ok({ nextSeq: 0, created: true });
}

/** Keeps or replaces where the participant can be reached. Returns whether anything changed. */
export async function putContact(
	{ trx }: Write,
	interviewId: string,
	contact: { name: string; email: string; note: string }
): Promise<boolean> {
	const stored = await trx
		.selectFrom('contacts')
		.selectAll()
		.where('interview_id', '=', interviewId)
		.executeTakeFirst();
	const { name, email, note } = contact;
	if (stored?.name === name && stored.email === email && stored.note === note) return false;
	await trx
		.insertInto('contacts')
		.values({ interview_id: interviewId, name, email, note })
		.onConflict((conflict) => conflict.column('interview_id').doUpdateSet({ name, email, note }))
		.execute();
	return true;
}

/** See `Storage.endInterview`. The transcript is frozen; an address may still be added or put right. */
export async function endInterview(
	write: Write,
	id: string,
	secretHash: string,
	body: EndInterviewBody
): Promise<Result<void, Refusal>> {
	const { trx } = write;
	const opened = await openInterview(trx, id, secretHash);
	if (!opened.ok) return opened;
	const row = opened.value;
	const frozen = isFrozen(row.status);
	if (frozen) {
		const isSame =
			row.status === body.status &&
			row.ended_at === body.endedAt &&
			row.next_seq === body.turnCount &&
			row.rating === body.rating &&
			row.correction === body.correction;
		if (!isSame) return err({ code: 'frozen', message: 'This interview has already ended.' });
	}
	if (row.next_seq < body.turnCount) {
		return err({
			code: 'out_of_order',
			message: 'Turns are missing before the end.',
			nextSeq: row.next_seq
		});
	}
	if (row.next_seq > body.turnCount) {
		return err({ code: 'conflict', message: 'The server holds more turns than that.' });
	}
	if (!frozen) {
		await trx
			.updateTable('interviews')
			.set({
				status: body.status,
				ended_at: body.endedAt,
				rating: body.rating,
				correction: body.correction
			})
			.where('id', '=', id)
			.execute();
	}
	const hasContact = body.contact !== null && (await putContact(write, id, body.contact));
	const rows = [
		...(frozen ? [] : [{ kind: 'interview' as const, ref: id }]),
		...(hasContact ? [{ kind: 'contact' as const, ref: id }] : [])
	];
	if (rows.length > 0) await appendFeed(write, row.study_id, rows);
	return ok(undefined);
}

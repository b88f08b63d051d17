import { err, ok, type Result } from '#core/base/result.ts';
import type { Refusal } from '#protocol/errors.ts';
import type { StoredInterview } from '#protocol/interview.ts';
import { appendFeed } from './feed.ts';
import { isFrozen, putContact, WITHDRAWN, type InterviewRow } from './interviews.ts';
import { interviewToRow } from './rows.ts';
import type { FeedKind } from './schema.ts';
import { insertTurns, newTurns } from './turns.ts';
import type { Write } from './write-queue.ts';

const OTHER: Refusal = {
	code: 'conflict',
	message: 'An interview with this id says something else.'
};

function isSameInterview(row: InterviewRow, other: ReturnType<typeof interviewToRow>): boolean {
	return (Object.keys(other) as (keyof typeof other)[]).every((key) => other[key] === row[key]);
}

/** Whether a member may bring this interview into the study at all. */
function refusalOf(studyId: string, { interview }: StoredInterview): Refusal | null {
	if (interview.studyId !== studyId) {
		return { code: 'bad_request', message: 'The interview names another study.' };
	}
	// A participant's phone sends its own: a member must not be able to write in a participant's name.
	if (interview.mode === 'link' || interview.invitationId !== null) {
		return { code: 'bad_request', message: 'Interviews by link come from the participant.' };
	}
	if (interview.status === 'withdrawn') {
		return { code: 'bad_request', message: 'A withdrawn interview has nothing to store.' };
	}
	return null;
}

/**
 * Stores one whole interview, or what has been added to one that has not ended. The same again is fine; something else
 * under the same id is not. Refusals are decided before anything is written.
 */
export async function storeInterview(
	write: Write,
	studyId: string,
	stored: StoredInterview,
	now: number
): Promise<Result<void, Refusal>> {
	const { trx } = write;
	const { interview, turns, contact } = stored;
	const refusal = refusalOf(studyId, stored);
	if (refusal !== null) return err(refusal);
	const tombstone = await trx
		.selectFrom('tombstones')
		.select('interview_id')
		.where('interview_id', '=', interview.id)
		.executeTakeFirst();
	if (tombstone !== undefined) return err(WITHDRAWN);
	if (interview.guideId !== null) {
		const guide = await trx
			.selectFrom('guides')
			.select('id')
			.where('study_id', '=', studyId)
			.where('id', '=', interview.guideId)
			.executeTakeFirst();
		if (guide === undefined) {
			const message = 'This guide was not published in this study.';
			return err({ code: 'bad_request', message });
		}
	}
	const row = await trx
		.selectFrom('interviews')
		.selectAll()
		.where('id', '=', interview.id)
		.executeTakeFirst();
	if (row !== undefined && (row.study_id !== studyId || row.secret_hash !== null)) {
		return err(OTHER);
	}
	const wanted = interviewToRow(interview);
	const isSame = row !== undefined && isSameInterview(row, wanted);
	if (row !== undefined && isFrozen(row.status) && !isSame) return err(OTHER);
	const base = row ?? { id: interview.id, next_seq: 0, status: 'started' as const };
	const found = await newTurns(write, base, turns);
	if (!found.ok) return found;
	const fresh = found.value;

	if (row === undefined) {
		const rest = { secret_hash: null, next_seq: 0, received_at: now };
		await trx
			.insertInto('interviews')
			.values({ ...wanted, ...rest })
			.execute();
	} else if (!isSame) {
		await trx.updateTable('interviews').set(wanted).where('id', '=', interview.id).execute();
	}
	if (fresh.length > 0) await insertTurns(write, interview.id, fresh, now);
	const hasContact = contact != null && (await putContact(write, interview.id, contact));
	const rows: { kind: FeedKind; ref: string }[] = [];
	if (!isSame) rows.push({ kind: 'interview', ref: interview.id });
	for (const turn of fresh) rows.push({ kind: 'turn', ref: turn.id });
	if (hasContact) rows.push({ kind: 'contact', ref: interview.id });
	if (rows.length > 0) await appendFeed(write, studyId, rows);
	return ok(undefined);
}

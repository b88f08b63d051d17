import type { Selectable } from 'kysely';
import { err, ok, type Result } from '#core/base/result.ts';
import type { Turn } from '#core/transcript/turn.ts';
import type { Refusal } from '#protocol/errors.ts';
import type { AppendTurnsReply } from '#protocol/interview.ts';
import { appendFeed } from './feed.ts';
import { isFrozen, openInterview } from './interviews.ts';
import { isSameTurn, turnToRow } from './rows.ts';
import type { Schema } from './schema.ts';
import type { Write } from './write-queue.ts';

/** Rows per statement: 12 columns each, well below what a database binds at once. */
const CHUNK = 500;

function chunks<T>(items: readonly T[]): T[][] {
	const result: T[][] = [];
	for (let at = 0; at < items.length; at += CHUNK) result.push(items.slice(at, at + CHUNK));
	return result;
}

/**
 * Which of `turns` are new, in order of `seq`; a refusal when any of them cannot follow what is stored.
 * Turns that are stored already, word for word, are no reason to refuse.
 */
export async function newTurns(
	{ trx }: Write,
	interview: Pick<Selectable<Schema['interviews']>, 'id' | 'next_seq' | 'status'>,
	turns: readonly Turn[]
): Promise<Result<Turn[], Refusal>> {
	if (turns.some((turn) => turn.interviewId !== interview.id)) {
		return err({ code: 'bad_request', message: 'A turn names another interview.' });
	}
	const ids = turns.map((turn) => turn.id);
	if (new Set(ids).size < ids.length) {
		return err({ code: 'bad_request', message: 'A turn is sent twice in one request.' });
	}
	const stored = new Map<string, Selectable<Schema['turns']>>();
	for (const some of chunks(ids)) {
		const rows = await trx.selectFrom('turns').selectAll().where('id', 'in', some).execute();
		for (const row of rows) stored.set(row.id, row);
	}
	const fresh: Turn[] = [];
	let next = interview.next_seq;
	for (const turn of [...turns].sort((a, b) => a.seq - b.seq)) {
		const row = stored.get(turn.id);
		if (row !== undefined) {
			if (isSameTurn(turn, row)) continue;
			return err({ code: 'conflict', message: 'A turn with this id says something else.' });
		}
		if (isFrozen(interview.status)) {
			return err({ code: 'frozen', message: 'This interview has ended.' });
		}
		if (turn.seq < next) {
			return err({ code: 'conflict', message: 'Another turn stands in this place.' });
		}
		if (turn.seq > next) {
			const message = 'Turns are missing before this one.';
			// Nothing of a refused request is kept, so the place waited for is the stored one.
			return err({ code: 'out_of_order', message, nextSeq: interview.next_seq });
		}
		fresh.push(turn);
		next += 1;
	}
	return ok(fresh);
}

/** Writes turns that {@link newTurns} found new, and moves the interview's end. The feed is the caller's. */
export async function insertTurns(
	{ trx }: Write,
	interviewId: string,
	turns: readonly Turn[],
	now: number
): Promise<void> {
	for (const some of chunks(turns)) {
		await trx
			.insertInto('turns')
			.values(some.map((turn) => turnToRow(turn, now)))
			.execute();
	}
	await trx
		.updateTable('interviews')
		.set((eb) => ({ next_seq: eb('next_seq', '+', turns.length) }))
		.where('id', '=', interviewId)
		.execute();
}

/** See `Storage.appendTurns`. */
export async function appendTurns(
	write: Write,
	interviewId: string,
	secretHash: string,
	turns: readonly Turn[],
	now: number
): Promise<Result<AppendTurnsReply, Refusal>> {
	const opened = await openInterview(write.trx, interviewId, secretHash);
	if (!opened.ok) return opened;
	const interview = opened.value;
	const found = await newTurns(write, interview, turns);
	if (!found.ok) return found;
	const fresh = found.value;
	if (fresh.length > 0) {
		await insertTurns(write, interviewId, fresh, now);
		const rows = fresh.map((turn) => ({ kind: 'turn' as const, ref: turn.id }));
		await appendFeed(write, interview.study_id, rows);
	}
	return ok({
		committed: turns.map((turn) => turn.id),
		nextSeq: interview.next_seq + fresh.length
	});
}

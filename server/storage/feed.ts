import type { Kysely } from 'kysely';
import type { FeedReply, FeedRow } from '#protocol/study.ts';
import { rowToInterview, rowToTurn } from './rows.ts';
import type { FeedKind, Schema } from './schema.ts';
import type { Write } from './write-queue.ts';

/** A page stops growing past this many characters; what is left comes with the next page. */
const PAGE_CHARACTERS = 2_000_000;

/**
 * Adds rows to a study's feed, in order, in the same transaction as what they tell of. Advancing the head locks the
 * study's row, so numbers are given in the order of commit and without gaps.
 */
export async function appendFeed(
	{ trx, grown }: Write,
	studyId: string,
	rows: readonly { readonly kind: FeedKind; readonly ref: string }[]
): Promise<void> {
	const { feed_head: head } = await trx
		.updateTable('studies')
		.set((eb) => ({ feed_head: eb('feed_head', '+', rows.length) }))
		.where('id', '=', studyId)
		.returning('feed_head')
		.executeTakeFirstOrThrow();
	const first = head - rows.length + 1;
	await trx
		.insertInto('feed')
		.values(rows.map((row, index) => ({ study_id: studyId, seq: first + index, ...row })))
		.execute();
	grown({ studyId, head });
}

type WithoutSeq<T> = T extends { seq: number } ? Omit<T, 'seq'> : never;
type Content = WithoutSeq<FeedRow>;
type Entry = [ref: string, content: Content];
type Loader = (db: Kysely<Schema>, studyId: string, refs: readonly string[]) => Promise<Entry[]>;

/** What rows of each kind tell of, as it stands today. */
const LOADERS: Partial<Record<FeedKind, Loader>> = {
	async study(db, studyId) {
		const {
			id,
			title,
			status,
			created_at: createdAt
		} = await db
			.selectFrom('studies')
			.select(['id', 'title', 'status', 'created_at'])
			.where('id', '=', studyId)
			.executeTakeFirstOrThrow();
		return [[id, { kind: 'study', study: { id, title, status, createdAt } }]];
	},
	async guide(db, studyId, refs) {
		const rows = await db
			.selectFrom('guides')
			.select(['id', 'version', 'published_at', 'content'])
			.where('study_id', '=', studyId)
			.where('id', 'in', refs)
			.execute();
		return rows.map(({ id, version, published_at: publishedAt, content }) => [
			id,
			{ kind: 'guide', guide: { id, version, publishedAt, content: JSON.parse(content) } }
		]);
	},
	async invitation(db, _studyId, refs) {
		const rows = await db
			.selectFrom('invitations')
			.select(['id', 'segment_id', 'open'])
			.where('id', 'in', refs)
			.execute();
		return rows.map(({ id, segment_id: segmentId, open }) => [
			id,
			{ kind: 'invitation', invitation: { id, segmentId, open: open === 1 } }
		]);
	},
	async interview(db, _studyId, refs) {
		const rows = await db.selectFrom('interviews').selectAll().where('id', 'in', refs).execute();
		return rows.map((row) => [row.id, { kind: 'interview', interview: rowToInterview(row) }]);
	},
	async turn(db, _studyId, refs) {
		const rows = await db.selectFrom('turns').selectAll().where('id', 'in', refs).execute();
		return rows.map((row) => [row.id, { kind: 'turn', turn: rowToTurn(row) }]);
	},
	async contact(db, _studyId, refs) {
		const rows = await db
			.selectFrom('contacts')
			.select(['interview_id', 'name', 'email', 'note'])
			.where('interview_id', 'in', refs)
			.execute();
		return rows.map(({ interview_id: interviewId, name, email, note }) => [
			interviewId,
			{ kind: 'contact', contact: { interviewId, name, email, note } }
		]);
	},
	async withdrawal(_db, _studyId, refs) {
		return refs.map((interviewId) => [interviewId, { kind: 'withdrawal', interviewId }]);
	}
};

function weight(content: Content): number {
	if (content.kind === 'turn') return content.turn.text.length + 300;
	return content.kind === 'guide' ? 50_000 : 1_000;
}

/** See `Storage.readFeed`. */
export async function readFeed(
	db: Kysely<Schema>,
	studyId: string,
	after: number,
	limit: number
): Promise<FeedReply | null> {
	const study = await db
		.selectFrom('studies')
		.select('feed_head')
		.where('id', '=', studyId)
		.executeTakeFirst();
	if (study === undefined) return null;
	const page = await db
		.selectFrom('feed')
		.select(['seq', 'kind', 'ref'])
		.where('study_id', '=', studyId)
		.where('seq', '>', after)
		.orderBy('seq')
		.limit(limit)
		.execute();

	const refs = new Map<FeedKind, Set<string>>();
	for (const { kind, ref } of page) {
		if (ref !== null) refs.set(kind, (refs.get(kind) ?? new Set()).add(ref));
	}
	const contents = new Map<string, Content>();
	for (const [kind, ids] of refs) {
		const entries = (await LOADERS[kind]?.(db, studyId, [...ids])) ?? [];
		for (const [ref, content] of entries) contents.set(`${kind} ${ref}`, content);
	}

	const rows: FeedRow[] = [];
	let characters = 0;
	for (const { seq, kind, ref } of page) {
		// What was erased after the page was read is void as well.
		const content = contents.get(`${kind} ${ref}`) ?? { kind: 'void' };
		characters += weight(content);
		if (rows.length > 0 && characters > PAGE_CHARACTERS) break;
		rows.push({ seq, ...content });
	}
	return { rows, head: study.feed_head };
}

import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { feedReply, type FeedRow } from '#protocol/study.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

let server: TestServer;
let ana: Awaited<ReturnType<TestServer['signUp']>>;
beforeAll(async () => {
	server = await startTestServer({ seed: 61 });
	ana = await server.signUp('ana@example.org', 'Ana');
});
afterAll(() => server.close());

const read = async (studyId: string, query: string) =>
	v.parse(feedReply, (await ana.as('GET', `/api/studies/${studyId}/feed?${query}`)).body);

/** Everything, page by page, as a new device reads it. */
async function readAll(studyId: string, limit: number): Promise<FeedRow[]> {
	const rows: FeedRow[] = [];
	for (;;) {
		const page = await read(studyId, `after=${rows.at(-1)?.seq ?? 0}&limit=${limit}`);
		if (page.rows.length === 0) return rows;
		expect(page.rows.length).toBeLessThanOrEqual(limit);
		rows.push(...page.rows);
	}
}

describe('the feed', () => {
	test('[PR40][PR41] forty phones at once: no gap, no double, each interview in order', async () => {
		const study = await server.liveStudy(ana);
		const other = await server.liveStudy(ana);
		await Promise.all(
			Array.from({ length: 40 }, async (_, index) => {
				const interview = await server.startInterview(index % 4 === 0 ? other : study);
				for (let seq = 0; seq < 8; seq += 2) {
					await interview.post(interview.turn(seq), interview.turn(seq + 1));
				}
				await interview.end(interview.ending(8));
			})
		);
		for (const [id, interviews] of [
			[study.studyId, 30],
			[other.studyId, 10]
		] as const) {
			const rows = await readAll(id, 37);
			expect(rows.map(({ seq }) => seq)).toEqual(rows.map((_, index) => index + 1));
			expect(rows).toHaveLength(3 + interviews * 10);
			const seqs = new Map<string, number[]>();
			for (const row of rows) {
				if (row.kind !== 'turn') continue;
				const { interviewId, seq } = row.turn;
				seqs.set(interviewId, [...(seqs.get(interviewId) ?? []), seq]);
			}
			expect(seqs.size).toBe(interviews);
			for (const list of seqs.values()) expect(list).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
		}
	});

	test('[PR41] a page of very long turns is cut, and the next goes on', async () => {
		const study = await server.liveStudy(ana);
		const interview = await server.startInterview(study);
		for (let seq = 0; seq < 120; seq += 40) {
			const turns = Array.from({ length: 40 }, (_, i) =>
				interview.turn(seq + i, 'x'.repeat(20_000))
			);
			expect((await interview.post(...turns)).status).toBe(200);
		}
		const first = await read(study.studyId, 'limit=1000');
		expect(first.rows.length).toBeLessThan(110);
		expect(first.head).toBe(124);
		expect((await readAll(study.studyId, 1000)).map(({ seq }) => seq)).toEqual(
			Array.from({ length: 124 }, (_, index) => index + 1)
		);
	});

	test('[PR42] an old row shows what it tells of as it stands today', async () => {
		const study = await server.liveStudy(ana);
		const interview = await server.startInterview(study);
		await interview.end(interview.ending(0));
		await study.setStatus('closed');
		const { rows } = await read(study.studyId, '');
		expect(rows.filter(({ kind }) => kind === 'interview')).toMatchObject([
			{ seq: 4, interview: { status: 'completed' } },
			{ seq: 5, interview: { status: 'completed' } }
		]);
		expect(rows[0]).toMatchObject({ kind: 'study', study: { status: 'closed' } });
		expect(await read(study.studyId, '')).toEqual({ rows, head: 6 });
	});

	test('[PR43] an empty page waits for a row and is answered as soon as there is one', async () => {
		const study = await server.liveStudy(ana);
		const { head } = await read(study.studyId, '');
		const started = Date.now();
		const waiting = read(study.studyId, `after=${head}&wait=20`);
		await new Promise((resolve) => setTimeout(resolve, 150));
		const interview = await server.startInterview(study);
		const page = await waiting;
		expect(Date.now() - started).toBeLessThan(5_000);
		expect(page.rows[0]).toMatchObject({ seq: head + 1, interview: { id: interview.id } });
	});

	test('[PR43] it waits no longer than asked for, and another study’s rows do not wake it', async () => {
		const study = await server.liveStudy(ana);
		const other = await server.liveStudy(ana);
		const { head } = await read(study.studyId, '');
		const started = Date.now();
		const waiting = read(study.studyId, `after=${head}&wait=1`);
		await server.startInterview(other);
		expect((await waiting).rows).toEqual([]);
		expect(Date.now() - started).toBeGreaterThanOrEqual(950);
	});

	test('[PR41] questions that make no sense are refused', async () => {
		const { studyId } = await server.liveStudy(ana);
		for (const query of [
			'after=-1',
			'after=x',
			'limit=0',
			'limit=1001',
			'wait=soon',
			'after=1.5'
		]) {
			const answer = await ana.as('GET', `/api/studies/${studyId}/feed?${query}`);
			expect(answer).toMatchObject({ status: 400, body: { error: { code: 'bad_request' } } });
		}
	});

	test('[PR43] a server that stops ends the waiting', async () => {
		const short = await startTestServer({ seed: 62 });
		const bo = await short.signUp('bo@example.org');
		const { studyId } = await short.liveStudy(bo);
		const waiting = bo.as('GET', `/api/studies/${studyId}/feed?after=3&wait=25`);
		await new Promise((resolve) => setTimeout(resolve, 200));
		const started = Date.now();
		const [answer] = await Promise.all([waiting, short.close()]);
		expect(answer).toMatchObject({ status: 200, body: { rows: [], head: 3 } });
		expect(Date.now() - started).toBeLessThan(3_000);
	});
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../support/test-server.ts';

let server: TestServer;
let ana: Awaited<ReturnType<TestServer['signUp']>>;
let study: Awaited<ReturnType<TestServer['liveStudy']>>;
beforeAll(async () => {
	server = await startTestServer({ seed: 41 });
	ana = await server.signUp('ana@example.org', 'Ana');
	study = await server.liveStudy(ana);
});
afterAll(() => server.close());

const feed = async (after = 0) =>
	(await ana.as('GET', `/api/studies/${study.studyId}/feed?after=${after}`)).body;

/** An ended interview whose words can be looked for. */
async function spoken(words: string) {
	const interview = await server.startInterview(study);
	await interview.post(interview.turn(0), interview.turn(1, words));
	await interview.end({
		...interview.ending(2),
		correction: words,
		contact: { name: words, email: 'pat@example.org', note: words }
	});
	return interview;
}

/** Whether the words are anywhere in the server's files. */
function isOnDisk(words: string): boolean {
	return readdirSync(server.dataDir).some((name) =>
		readFileSync(join(server.dataDir, name)).includes(words)
	);
}

describe('withdrawal', () => {
	test('[PR29] everything said is erased, in the files too; a tombstone stays', async () => {
		const words = 'zebra-crossing-at-midnight';
		const interview = await spoken(words);
		expect(isOnDisk(words)).toBe(true);
		const answer = await interview.as('DELETE', `/api/interviews/${interview.id}`);
		expect(answer).toMatchObject({ status: 200, body: {} });
		expect(isOnDisk(words)).toBe(false);
		for (const table of ['interviews', 'turns', 'contacts']) {
			const rows = JSON.stringify(server.database.prepare(`select * from ${table}`).all());
			expect(rows).not.toContain(interview.id);
		}
		expect(
			server.database.prepare('select * from tombstones where interview_id = ?').get(interview.id)
		).toMatchObject({ study_id: study.studyId });
	});

	test('[PR44] the feed forgets the words and tells every device to', async () => {
		const before = (await feed()).head;
		const interview = await spoken('heron');
		const told = await feed(before);
		expect(told.rows.map(({ kind }: { kind: string }) => kind)).toEqual([
			'interview',
			'turn',
			'turn',
			'interview',
			'contact'
		]);
		await interview.as('DELETE', `/api/interviews/${interview.id}`);
		const { rows } = await feed(before);
		expect(rows).toEqual([
			...[1, 2, 3, 4, 5].map((step) => ({ seq: before + step, kind: 'void' })),
			{ seq: before + 6, kind: 'withdrawal', interviewId: interview.id }
		]);
	});

	test('[PR29] late messages of a withdrawn interview are refused, deleting it again is fine', async () => {
		const interview = await spoken('otter');
		const path = `/api/interviews/${interview.id}`;
		await interview.as('DELETE', path);
		const { head } = await feed();
		const withdrawn = { status: 410, body: { error: { code: 'withdrawn' } } };
		expect(await interview.post(interview.turn(2))).toMatchObject(withdrawn);
		expect(await interview.end(interview.ending(2))).toMatchObject(withdrawn);
		expect(await server.send('POST', '/api/interviews', interview.body)).toMatchObject(withdrawn);
		expect((await interview.as('DELETE', path)).status).toBe(200);
		expect((await feed()).head).toBe(head);
	});

	test('[PR29] somebody else’s token withdraws nothing; unknown interviews are not found', async () => {
		const interview = await spoken('lynx');
		const other = await spoken('stoat');
		const path = `/api/interviews/${interview.id}`;
		expect(await other.as('DELETE', path)).toMatchObject({
			status: 401,
			body: { error: { code: 'bad_token' } }
		});
		expect(await server.send('DELETE', path)).toMatchObject({ status: 401 });
		expect(await other.as('DELETE', `/api/interviews/${server.ids.id()}`)).toMatchObject({
			status: 404
		});
		expect((await interview.post(interview.turn(0, 'x'))).body.error.code).not.toBe('withdrawn');
	});

	test('[PR29] a member who was asked to may withdraw, a stranger or a viewer may not', async () => {
		const interview = await spoken('badger');
		const path = `/api/interviews/${interview.id}`;
		const eve = await server.signUp('eve@example.org');
		expect(await eve.as('DELETE', path)).toMatchObject({ status: 404 });
		server.database
			.prepare('insert into members values (?, ?, ?, ?)')
			.run(ana.workspaceId, eve.userId, 'viewer', 1);
		expect(await eve.as('DELETE', path)).toMatchObject({ status: 403 });
		expect(await ana.as('DELETE', path)).toMatchObject({ status: 200 });
		expect(await interview.post(interview.turn(2))).toMatchObject({ status: 410 });
	});
});

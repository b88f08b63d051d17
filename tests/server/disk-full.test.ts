import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../support/test-server.ts';

let server: TestServer;
let ana: Awaited<ReturnType<TestServer['signUp']>>;
let study: Awaited<ReturnType<TestServer['liveStudy']>>;
beforeAll(async () => {
	server = await startTestServer({ seed: 81 });
	ana = await server.signUp('ana@example.org', 'Ana');
	study = await server.liveStudy(ana);
});
afterAll(() => server.close());

/** Lets the file grow no further, or as it likes. */
function limitPages(isFull: boolean) {
	const pages = server.database.pragma('page_count', { simple: true }) as number;
	server.database.pragma(`max_page_count = ${isFull ? pages : 1_073_741_823}`);
}

const count = (table: string) =>
	(server.database.prepare(`select count(*) as n from ${table}`).get() as { n: number }).n;

describe('a full disk', () => {
	test('[PR6] refuses writes and keeps nothing of them; the same requests succeed once there is room', async () => {
		const interviews = await Promise.all(
			Array.from({ length: 12 }, () => server.startInterview(study))
		);
		const batches = interviews.map((interview) =>
			Array.from({ length: 20 }, (_, seq) => interview.turn(seq, 'long '.repeat(300)))
		);
		const postAll = () =>
			Promise.all(interviews.map((interview, index) => interview.post(...(batches[index] ?? []))));

		limitPages(true);
		const turnsBefore = count('turns');
		const full = await postAll();
		const refused = full.filter(({ status }) => status !== 200);
		expect(refused.length).toBeGreaterThan(8);
		for (const answer of refused) {
			expect(answer).toMatchObject({ status: 507, body: { error: { code: 'storage_full' } } });
		}
		expect(count('turns') - turnsBefore).toBe((12 - refused.length) * 20);

		// Reading goes on, and so does the process.
		expect((await server.send('GET', '/health')).status).toBe(200);
		expect((await server.send('GET', `/api/invitations/${study.token}`)).status).toBe(200);
		expect((await ana.as('GET', '/api/me')).status).toBe(200);

		limitPages(false);
		const again = await postAll();
		expect(again.map(({ status, body }) => [status, body.nextSeq])).toEqual(
			Array.from({ length: 12 }, () => [200, 20])
		);
		expect(count('turns') - turnsBefore).toBe(12 * 20);
		const seqs = server.database.prepare('select seq from feed where study_id = ? order by seq');
		const numbers = (seqs.all(study.studyId) as { seq: number }[]).map(({ seq }) => seq);
		expect(numbers).toEqual(numbers.map((_, index) => index + 1));
	});

	test('[PR6] also refuses accounts, in the same words', async () => {
		limitPages(true);
		const name = 'w'.repeat(120);
		const insert = server.database.prepare(
			'insert into user (id, name, email, emailVerified, createdAt, updatedAt) values (?, ?, ?, 0, 1, 1)'
		);
		// Uses up what is left of the table's own pages.
		expect(() => {
			for (let index = 0; ; index++) insert.run(`u${index}`, name, `${name}${index}@example.org`);
		}).toThrow(/full/);
		const body = { name, email: `${name}@example.org`, password: 'correct horse battery' };
		const answer = await server.send('POST', '/api/auth/sign-up/email', body);
		limitPages(false);
		expect(answer).toMatchObject({ status: 507, body: { error: { code: 'storage_full' } } });
		expect((await server.signUp('later@example.org')).workspaceId).toBeDefined();
	});
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeGuide } from '../support/records.ts';
import { startTestServer, type Answer, type TestServer } from '../support/test-server.ts';

let server: TestServer;
let ana: Awaited<ReturnType<TestServer['signUp']>>;
let study: Awaited<ReturnType<TestServer['liveStudy']>>;
beforeAll(async () => {
	server = await startTestServer({ seed: 31 });
	ana = await server.signUp('ana@example.org', 'Ana');
	study = await server.liveStudy(ana);
});
afterAll(() => server.close());

const MINUTE = 60_000;
const register = (body: object) => server.send('POST', '/api/interviews', body);

/** What the database holds of an interview. */
const storedTurns = (interviewId: string) =>
	server.database
		.prepare('select id, seq, text from turns where interview_id = ? order by seq')
		.all(interviewId) as { id: string; seq: number; text: string }[];

function expectRefusal(answer: Answer, status: number, code: string) {
	expect(answer).toMatchObject({
		status,
		body: { error: { code, message: expect.stringMatching(/^\S.*\.$/) } }
	});
}

describe('registering', () => {
	test('[PR21] new is 201, the same again 200, another secret conflict', async () => {
		const body = server.registration(study);
		expect(await register(body)).toMatchObject({ status: 201, body: { nextSeq: 0 } });
		expect(await register(body)).toMatchObject({ status: 200, body: { nextSeq: 0 } });
		expectRefusal(await register({ ...body, secret: server.ids.token() }), 409, 'conflict');
		const kept = JSON.stringify(server.database.prepare('select * from interviews').all());
		expect(kept).not.toContain(body.secret);
	});

	test('[PR21] interviews are labelled by number and carry the segment of their link', async () => {
		const fresh = await server.liveStudy(ana);
		const first = await server.startInterview(fresh);
		await server.startInterview(fresh);
		const { rows } = (await ana.as('GET', `/api/studies/${fresh.studyId}/feed`)).body;
		const interviews = rows.flatMap((row: { interview?: object }) => row.interview ?? []);
		expect(interviews).toMatchObject([
			{ id: first.id, label: 'Interview 1', segmentId: 's1', mode: 'link', status: 'started' },
			{ label: 'Interview 2' }
		]);
	});

	test('[PR21] an older guide of the study is fine, one of another study is not', async () => {
		const two = await server.liveStudy(ana, makeGuide('v1'));
		await server.publish(ana, two.studyId, makeGuide('v2'));
		expect((await register(server.registration(two))).status).toBe(201);
		const foreign = { ...server.registration(two), guideId: study.guideId };
		expectRefusal(await register(foreign), 400, 'bad_request');
	});

	test('[PR21] an unknown link registers nothing', async () => {
		const body = { ...server.registration(study), invitationToken: server.ids.token() };
		expectRefusal(await register(body), 404, 'not_found');
	});

	test('[PR22] who began while the study was open is taken, however late; who began after is not', async () => {
		const own = await server.liveStudy(ana);
		const early = server.registration(own);
		for (const close of [() => own.setStatus('paused'), () => own.setLink(false)]) {
			server.clock.offset += MINUTE;
			await close();
			server.clock.offset += MINUTE;
			const before = { ...server.registration(own), startedAt: early.startedAt };
			const after = server.registration(own);
			expect((await register(before)).status).toBe(201);
			expectRefusal(await register(after), 410, 'closed');
		}
		await own.setLink(true);
		await own.setStatus('live');
		expect((await register(server.registration(own))).status).toBe(201);
		await own.setStatus('closed');
		server.clock.offset += 3 * 24 * 60 * MINUTE;
		expect((await register({ ...early, id: server.ids.id() })).status).toBe(201);
		server.clock.offset = 0;
	});

	test('[PR22] a phone whose clock is wrong is judged by its stopwatch', async () => {
		const own = await server.liveStudy(ana);
		server.clock.offset = 10 * MINUTE;
		await own.setStatus('closed');
		server.clock.offset = 20 * MINUTE;
		const now = server.clock.now();
		const year = 365 * 24 * 60 * MINUTE;
		const ahead = { ...server.registration(own), startedAt: now + year };
		// Began 15 minutes ago, five before the end; its calendar is a year fast.
		expect((await register({ ...ahead, sentAt: now + year + 15 * MINUTE })).status).toBe(201);
		// Began five minutes ago, after the end; its calendar is a year slow.
		const slow = { ...server.registration(own), startedAt: now - year };
		expectRefusal(await register({ ...slow, sentAt: now - year + 5 * MINUTE }), 410, 'closed');
		server.clock.offset = 0;
	});

	test('[PR22] a study that never was live takes nothing, and an interview under way goes on after the end', async () => {
		const draft = await server.liveStudy(ana);
		const running = await server.startInterview(draft);
		await draft.setStatus('closed');
		expect((await running.post(running.turn(0))).status).toBe(200);
		const never = server.ids.id();
		const token = server.ids.token();
		const base = { workspaceId: ana.workspaceId, title: 'Draft', status: 'draft', createdAt: 1 };
		await ana.as('PUT', `/api/studies/${never}`, base);
		await server.publish(ana, never, makeGuide());
		const link = { studyId: never, token, segmentId: null, open: true };
		await ana.as('PUT', `/api/invitations/${server.ids.id()}`, link);
		const body = { ...server.registration(study), invitationToken: token, startedAt: 1 };
		expectRefusal(await register(body), 410, 'closed');
	});
});

describe('turns', () => {
	test('[PR24] turns are kept in order, in whatever order one request names them', async () => {
		const interview = await server.startInterview(study);
		const turns = [0, 1, 2, 3].map((seq) => interview.turn(seq));
		const answer = await interview.post(turns[1], turns[0]);
		expect(answer).toMatchObject({
			status: 200,
			body: { committed: [turns[1]?.id, turns[0]?.id], nextSeq: 2 }
		});
		await interview.post(turns[2], turns[3]);
		expect(storedTurns(interview.id)).toEqual(
			turns.map(({ id, seq, text }) => ({ id, seq, text }))
		);
	});

	test('[PR24] a gap is refused with the place that is waited for, and nothing of the request is kept', async () => {
		const interview = await server.startInterview(study);
		const [zero, one, three] = [0, 1, 3].map((seq) => interview.turn(seq));
		const answer = await interview.post(zero, one, three);
		expectRefusal(answer, 409, 'out_of_order');
		expect(answer.body.error.nextSeq).toBe(0);
		expect(storedTurns(interview.id)).toEqual([]);
		await interview.post(zero, one);
		expect((await interview.post(three)).body.error.nextSeq).toBe(2);
	});

	test('[PR8][PR25] the same turns again are committed again, alone, in part, or with new ones', async () => {
		const interview = await server.startInterview(study);
		const turns = [0, 1, 2].map((seq) => interview.turn(seq));
		await interview.post(turns[0], turns[1]);
		const again = await interview.post(turns[0], turns[1]);
		expect(again).toMatchObject({
			status: 200,
			body: { committed: [turns[0]?.id, turns[1]?.id], nextSeq: 2 }
		});
		expect((await interview.post(...turns)).body.nextSeq).toBe(3);
		expect(storedTurns(interview.id)).toHaveLength(3);
	});

	test('[PR25] the same id with anything else in it is a conflict and overwrites nothing', async () => {
		const interview = await server.startInterview(study);
		const said = { ...interview.turn(1), replaces: null };
		const asked = interview.turn(0);
		await interview.post(asked, said);
		for (const change of [
			{ text: 'Other words' },
			{ at: 5 },
			{ questionId: null },
			{ act: 'skip' },
			{ seq: 2 },
			{ replaces: asked.id },
			{ role: 'interviewer', move: 'ask', engine: 'ondevice' }
		]) {
			expectRefusal(await interview.post({ ...said, ...change }), 409, 'conflict');
		}
		expectRefusal(await interview.post(interview.turn(1)), 409, 'conflict');
		expect(storedTurns(interview.id).map(({ text }) => text)).toEqual(['Words 0', 'Words 1']);
	});

	test('[PR26] another interview in a turn, and another interview’s turn id, are refused', async () => {
		const mine = await server.startInterview(study);
		const theirs = await server.startInterview(study);
		const turn = theirs.turn(0);
		await theirs.post(turn);
		expectRefusal(await mine.post(turn), 400, 'bad_request');
		expectRefusal(await mine.post({ ...turn, interviewId: mine.id }), 409, 'conflict');
		const twice = mine.turn(0);
		expectRefusal(await mine.post(twice, twice), 400, 'bad_request');
		expect(storedTurns(mine.id)).toEqual([]);
	});

	test('[PR23] only the interview’s own token opens it', async () => {
		const interview = await server.startInterview(study);
		const other = await server.startInterview(study);
		const turns = [interview.turn(0)];
		const path = `/api/interviews/${interview.id}/turns`;
		for (const authorization of [
			`Bearer ${other.body.secret}`,
			`Bearer ${server.ids.token()}`,
			'Bearer ',
			'Bearer short',
			'Basic YTpi',
			`Bearer ${study.token}`
		]) {
			const answer = await server.send('POST', path, { turns }, { authorization });
			expectRefusal(answer, 401, 'bad_token');
		}
		expectRefusal(await server.send('POST', path, { turns }), 401, 'bad_token');
		expectRefusal(await ana.as('POST', path, { turns }), 401, 'bad_token');
		expectRefusal(
			await interview.as('POST', `/api/interviews/${server.ids.id()}/turns`, { turns }),
			404,
			'not_found'
		);
		expect(storedTurns(interview.id)).toEqual([]);
	});

	test('[PR8] two tabs posting the same turns at once store them once', async () => {
		const interview = await server.startInterview(study);
		const turns = Array.from({ length: 10 }, (_, seq) => interview.turn(seq));
		const answers = await Promise.all([
			interview.post(...turns),
			interview.post(...turns),
			interview.post(...turns.slice(0, 4))
		]);
		expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
		expect(storedTurns(interview.id)).toHaveLength(10);
	});
});

describe('the end', () => {
	test('[PR27] fewer turns than the phone counted keep it open, more are a conflict', async () => {
		const interview = await server.startInterview(study);
		await interview.post(interview.turn(0));
		const early = await interview.end(interview.ending(2));
		expectRefusal(early, 409, 'out_of_order');
		expect(early.body.error.nextSeq).toBe(1);
		expectRefusal(await interview.end(interview.ending(0)), 409, 'conflict');
		expect((await interview.end(interview.ending(1))).status).toBe(200);
	});

	test('[PR27] after the end new turns are frozen out, stored ones are still fine', async () => {
		const interview = await server.startInterview(study);
		const turns = [0, 1].map((seq) => interview.turn(seq));
		await interview.post(...turns);
		expect((await interview.end(interview.ending(2))).status).toBe(200);
		expect((await interview.end(interview.ending(2))).status).toBe(200);
		expect(await interview.post(...turns)).toMatchObject({ status: 200, body: { nextSeq: 2 } });
		expectRefusal(await interview.post(interview.turn(2)), 409, 'frozen');
		expectRefusal(await interview.end({ ...interview.ending(2), rating: 1 }), 409, 'frozen');
		expectRefusal(
			await interview.end({ ...interview.ending(2), status: 'partial' }),
			409,
			'frozen'
		);
		expect(storedTurns(interview.id)).toHaveLength(2);
	});

	test('[PR28] an address is kept apart, and may come with the same end later', async () => {
		const own = await server.liveStudy(ana);
		const interview = await server.startInterview(own);
		await interview.post(interview.turn(0));
		const ending = interview.ending(1);
		await interview.end(ending);
		const contact = { name: 'Pat', email: 'pat@example.org', note: 'After six' };
		expect((await interview.end({ ...ending, contact })).status).toBe(200);
		expect((await interview.end({ ...ending, contact })).status).toBe(200);
		const rows = (await ana.as('GET', `/api/studies/${own.studyId}/feed`)).body.rows;
		const kinds = rows.map(({ kind }: { kind: string }) => kind);
		expect(kinds.slice(-4)).toEqual(['interview', 'turn', 'interview', 'contact']);
		expect(rows.at(-1).contact).toEqual({ interviewId: interview.id, ...contact });
		expect(rows.at(-2).interview).toMatchObject({ status: 'completed', rating: 4 });
		expect(JSON.stringify(rows.at(-2))).not.toContain('pat@example.org');
	});
});

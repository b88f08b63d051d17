import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { guideHash, makeGuide } from '../support/records.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

let server: TestServer;
let ana: Awaited<ReturnType<TestServer['signUp']>>;
let eve: Awaited<ReturnType<TestServer['signUp']>>;
beforeAll(async () => {
	server = await startTestServer({ seed: 21 });
	ana = await server.signUp('ana@example.org', 'Ana');
	eve = await server.signUp('eve@example.org', 'Eve');
});
afterAll(() => server.close());

const feed = async (studyId: string) => (await ana.as('GET', `/api/studies/${studyId}/feed`)).body;

describe('studies', () => {
	test('[PR14] a study is registered once, changed, and listed with its head', async () => {
		const id = server.ids.id();
		const body = {
			workspaceId: ana.workspaceId,
			title: 'Partners <b>2026</b>',
			status: 'draft',
			createdAt: 1_795_000_000_000
		};
		const put = (change: object) => ana.as('PUT', `/api/studies/${id}`, { ...body, ...change });
		expect((await put({})).status).toBe(200);
		expect((await put({})).status).toBe(200);
		expect((await feed(id)).head).toBe(1);
		await put({ status: 'live', createdAt: 5 });
		const { rows, head } = await feed(id);
		expect(head).toBe(2);
		expect(rows[1]).toEqual({
			seq: 2,
			kind: 'study',
			study: { id, title: body.title, status: 'live', createdAt: body.createdAt }
		});
		const list = await ana.as('GET', `/api/workspaces/${ana.workspaceId}/studies`);
		expect(list.body.studies).toContainEqual({
			id,
			title: body.title,
			status: 'live',
			createdAt: body.createdAt,
			head: 2
		});
	});

	test('[PR13] to others a workspace and its studies do not exist', async () => {
		const { studyId, invitationId, token } = await server.liveStudy(ana);
		const guide = makeGuide('Stolen');
		const study = { workspaceId: ana.workspaceId, title: 'x', status: 'live', createdAt: 1 };
		const invitation = { studyId, token: server.ids.token(), segmentId: null, open: true };
		const attempts = [
			eve.as('GET', `/api/workspaces/${ana.workspaceId}/studies`),
			eve.as('GET', `/api/studies/${studyId}/feed`),
			eve.as('PUT', `/api/studies/${studyId}`, study),
			eve.as('POST', `/api/studies/${studyId}/guides`, {
				id: guideHash(guide),
				guide,
				publishedAt: 1
			}),
			eve.as('PUT', `/api/invitations/${server.ids.id()}`, invitation),
			eve.as('POST', `/api/studies/${studyId}/interviews`, { interviews: [] })
		];
		for (const answer of await Promise.all(attempts)) {
			expect(answer).toMatchObject({ status: 404, body: { error: { code: 'not_found' } } });
		}
		// Taking somebody else's study into one's own workspace.
		const taken = await eve.as('PUT', `/api/studies/${studyId}`, {
			...study,
			workspaceId: eve.workspaceId
		});
		expect(taken).toMatchObject({ status: 403, body: { error: { code: 'forbidden' } } });
		// Nor somebody else's link into one's own study.
		const own = await server.liveStudy(eve);
		const moved = await eve.as('PUT', `/api/invitations/${invitationId}`, {
			studyId: own.studyId,
			token,
			segmentId: null,
			open: false
		});
		expect(moved).toMatchObject({ status: 409, body: { error: { code: 'conflict' } } });
		expect((await feed(studyId)).rows.at(-1).invitation.open).toBe(true);
	});

	test('[PR13] viewers read and do not write; nobody signed in does neither', async () => {
		const { studyId } = await server.liveStudy(ana);
		server.database
			.prepare('insert into members values (?, ?, ?, ?)')
			.run(ana.workspaceId, eve.userId, 'viewer', 1);
		const put = { workspaceId: ana.workspaceId, title: 'x', status: 'live', createdAt: 1 };
		expect((await eve.as('GET', `/api/studies/${studyId}/feed`)).status).toBe(200);
		expect(await eve.as('PUT', `/api/studies/${studyId}`, put)).toMatchObject({
			status: 403,
			body: { error: { code: 'forbidden' } }
		});
		server.database
			.prepare('delete from members where user_id = ? and role = ?')
			.run(eve.userId, 'viewer');
		for (const [method, path] of [
			['GET', `/api/studies/${studyId}/feed`],
			['PUT', `/api/studies/${studyId}`],
			['POST', `/api/studies/${studyId}/guides`],
			['POST', `/api/studies/${studyId}/interviews`],
			['GET', `/api/workspaces/${ana.workspaceId}/studies`],
			['PUT', `/api/invitations/${server.ids.id()}`],
			['DELETE', `/api/interviews/${server.ids.id()}`]
		] as const) {
			const answer = await server.send(method, path, method === 'GET' ? undefined : {});
			expect(answer).toMatchObject({ status: 401, body: { error: { code: 'unauthenticated' } } });
		}
	});

	test('[PR15] guides are named by their hash and numbered in order of arrival', async () => {
		const { studyId, token } = await server.liveStudy(ana, makeGuide('One'));
		const one = makeGuide('One');
		const two = makeGuide('Two \ud800 half a pair');
		expect((await server.publish(ana, studyId, two, 2_000_000_000_000)).body).toEqual({
			version: 2
		});
		expect((await server.publish(ana, studyId, two, 2_000_000_000_000)).body).toEqual({
			version: 2
		});
		expect((await server.publish(ana, studyId, one)).body).toEqual({ version: 1 });
		const newest = async () => (await server.send('GET', `/api/invitations/${token}`)).body;
		expect(await newest()).toMatchObject({ guideVersion: 2, guideId: guideHash(two) });
		// The first content published anew is what people get again.
		expect((await server.publish(ana, studyId, one, 2_000_000_000_001)).body).toEqual({
			version: 1
		});
		expect(await newest()).toMatchObject({ guideVersion: 1, guideId: guideHash(one) });
		const guides = (await feed(studyId)).rows.filter(
			(row: { kind: string }) => row.kind === 'guide'
		);
		expect(guides.map((row: { guide: { version: number } }) => row.guide.version)).toEqual([
			1, 2, 1
		]);
		expect(guides[1].guide.content).toEqual(two);
	});

	test('[PR15] colleagues publishing at once get two versions', async () => {
		const { studyId } = await server.liveStudy(ana, makeGuide('Zero'));
		const answers = await Promise.all(
			['A', 'B', 'C'].map((title) => server.publish(ana, studyId, makeGuide(title)))
		);
		expect(answers.map(({ body }) => body.version).sort()).toEqual([2, 3, 4]);
	});

	test('[PR15] a hash of something else is refused', async () => {
		const { studyId } = await server.liveStudy(ana);
		const answer = await ana.as('POST', `/api/studies/${studyId}/guides`, {
			id: guideHash(makeGuide('One thing')),
			guide: makeGuide('Another'),
			publishedAt: 1
		});
		expect(answer).toMatchObject({ status: 400, body: { error: { code: 'bad_request' } } });
	});

	test('[PR16] a link is switched off and on; its token is kept as a hash only', async () => {
		const study = await server.liveStudy(ana);
		const open = async () =>
			(await server.send('GET', `/api/invitations/${study.token}`)).body.open;
		expect(await open()).toBe(true);
		await study.setLink(false);
		await study.setLink(false);
		expect(await open()).toBe(false);
		await study.setLink(true);
		expect(await open()).toBe(true);
		await study.setStatus('paused');
		expect(await open()).toBe(false);
		const rows = (await feed(study.studyId)).rows as { kind: string }[];
		expect(rows.filter(({ kind }) => kind === 'invitation')).toHaveLength(3);
		expect(JSON.stringify(rows)).not.toContain(study.token);
		const kept = JSON.stringify(server.database.prepare('select * from invitations').all());
		expect(kept).not.toContain(study.token);
	});

	test('[PR16] the token of a link never changes, and two links never share one', async () => {
		const study = await server.liveStudy(ana);
		const body = { studyId: study.studyId, segmentId: null, open: true };
		const changed = await ana.as('PUT', `/api/invitations/${study.invitationId}`, {
			...body,
			token: server.ids.token()
		});
		const shared = await ana.as('PUT', `/api/invitations/${server.ids.id()}`, {
			...body,
			token: study.token
		});
		for (const answer of [changed, shared]) {
			expect(answer).toMatchObject({ status: 409, body: { error: { code: 'conflict' } } });
		}
	});

	test('[PR20] participants read their part of the guide and nothing the team keeps to itself', async () => {
		const study = await server.liveStudy(ana);
		const answer = await server.send('GET', `/api/invitations/${study.token}`);
		expect(answer.body).toMatchObject({
			invitationId: study.invitationId,
			studyId: study.studyId,
			segmentId: 's1',
			guideId: study.guideId,
			guideVersion: 1,
			guide: {
				settings: { researcher: { name: 'Ana' } },
				questions: [{ id: 'q1', mandatory: true }]
			}
		});
		expect(JSON.stringify(answer.body)).not.toContain('secret');
	});

	test('[PR20] unknown links, and links of studies without a guide, lead nowhere', async () => {
		const studyId = server.ids.id();
		const token = server.ids.token();
		await ana.as('PUT', `/api/studies/${studyId}`, {
			workspaceId: ana.workspaceId,
			title: 'Empty',
			status: 'live',
			createdAt: 1
		});
		await ana.as('PUT', `/api/invitations/${server.ids.id()}`, {
			studyId,
			token,
			segmentId: null,
			open: true
		});
		for (const wrong of [token, server.ids.token(), 'short', '..%2f..%2fetc', studyId]) {
			const answer = await server.send('GET', `/api/invitations/${wrong}`);
			expect(answer).toMatchObject({ status: 404, body: { error: { code: 'not_found' } } });
		}
	});
});

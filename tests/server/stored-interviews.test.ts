import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Interview } from '#core/transcript/interview.ts';
import { makeInterview, makeTurn } from '../support/records.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

let server: TestServer;
let ana: Awaited<ReturnType<TestServer['signUp']>>;
let study: Awaited<ReturnType<TestServer['liveStudy']>>;
beforeAll(async () => {
	server = await startTestServer({ seed: 51 });
	ana = await server.signUp('ana@example.org', 'Ana');
	study = await server.liveStudy(ana);
});
afterAll(() => server.close());

const store = (interviews: unknown[], studyId = study.studyId) =>
	ana.as('POST', `/api/studies/${studyId}/interviews`, { interviews });

function whole(turnCount: number, given: Partial<Interview> = {}) {
	const id = server.ids.id();
	const turns = Array.from({ length: turnCount }, (_, seq) => makeTurn(server.ids.id(), id, seq));
	return { interview: makeInterview({ id, studyId: study.studyId, ...given }), turns };
}

describe('storing whole interviews', () => {
	test('[PR17] kiosk and imported interviews arrive whole, once, with their address', async () => {
		const own = await server.liveStudy(ana);
		const kiosk = {
			...whole(3, { mode: 'kiosk', guideId: own.guideId, studyId: own.studyId }),
			contact: { name: 'Pat', email: 'pat@example.org', note: '' }
		};
		const imported = whole(2, { studyId: own.studyId, metadata: { file: 'a.csv', '<b>': '<i>' } });
		const bodies = [kiosk, imported];
		const answer = await store(bodies, own.studyId);
		expect(answer).toMatchObject({
			status: 200,
			body: { committed: bodies.map(({ interview }) => interview.id), refused: [] }
		});
		const path = `/api/studies/${own.studyId}/feed?after=3`;
		const { rows, head } = (await ana.as('GET', path)).body;
		expect(rows.map(({ kind }: { kind: string }) => kind)).toEqual([
			...['interview', 'turn', 'turn', 'turn', 'contact'],
			...['interview', 'turn', 'turn']
		]);
		expect(rows[0].interview).toEqual(kiosk.interview);
		expect(rows[1].turn).toEqual(kiosk.turns[0]);
		expect(rows[5].interview).toEqual(imported.interview);
		await store(bodies, own.studyId);
		expect((await ana.as('GET', path)).body.head).toBe(head);
	});

	test('[PR17] one that has not ended may grow; one that has ended is as it was', async () => {
		const { interview, turns } = whole(4, { mode: 'kiosk', status: 'started', endedAt: null });
		await store([{ interview, turns: turns.slice(0, 2) }]);
		const ended = { ...interview, status: 'completed' as const, endedAt: 1_795_000_700_000 };
		expect((await store([{ interview: ended, turns }])).body.committed).toEqual([interview.id]);
		const other = { ...ended, correction: 'changed' };
		const longer = [...turns, makeTurn(server.ids.id(), interview.id, 4)];
		expect((await store([{ interview: other, turns }])).body.refused).toMatchObject([
			{ id: interview.id, code: 'conflict' }
		]);
		expect((await store([{ interview: ended, turns: longer }])).body.refused).toMatchObject([
			{ id: interview.id, code: 'frozen' }
		]);
		expect((await store([{ interview: ended, turns }])).body.refused).toEqual([]);
	});

	test('[PR17] a bad one among good ones is refused by itself', async () => {
		const good = whole(2);
		const gap = whole(3);
		const wrong = [
			{ ...gap, turns: [gap.turns[0], gap.turns[2]] },
			whole(1, { mode: 'link' }),
			whole(1, { invitationId: study.invitationId }),
			whole(1, { status: 'withdrawn' }),
			whole(1, { studyId: server.ids.id() }),
			whole(1, { guideId: 'f'.repeat(64) })
		];
		const { body } = await store([...wrong, good]);
		expect(body.committed).toEqual([good.interview.id]);
		expect(body.refused.map(({ code }: { code: string }) => code)).toEqual([
			'out_of_order',
			...Array<string>(5).fill('bad_request')
		]);
		const kept = server.database
			.prepare('select count(*) as n from interviews where id = ?')
			.get(gap.interview.id);
		expect(kept).toEqual({ n: 0 });
	});

	test('[PR17] nobody writes into a participant’s interview, or brings back a withdrawn one', async () => {
		const link = await server.startInterview(study);
		const forged = whole(1, { mode: 'kiosk' });
		const turns = [makeTurn(server.ids.id(), link.id, 0)];
		const interview = { ...forged.interview, id: link.id };
		expect((await store([{ interview, turns }])).body.refused).toMatchObject([
			{ code: 'conflict' }
		]);
		await link.as('DELETE', `/api/interviews/${link.id}`);
		expect((await store([{ interview, turns }])).body.refused).toMatchObject([
			{ code: 'withdrawn' }
		]);
	});

	test('[PR2] up to 8 MiB at once, and a long interview in one piece', async () => {
		const id = server.ids.id();
		const turns = Array.from({ length: 2_001 }, (_, seq) =>
			makeTurn(server.ids.id(), id, seq, 'word '.repeat(400))
		);
		const interview = makeInterview({ id, studyId: study.studyId });
		expect((await store([{ interview, turns }])).body.committed).toEqual([id]);
		const huge = turns.map((turn) => ({ ...turn, text: 'word '.repeat(1_000) }));
		expect(await store([{ interview, turns: huge }])).toMatchObject({
			status: 413,
			body: { error: { code: 'too_large' } }
		});
	});
});

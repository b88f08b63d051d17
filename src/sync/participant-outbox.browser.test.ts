import { describe, expect, it } from 'vitest';
import { createSeededRandom } from '#core/base/random.ts';
import type { EarshotDatabase } from '#local/store/database.ts';
import { readTurns } from '#local/store/interviews.ts';
import {
	endParticipation,
	getHeldInterview,
	recordTurns,
	saveParticipationContact,
	startParticipation,
	withdrawParticipation
} from '#local/store/participations.ts';
import { must, openDevice } from '#tests/support/device.ts';
import { ProtocolServer, type Fault } from '#tests/support/protocol-server.ts';
import { sampleInterview, sampleStart, sampleTurns } from '#tests/support/sample-interview.ts';
import { createClient } from './api/client.ts';
import { ParticipantOutbox } from './participant-outbox.ts';

const END = {
	status: 'completed' as const,
	endedAt: 9_000,
	rating: 4,
	correction: '',
	contact: null
};

async function setUp(turnCount = 5) {
	const db = await openDevice();
	const server = new ProtocolServer();
	const interview = sampleInterview();
	const start = sampleStart();
	const turns = sampleTurns(interview.id, 0, turnCount);
	must(await startParticipation(db, interview, start, turns));
	return { db, server, interview, start, turns, outbox: openOutbox(db, server) };
}

function openOutbox(db: EarshotDatabase, server: ProtocolServer): ParticipantOutbox {
	let now = 1_000_000;
	return new ParticipantOutbox({
		db,
		client: createClient({ fetch: server.fetch, baseUrl: 'http://server.test' }),
		// Every look at the clock is a minute later: no waiting between runs.
		clock: { now: () => (now += 60_000) },
		random: createSeededRandom(1)
	});
}

const held = async (db: EarshotDatabase, id: string) =>
	must(await getHeldInterview(db, id))?.participation;

describe('the outbox of a phone', () => {
	it('[SY11] registers, sends turns in order, then the end, and then nothing', async () => {
		const { db, server, interview, turns, outbox } = await setUp(120);
		must(await endParticipation(db, interview.id, END));
		await outbox.kick();
		const served = server.interviews.get(interview.id);
		expect(served?.turns).toEqual(turns);
		expect(served?.end).toMatchObject({ status: 'completed', turnCount: 120, rating: 4 });
		const paths = server.log.map((line) => line.split('/').at(-1));
		expect(paths).toEqual(['interviews', 'turns', 'turns', 'turns', 'end']);
		await outbox.kick();
		expect(server.log).toHaveLength(5);
		expect(outbox.status(interview.id)).toEqual({
			saved: 120,
			sending: false,
			deliveredSeq: 120,
			waiting: 0,
			endDelivered: true,
			withdrawal: 'none',
			lastError: null,
			problem: null
		});
	});

	it('[SY11] any mix of lost replies and refusals leaves every turn on the server exactly once', async () => {
		const faults: Fault[] = ['lost-reply', 'offline', 'captive', 'internal', 'storage_full'];
		for (let seed = 0; seed < 12; seed++) {
			const random = createSeededRandom(seed);
			const { db, server, interview, turns, outbox } = await setUp(60);
			must(await endParticipation(db, interview.id, END));
			server.faults = Array.from({ length: 8 }, () => {
				return faults[Math.floor(random.next() * faults.length)] ?? 'offline';
			});
			for (let run = 0; run < 12; run++) await outbox.kick();
			expect(server.interviews.get(interview.id)?.turns).toEqual(turns);
			expect(await held(db, interview.id)).toMatchObject({
				registered: true,
				deliveredSeq: 60,
				endDelivered: true,
				problem: null
			});
		}
	});

	it('[SY11] nothing is sent twice at once, however often it is asked', async () => {
		const { server, interview, turns, outbox } = await setUp(4);
		await Promise.all([outbox.kick(), outbox.kick(), outbox.kick()]);
		expect(server.interviews.get(interview.id)?.turns).toEqual(turns);
		expect(server.log).toHaveLength(2);
	});

	it('[SY10] two tabs of one phone take turns', async () => {
		const { db, server, interview, turns, outbox } = await setUp(4);
		await Promise.all([outbox.kick(), openOutbox(db, server).kick()]);
		expect(server.interviews.get(interview.id)?.turns).toEqual(turns);
		expect(server.log).toHaveLength(2);
	});

	it('tells how far it has got, and what stands in the way', async () => {
		const { db, server, interview, outbox } = await setUp(4);
		const seen: string[] = [];
		outbox.subscribe(interview.id, (status) => {
			const { sending, waiting, lastError } = status;
			seen.push(`${sending ? 'sending' : 'resting'} ${waiting} ${lastError?.kind ?? 'well'}`);
		});
		server.isOffline = true;
		await outbox.kick();
		expect(seen.at(-1)).toBe('resting 2 offline');
		server.isOffline = false;
		await outbox.kick();
		expect(seen.at(-1)).toBe('resting 0 well');
		expect(seen).toContain('sending 2 well');
		const turns = sampleTurns(interview.id, 4, 6);
		must(await recordTurns(db, { interviewId: interview.id, turns, draft: '', now: 1 }));
		await outbox.refresh(interview.id);
		expect(seen.at(-1)).toBe('resting 1 well');
	});

	it('[SY12] a lasting refusal is recorded once, does not hold up others, and can be tried again', async () => {
		const { db, server, interview, turns, outbox } = await setUp(3);
		const other = sampleInterview();
		must(await startParticipation(db, other, sampleStart(), sampleTurns(other.id, 0, 2)));
		server.faults = ['closed'];
		await outbox.kick();
		await outbox.kick();
		const problems = [await held(db, interview.id), await held(db, other.id)].map(
			(row) => row?.problem
		);
		expect(problems.filter((problem) => problem === 'refused: closed')).toHaveLength(1);
		expect(server.interviews.size).toBe(1);
		for (const id of [interview.id, other.id]) await outbox.retry(id);
		expect(server.interviews.get(interview.id)?.turns).toEqual(turns);
		expect(await held(db, interview.id)).toMatchObject({ problem: null });
	});

	it('[SY13] a server that asks to be left alone, or is full, loses nothing', async () => {
		const { server, interview, turns, outbox } = await setUp(3);
		server.faults = ['rate_limited', 'storage_full', 'unavailable'];
		for (let run = 0; run < 4; run++) await outbox.kick();
		expect(server.interviews.get(interview.id)?.turns).toEqual(turns);
	});

	it('[SY18] a server that lost the last turns gets them again', async () => {
		const { db, server, interview, turns, outbox } = await setUp(6);
		await outbox.kick();
		server.interviews.get(interview.id)?.turns.splice(3);
		const more = sampleTurns(interview.id, 6, 8);
		must(await recordTurns(db, { interviewId: interview.id, turns: more, draft: '', now: 1 }));
		await outbox.kick();
		expect(server.interviews.get(interview.id)?.turns).toEqual([...turns, ...more]);
	});

	it('[SY18] a server that lost the whole interview gets it again', async () => {
		const { db, server, interview, turns, outbox } = await setUp(6);
		await outbox.kick();
		server.interviews.clear();
		must(await endParticipation(db, interview.id, END));
		await outbox.kick();
		expect(server.interviews.get(interview.id)?.turns).toEqual(turns);
		expect(server.interviews.get(interview.id)?.end).not.toBeNull();
	});

	it('[SY11] another interview’s words in its place are a problem, not a loop', async () => {
		const { db, server, interview, outbox } = await setUp(3);
		await outbox.kick();
		const stranger = sampleTurns(interview.id, 3, 4);
		server.interviews.get(interview.id)?.turns.push(...stranger);
		const turns = sampleTurns(interview.id, 3, 5);
		must(await recordTurns(db, { interviewId: interview.id, turns, draft: '', now: 1 }));
		await outbox.kick();
		expect((await held(db, interview.id))?.problem).not.toBeNull();
		expect(must(await readTurns(db, interview.id))).toHaveLength(5);
	});

	it('sends an address left after the end', async () => {
		const { db, server, interview, outbox } = await setUp(2);
		must(await endParticipation(db, interview.id, END));
		await outbox.kick();
		const contact = { name: 'Mira', email: 'mira@example.org', note: '' };
		must(await saveParticipationContact(db, interview.id, contact, 9_100));
		await outbox.kick();
		expect(server.interviews.get(interview.id)?.end).toMatchObject({ contact });
		expect(await held(db, interview.id)).toMatchObject({ endDelivered: true });
	});

	it('[SY17] a withdrawal erases it on the server, also when the reply is lost', async () => {
		const { db, server, interview, outbox } = await setUp(3);
		await outbox.kick();
		must(await withdrawParticipation(db, interview.id, 1));
		server.faults = ['lost-reply'];
		await outbox.kick();
		await outbox.kick();
		expect(server.interviews.get(interview.id)).toMatchObject({ withdrawn: true, turns: [] });
		expect(await held(db, interview.id)).toMatchObject({ withdrawal: 'done' });
	});

	it('[SY17] a withdrawal of what the server never heard of is done', async () => {
		const { db, server, interview, outbox } = await setUp(3);
		must(await withdrawParticipation(db, interview.id, 1));
		await outbox.kick();
		expect(server.log).toEqual([`DELETE /api/interviews/${interview.id}`]);
		expect(await held(db, interview.id)).toMatchObject({ withdrawal: 'done' });
	});

	it('[SY17] an interview withdrawn elsewhere is erased here', async () => {
		const { db, server, interview, outbox } = await setUp(3);
		await outbox.kick();
		const served = server.interviews.get(interview.id);
		if (served !== undefined) served.withdrawn = true;
		const turns = sampleTurns(interview.id, 3, 4);
		must(await recordTurns(db, { interviewId: interview.id, turns, draft: '', now: 1 }));
		await outbox.kick();
		expect(await held(db, interview.id)).toMatchObject({ withdrawal: 'done' });
		expect(must(await readTurns(db, interview.id))).toEqual([]);
	});

	it('leaves kiosk and preview interviews alone', async () => {
		const db = await openDevice();
		const server = new ProtocolServer();
		const interview = sampleInterview({ mode: 'preview' });
		const start = sampleStart({ invitationToken: null });
		must(await startParticipation(db, interview, start, sampleTurns(interview.id, 0, 2)));
		await openOutbox(db, server).kick();
		expect(server.log).toEqual([]);
	});
});

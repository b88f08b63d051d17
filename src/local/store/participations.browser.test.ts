import { describe, expect, it } from 'vitest';
import { createId } from '#core/base/id.ts';
import { deviceName, must, openDevice } from '#tests/support/device.ts';
import {
	newId,
	sampleInterview,
	sampleStart,
	sampleTurns
} from '#tests/support/sample-interview.ts';
import { createDeviceWorld } from '../world.ts';
import { markEndDelivered, markDelivered, markRegistered } from './deliveries.ts';
import { getInterview, readTurns, storeInterviews } from './interviews.ts';
import {
	endParticipation,
	getHeldInterview,
	heldForLink,
	recordTurns,
	saveDraft,
	saveParticipationContact,
	startParticipation,
	withdrawParticipation
} from './participations.ts';
import type { EarshotDatabase } from './database.ts';

async function startSample(db: EarshotDatabase, mode: 'link' | 'kiosk' = 'link') {
	const interview = sampleInterview({ mode });
	const start = sampleStart(mode === 'link' ? {} : { invitationToken: null });
	must(await startParticipation(db, interview, start, sampleTurns(interview.id, 0, 1)));
	return { interview, start };
}

const record = (db: EarshotDatabase, interviewId: string, turns: ReturnType<typeof sampleTurns>) =>
	recordTurns(db, { interviewId, turns, draft: '', now: 5 });

describe('an interview on a phone', () => {
	it('[SY5] what was recorded is there after a reload, counters and draft included', async () => {
		const name = deviceName();
		const db = await openDevice(name);
		const { interview, start } = await startSample(db);
		must(await saveDraft(db, interview.id, 'half a thou', 3));
		const turns = sampleTurns(interview.id, 1, 4);
		must(await recordTurns(db, { interviewId: interview.id, turns, draft: 'next', now: 9 }));
		const reloaded = await openDevice(name);
		const held = must(await getHeldInterview(reloaded, interview.id));
		expect(held?.participation).toMatchObject({ draft: 'next', deliveredSeq: 0, updatedAt: 9 });
		expect(held?.interview).toMatchObject({ turnCount: 4, words: 8 });
		expect(must(await readTurns(reloaded, interview.id)).slice(1)).toEqual(turns);
		const forLink = must(await heldForLink(reloaded, start.invitationToken ?? ''));
		expect(forLink.map((item) => item.interview.id)).toEqual([interview.id]);
	});

	it('[SY11] starting and recording twice change nothing', async () => {
		const db = await openDevice();
		const { interview, start } = await startSample(db);
		const turns = sampleTurns(interview.id, 1, 3);
		must(await record(db, interview.id, turns));
		must(await record(db, interview.id, turns));
		must(await startParticipation(db, interview, start));
		expect(must(await readTurns(db, interview.id))).toHaveLength(3);
		expect(must(await getInterview(db, interview.id))?.turnCount).toBe(3);
	});

	it('[SY11] two tabs that both answer make no fork: the second is told', async () => {
		const name = deviceName();
		const a = await openDevice(name);
		const { interview } = await startSample(a);
		const b = await openDevice(name);
		const [first, second] = await Promise.all([
			record(a, interview.id, sampleTurns(interview.id, 1, 3)),
			record(b, interview.id, sampleTurns(interview.id, 1, 3))
		]);
		const failed = [first, second].filter((result) => !result.ok);
		expect(failed).toHaveLength(1);
		expect(failed[0]).toMatchObject({ error: { kind: 'conflict' } });
		expect(must(await readTurns(a, interview.id)).map((turn) => turn.seq)).toEqual([0, 1, 2]);
	});

	it('[SY11] refuses gaps, other words under a known id, and strangers', async () => {
		const db = await openDevice();
		const { interview } = await startSample(db);
		const turns = sampleTurns(interview.id, 1, 2);
		must(await record(db, interview.id, turns));
		const gap = await record(db, interview.id, sampleTurns(interview.id, 5, 6));
		expect(gap).toMatchObject({ error: { kind: 'gap' } });
		const other = await record(
			db,
			interview.id,
			turns.map((turn) => ({ ...turn, text: 'No!' }))
		);
		expect(other).toMatchObject({ error: { kind: 'conflict' } });
		const stranger = await record(db, newId(), turns);
		expect(stranger).toMatchObject({ error: { kind: 'missing' } });
		expect(must(await readTurns(db, interview.id))).toHaveLength(2);
	});

	it('counts a revised answer once, with its last words', async () => {
		const db = await openDevice();
		const { interview } = await startSample(db);
		const [answer] = sampleTurns(interview.id, 1, 2);
		if (answer?.role !== 'participant') throw new Error('not an answer');
		const revised = {
			...answer,
			id: createId(createDeviceWorld().entropy),
			seq: 2,
			act: 'revise' as const,
			text: 'Two words',
			replaces: answer.id
		};
		must(await record(db, interview.id, [answer, revised]));
		expect(must(await getInterview(db, interview.id))?.words).toBe(2);
	});

	it('[SY6] a full phone refuses without half a write, and takes the same again later', async () => {
		const db = await openDevice();
		const { interview } = await startSample(db);
		const turns = sampleTurns(interview.id, 1, 3);
		const refuse = (): void => {
			throw new DOMException('no room', 'QuotaExceededError');
		};
		db.interviews.hook('updating', refuse);
		const refused = await record(db, interview.id, turns);
		expect(refused).toMatchObject({ ok: false, error: { kind: 'quota' } });
		db.interviews.hook('updating').unsubscribe(refuse);
		expect(must(await readTurns(db, interview.id))).toHaveLength(1);
		must(await record(db, interview.id, turns));
		expect(must(await readTurns(db, interview.id))).toHaveLength(3);
	});

	it('[SY6] a database closed under it is opened again', async () => {
		const db = await openDevice();
		const { interview } = await startSample(db);
		db.close();
		must(await record(db, interview.id, sampleTurns(interview.id, 1, 3)));
		expect(must(await readTurns(db, interview.id))).toHaveLength(3);
	});

	it('[SY17] taking it back removes the words at once and keeps only what the server must be told', async () => {
		const db = await openDevice();
		const { interview, start } = await startSample(db);
		must(await record(db, interview.id, sampleTurns(interview.id, 1, 3)));
		must(await withdrawParticipation(db, interview.id, 50));
		expect(must(await readTurns(db, interview.id))).toEqual([]);
		const held = must(await getHeldInterview(db, interview.id));
		expect(held?.participation).toMatchObject({ withdrawal: 'waiting', secret: start.secret });
		expect(held?.interview).toMatchObject({ status: 'withdrawn', words: 0, consent: null });
		const late = await record(db, interview.id, sampleTurns(interview.id, 0, 1));
		expect(late).toMatchObject({ error: { kind: 'over' } });
	});

	it('[SY17] a kiosk interview taken back leaves nothing', async () => {
		const db = await openDevice();
		const { interview } = await startSample(db, 'kiosk');
		must(await withdrawParticipation(db, interview.id, 50));
		expect(must(await getInterview(db, interview.id))).toBeNull();
		expect(await db.participations.count()).toBe(0);
		expect(await db.turns.count()).toBe(0);
	});

	it('an address left after the end was delivered is owed again; what was said is not changed', async () => {
		const db = await openDevice();
		const { interview } = await startSample(db);
		const end = {
			status: 'completed' as const,
			endedAt: 70,
			rating: 4,
			correction: '',
			contact: null
		};
		must(await endParticipation(db, interview.id, end));
		must(await markRegistered(db, interview.id, 0));
		must(await markDelivered(db, interview.id, 1));
		must(await markEndDelivered(db, interview.id, end));
		const contact = { name: 'Mira', email: 'mira@example.org', note: '' };
		must(await saveParticipationContact(db, interview.id, contact, 80));
		const held = must(await getHeldInterview(db, interview.id));
		expect(held?.participation).toMatchObject({ endDelivered: false, contact });
		expect(held?.interview).toMatchObject({ rating: 4, endedAt: 70, status: 'completed' });
	});

	it('an end that changed while it was sent is not taken for delivered', async () => {
		const db = await openDevice();
		const { interview } = await startSample(db);
		const end = {
			status: 'partial' as const,
			endedAt: 70,
			rating: null,
			correction: '',
			contact: null
		};
		must(await endParticipation(db, interview.id, end));
		const contact = { name: 'Mira', email: 'mira@example.org', note: '' };
		must(await saveParticipationContact(db, interview.id, contact, 80));
		must(await markEndDelivered(db, interview.id, end));
		expect(must(await getHeldInterview(db, interview.id))?.participation.endDelivered).toBe(false);
	});
});

describe('whole interviews', () => {
	it('[SY11] storing the same file twice adds nothing and says so', async () => {
		const db = await openDevice();
		const items = Array.from({ length: 30 }, () => {
			const interview = sampleInterview({ mode: 'imported', status: 'completed', endedAt: 9 });
			return { interview, turns: sampleTurns(interview.id, 0, 8) };
		});
		const first = must(await storeInterviews(db, items, 1));
		const second = must(await storeInterviews(db, [...items, ...items], 2));
		expect(first).toMatchObject({ known: [] });
		expect(first.stored).toHaveLength(30);
		expect(second.stored).toEqual([]);
		expect(await db.turns.count()).toBe(240);
		expect(await db.outbox.count()).toBe(0);
	});
});

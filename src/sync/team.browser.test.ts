import { describe, expect, it } from 'vitest';
import { createSeededRandom } from '#core/base/random.ts';
import { guideId } from '#local/docs/guide-hash.ts';
import type { EarshotDatabase } from '#local/store/database.ts';
import { listGuides, publishGuide } from '#local/store/guides.ts';
import { listInterviews, storeInterviews } from '#local/store/interviews.ts';
import { saveInvitation } from '#local/store/invitations.ts';
import { listOutbox } from '#local/store/outbox.ts';
import { createStudy, getStudy, updateStudy } from '#local/store/studies.ts';
import { must, openDevice } from '#tests/support/device.ts';
import { ProtocolServer, type Fault } from '#tests/support/protocol-server.ts';
import {
	newId,
	sampleInterview,
	sampleStart,
	sampleTurns
} from '#tests/support/sample-interview.ts';
import { sampleStudy } from '#tests/support/sample-study.ts';
import { createClient } from './api/client.ts';
import { StudyFeed } from './feed.ts';
import { SyncStatus } from './status-store.ts';
import { TeamOutbox } from './team-outbox.ts';

const content = sampleStudy();
const GUIDE = guideId(content);
const workspaceId = newId();

async function setUp(interviews = 3) {
	const db = await openDevice();
	const server = new ProtocolServer();
	const studyId = newId();
	must(await createStudy(db, { id: studyId, title: 'Cafés', workspaceId: null, createdAt: 1 }));
	must(await publishGuide(db, { id: GUIDE, studyId, content }, 2));
	const link = { id: newId(), studyId, segmentId: null, token: sampleStart().secret, open: true };
	must(await saveInvitation(db, { ...link, createdAt: 3 }, 3));
	const items = Array.from({ length: interviews }, () => {
		const interview = sampleInterview({
			studyId,
			mode: 'imported',
			status: 'completed',
			endedAt: 9_000_000
		});
		return { interview, turns: sampleTurns(interview.id, 0, 4) };
	});
	must(await storeInterviews(db, items, 4));
	return { db, server, studyId, link, items, ...openTeam(db, server) };
}

function openTeam(db: EarshotDatabase, server: ProtocolServer) {
	let now = 1_000_000;
	const clock = { now: () => (now += 60_000) };
	const client = createClient({ fetch: server.fetch, baseUrl: 'http://server.test' });
	const parts = { db, client, clock, random: createSeededRandom(1) };
	return { parts, outbox: new TeamOutbox(parts) };
}

const kinds = async (db: EarshotDatabase) => must(await listOutbox(db)).map(({ kind }) => kind);

async function eventually(isTrue: () => boolean | Promise<boolean>): Promise<void> {
	for (let i = 0; i < 250; i++) {
		if (await isTrue()) return;
		await new Promise((resolve) => setTimeout(resolve, 20));
	}
}

describe('the outbox of a member', () => {
	it('[SY15] after signing up everything made before reaches the server, in order and once', async () => {
		const { db, server, studyId, link, outbox } = await setUp(45);
		await outbox.kick();
		expect(server.log).toEqual([]);
		must(await outbox.adoptLocalStudies(workspaceId));
		await outbox.kick();
		expect(server.log.map((line) => line.split('/')[2])).toEqual([
			'studies',
			'studies',
			'invitations',
			'studies',
			'studies',
			'studies'
		]);
		expect(server.studies.get(studyId)).toMatchObject({ workspaceId, status: 'live' });
		expect(server.links.get(link.id)).toMatchObject({ open: true, token: link.token });
		expect(server.interviews.size).toBe(45);
		expect(await kinds(db)).toEqual([]);
		expect(must(await listGuides(db, studyId))[0]?.version).toBe(1);
	});

	it('[SY14] lost replies and passing refusals end in the same state', async () => {
		const faults: Fault[] = ['lost-reply', 'offline', 'captive', 'internal', 'rate_limited'];
		for (let seed = 0; seed < 8; seed++) {
			const { db, server, outbox } = await setUp(25);
			const random = createSeededRandom(seed);
			server.faults = Array.from({ length: 9 }, () => {
				return faults[Math.floor(random.next() * faults.length)] ?? 'offline';
			});
			must(await outbox.adoptLocalStudies(workspaceId));
			for (let run = 0; run < 14; run++) await outbox.kick();
			expect(await kinds(db)).toEqual([]);
			expect(server.interviews.size).toBe(25);
			expect(server.guides.size).toBe(1);
		}
	});

	it('[SY12] one interview that is not taken holds up none of the others', async () => {
		const { db, server, items, outbox } = await setUp(10);
		const bad = items[4]?.interview.id ?? '';
		server.unwanted.add(bad);
		must(await outbox.adoptLocalStudies(workspaceId));
		await outbox.kick();
		expect(server.interviews.size).toBe(9);
		expect(must(await listOutbox(db))).toMatchObject([
			{ ref: bad, refused: true, lastError: 'Not this.', attempts: 1 }
		]);
		server.unwanted.clear();
		await outbox.kick();
		expect(server.interviews.size).toBe(9);
		await outbox.sendNow();
		expect(await kinds(db)).toEqual([]);
	});

	it('[SY12] a batch refused as a whole is sent in ever smaller parts until the culprit stands alone', async () => {
		const { db, server, items, outbox } = await setUp(10);
		const bad = items[7]?.interview.id ?? '';
		await db.interviews.update(bad, { language: 'not a language!' });
		must(await outbox.adoptLocalStudies(workspaceId));
		await outbox.kick();
		expect(server.interviews.size).toBe(9);
		expect(must(await listOutbox(db))).toMatchObject([{ ref: bad, refused: true }]);
	});

	it('[SY14] a change made while an older one is on its way is sent as well', async () => {
		const { db, server, studyId, parts } = await setUp(0);
		const slow = new TeamOutbox({
			...parts,
			client: createClient({
				baseUrl: 'http://server.test',
				fetch: (async (input: string, init: RequestInit) => {
					const reply = await server.fetch(input, init);
					if (server.log.length === 1) {
						must(await updateStudy(db, studyId, { title: 'Changed meanwhile' }, 9));
					}
					return reply;
				}) as typeof fetch
			})
		});
		must(await slow.adoptLocalStudies(workspaceId));
		await slow.kick();
		expect(server.studies.get(studyId)).toMatchObject({ title: 'Changed meanwhile' });
		expect(await kinds(db)).toEqual([]);
	});

	it('[SY19] signed out keeps everything, says so, and goes on after signing in', async () => {
		const { db, server, outbox } = await setUp(2);
		server.signedOut = true;
		must(await outbox.adoptLocalStudies(workspaceId));
		await outbox.kick();
		expect(outbox.status.signedOut).toBe(true);
		expect(await kinds(db)).toHaveLength(5);
		expect(must(await listOutbox(db)).some((item) => item.refused)).toBe(false);
		server.signedOut = false;
		await outbox.kick();
		expect(outbox.status).toEqual({ sending: false, signedOut: false, lastError: null });
		expect(await kinds(db)).toEqual([]);
	});
});

describe('the feed of a study', () => {
	function tellInterviews(server: ProtocolServer, studyId: string, count: number): void {
		for (let i = 0; i < count; i++) {
			const interview = { ...sampleInterview({ studyId, status: 'completed' }), metadata: {} };
			server.tell({ kind: 'interview', interview });
			for (const turn of sampleTurns(interview.id, 0, 4)) server.tell({ kind: 'turn', turn });
		}
	}

	async function setUpFeed(options = {}) {
		const db = await openDevice();
		const server = new ProtocolServer();
		const studyId = newId();
		must(await createStudy(db, { id: studyId, title: 'T', workspaceId: null, createdAt: 1 }));
		const { parts } = openTeam(db, server);
		const open = () => new StudyFeed({ ...parts, studyId, limit: 7, ...options });
		return { db, server, studyId, open };
	}

	const have = async (db: EarshotDatabase, id: string) => must(await getStudy(db, id))?.feedSeq;

	it('[SY16] brings everything in pages, then news as it comes', async () => {
		const { db, server, studyId, open } = await setUpFeed();
		tellInterviews(server, studyId, 6);
		const feed = open();
		const seen: string[] = [];
		feed.subscribe(({ state, have, head }) => seen.push(`${state} ${have}/${head}`));
		feed.open();
		await eventually(() => feed.progress.state === 'following' && feed.progress.have === 30);
		expect(seen).toContain('catching-up 14/30');
		tellInterviews(server, studyId, 1);
		await eventually(async () => (await have(db, studyId)) === 35);
		feed.close();
		expect(must(await listInterviews(db, studyId))).toHaveLength(7);
		expect(await db.turns.count()).toBe(28);
	});

	it('[SY16] resumes where it was cut, whatever went wrong', async () => {
		const { db, server, studyId, open } = await setUpFeed();
		tellInterviews(server, studyId, 6);
		server.faults = ['lost-reply', 'captive'];
		const first = open();
		first.open();
		await eventually(async () => ((await have(db, studyId)) ?? 0) >= 7);
		first.close();
		const reached = await have(db, studyId);
		const second = open();
		second.open();
		await eventually(async () => (await have(db, studyId)) === 30);
		second.close();
		expect(reached).toBeGreaterThanOrEqual(7);
		expect(await db.turns.count()).toBe(24);
	});

	it('[SY16] of two tabs one pulls, and the other takes over', async () => {
		const { db, server, studyId, open } = await setUpFeed();
		tellInterviews(server, studyId, 2);
		const [a, b] = [open(), open()];
		a.open();
		b.open();
		await eventually(async () => (await have(db, studyId)) === 10);
		expect(b.progress.state).toBe('idle');
		a.close();
		tellInterviews(server, studyId, 1);
		await eventually(async () => (await have(db, studyId)) === 15);
		b.close();
		expect(await have(db, studyId)).toBe(15);
	});

	it('[SY19] says when access has ended or the account is signed out', async () => {
		const { server, open } = await setUpFeed();
		server.signedOut = true;
		const feed = open();
		feed.open();
		await eventually(() => feed.progress.state === 'signed-out');
		expect(feed.progress.state).toBe('signed-out');
		server.signedOut = false;
		server.faults = Array.from({ length: 5 }, () => 'not_found' as const);
		await eventually(() => feed.progress.state === 'ended');
		feed.close();
		expect(feed.progress.state).toBe('ended');
	});
});

it('[SY20] the status store tells what waits and when it has been sent', async () => {
	const { db, server, outbox } = await setUp(2);
	const status = new SyncStatus({ now: () => Date.now() });
	const seen: string[] = [];
	status.subscribe((state) =>
		seen.push('count' in state ? `${state.kind} ${state.count}` : state.kind)
	);
	status.followOutbox(db, outbox);
	status.setAccount('signed-in');
	server.isOffline = true;
	must(await outbox.adoptLocalStudies(workspaceId));
	await outbox.kick();
	await eventually(() => seen.includes('waiting 5'));
	server.isOffline = false;
	await outbox.kick();
	await eventually(() => status.state.kind === 'saved');
	status.close();
	expect(seen).toContain('waiting 5');
	expect(status.state).toEqual({ kind: 'saved', where: 'server' });
});

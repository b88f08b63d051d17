import { describe, expect, it, onTestFinished } from 'vitest';
import { guideToJson } from '#core/plan/guide.ts';
import { must, openDevice } from '#tests/support/device.ts';
import {
	newId,
	sampleInterview,
	sampleStart,
	sampleTurns
} from '#tests/support/sample-interview.ts';
import { sampleStudy } from '#tests/support/sample-study.ts';
import { guideId } from '../docs/guide-hash.ts';
import { adoptStudies } from './adoption.ts';
import type { EarshotDatabase } from './database.ts';
import { DexieDocUpdates } from './doc-updates.ts';
import { applyFeedPage, type FeedChange } from './feed-page.ts';
import { listGuides, publishGuide } from './guides.ts';
import { listInterviews, readTurns, removeInterview, storeInterviews } from './interviews.ts';
import { listInvitations, saveInvitation } from './invitations.ts';
import { openDatabase } from './open.ts';
import { listOutbox, retryRefused, noteFailure } from './outbox.ts';
import { endParticipation, startParticipation } from './participations.ts';
import { readSetting, writeSetting } from './settings.ts';
import { countInterviews, createStudy, getStudy, removeStudy, updateStudy } from './studies.ts';
import { applyStudyList } from './study-list.ts';
import { getSummary, saveSummary } from './summaries.ts';
import { watch } from './watch.ts';

const content = sampleStudy();
const guide = { id: guideId(content), content };

async function makeStudy(db: EarshotDatabase, workspaceId: string | null = null): Promise<string> {
	const id = newId();
	must(await createStudy(db, { id, title: 'Repair cafés', workspaceId, createdAt: 10 }));
	return id;
}

const owed = async (db: EarshotDatabase) =>
	must(await listOutbox(db)).map(({ kind, ref }) => `${kind} ${ref}`);

describe('studies on a device', () => {
	it('[SY14] a study of an account queues its changes, newer ones in place of older ones', async () => {
		const db = await openDevice();
		const id = await makeStudy(db, newId());
		must(await updateStudy(db, id, { title: 'Cafés' }, 20));
		must(await updateStudy(db, id, {}, 30));
		must(await publishGuide(db, { ...guide, studyId: id }, 40));
		must(await publishGuide(db, { ...guide, studyId: id }, 50));
		const link = {
			id: newId(),
			studyId: id,
			segmentId: null,
			token: sampleStart().secret,
			open: true,
			createdAt: 60
		};
		must(await saveInvitation(db, link, 60));
		must(await saveInvitation(db, { ...link, open: false }, 70));
		expect(await owed(db)).toEqual([`study ${id}`, `guide ${guide.id}`, `invitation ${link.id}`]);
		expect(must(await getStudy(db, id))).toMatchObject({ status: 'live', guideId: guide.id });
		expect(must(await listGuides(db, id))[0]?.publishedAt).toBe(40);
	});

	it('[SY15] studies made without an account owe nothing until they are adopted, then everything once', async () => {
		const db = await openDevice();
		const id = await makeStudy(db);
		must(await publishGuide(db, { ...guide, studyId: id }, 40));
		const imported = sampleInterview({
			studyId: id,
			mode: 'imported',
			status: 'completed',
			endedAt: 9
		});
		const preview = sampleInterview({
			studyId: id,
			mode: 'preview',
			status: 'completed',
			endedAt: 9
		});
		const items = [imported, preview].map((interview) => ({
			interview,
			turns: sampleTurns(interview.id, 0, 2)
		}));
		must(await storeInterviews(db, items, 41));
		expect(await owed(db)).toEqual([]);
		const workspaceId = newId();
		expect(must(await adoptStudies(db, workspaceId, 50))).toEqual([id]);
		expect(must(await adoptStudies(db, workspaceId, 51))).toEqual([]);
		expect(await owed(db)).toEqual([
			`study ${id}`,
			`guide ${guide.id}`,
			`interview ${imported.id}`
		]);
	});

	it('[SY15] a kiosk interview of an account is queued when it ends, with its address apart', async () => {
		const db = await openDevice();
		const id = await makeStudy(db, newId());
		const interview = sampleInterview({ studyId: id, mode: 'kiosk' });
		must(await startParticipation(db, interview, sampleStart({ invitationToken: null })));
		expect(await owed(db)).toEqual([`study ${id}`]);
		const contact = { name: 'Mira', email: 'mira@example.org', note: '' };
		const end = { status: 'completed' as const, endedAt: 99, rating: 3, correction: '', contact };
		must(await endParticipation(db, interview.id, end));
		expect(await owed(db)).toEqual([`study ${id}`, `interview ${interview.id}`]);
		expect(await db.contacts.get(interview.id)).toMatchObject({ studyId: id, name: 'Mira' });
	});

	it('removing an interview removes everything made from it', async () => {
		const db = await openDevice();
		const id = await makeStudy(db);
		const interview = sampleInterview({ studyId: id, mode: 'imported', endedAt: 9 });
		const turns = sampleTurns(interview.id, 0, 4);
		must(await storeInterviews(db, [{ interview, turns }], 1));
		must(await saveSummary(db, id, { interviewIds: [interview.id] } as never));
		must(await removeInterview(db, interview.id));
		expect(must(await listInterviews(db, id))).toEqual([]);
		expect(must(await readTurns(db, interview.id))).toEqual([]);
		expect(must(await getSummary(db, id))).toBeNull();
	});

	it('removing a study removes all of it, and none of another or of this person’s own interviews', async () => {
		const db = await openDevice();
		const id = await makeStudy(db);
		const other = await makeStudy(db);
		const updates = new DexieDocUpdates(db);
		must(await updates.append(`study:${id}`, [new Uint8Array([1])], 0));
		must(await updates.append(`study:${other}`, [new Uint8Array([1])], 0));
		must(await publishGuide(db, { ...guide, studyId: id }, 40));
		const mine = sampleInterview({ studyId: id });
		must(await startParticipation(db, mine, sampleStart(), sampleTurns(mine.id, 0, 2)));
		const imported = sampleInterview({ studyId: id, mode: 'imported' });
		const turns = sampleTurns(imported.id, 0, 2);
		must(await storeInterviews(db, [{ interview: imported, turns }], 1));
		must(await removeStudy(db, id));
		expect(must(await getStudy(db, id))).toBeNull();
		expect(await db.docUpdates.toArray()).toMatchObject([{ doc: `study:${other}` }]);
		expect(must(await readTurns(db, mine.id))).toHaveLength(2);
		expect(must(await readTurns(db, imported.id))).toEqual([]);
	});

	it('refused items wait until someone asks', async () => {
		const db = await openDevice();
		await makeStudy(db, newId());
		const [item] = must(await listOutbox(db));
		must(await noteFailure(db, [item?.order ?? 0], 'No.', true));
		expect(must(await listOutbox(db))[0]).toMatchObject({ refused: true, attempts: 1 });
		must(await retryRefused(db));
		expect(must(await listOutbox(db))[0]).toMatchObject({ refused: false, lastError: 'No.' });
	});

	it('settings have defaults and types', async () => {
		const db = await openDevice();
		expect(must(await readSetting(db, 'theme'))).toBe('system');
		must(await writeSetting(db, 'theme', 'dark'));
		expect(must(await readSetting(db, 'theme'))).toBe('dark');
	});

	it('watching tells of changes made by another tab', async () => {
		const db = await openDevice();
		const tab = await openDevice(db.name);
		const id = await makeStudy(db);
		const seen: number[] = [];
		const stop = watch(
			() => countInterviews(db, id),
			(result) => seen.push(result.ok ? result.value.counted : -1)
		);
		const interview = sampleInterview({ studyId: id, mode: 'imported' });
		must(await storeInterviews(tab, [{ interview, turns: [] }], 1));
		for (let i = 0; i < 100 && seen.at(-1) !== 1; i++) {
			await new Promise((resolve) => setTimeout(resolve, 20));
		}
		stop();
		expect(seen.at(-1)).toBe(1);
	});
});

describe('the feed on a device', () => {
	const rows = (studyId: string) => {
		const interview = sampleInterview({ studyId, label: 'Interview 1' });
		const turns = sampleTurns(interview.id, 0, 6);
		const changes: FeedChange[] = [
			{ seq: 1, kind: 'study', study: { id: studyId, title: 'T', status: 'live', createdAt: 1 } },
			{ seq: 2, kind: 'guide', guide: { ...guide, version: 1, publishedAt: 2 } },
			{ seq: 3, kind: 'invitation', invitation: { id: newId(), segmentId: null, open: true } },
			{ seq: 4, kind: 'interview', interview },
			...turns.map((turn, index): FeedChange => ({ seq: 5 + index, kind: 'turn', turn })),
			{
				seq: 11,
				kind: 'contact',
				contact: { interviewId: interview.id, name: 'Mira', email: '', note: '' }
			}
		];
		return { interview, changes };
	};

	it('[SY16] one page is one step: rows, counters and cursor; the same page again changes nothing', async () => {
		const db = await openDevice();
		const id = await makeStudy(db);
		const { interview, changes } = rows(id);
		expect(must(await applyFeedPage(db, id, { changes, head: 20 }, 9))).toBe(11);
		expect(must(await applyFeedPage(db, id, { changes, head: 20 }, 9))).toBe(11);
		expect(must(await getStudy(db, id))).toMatchObject({
			title: 'T',
			feedSeq: 11,
			feedHead: 20,
			guideId: guide.id
		});
		expect(must(await listInterviews(db, id))).toMatchObject([{ turnCount: 6, words: 12 }]);
		expect(must(await readTurns(db, interview.id))).toHaveLength(6);
		expect(must(await listInvitations(db, id))).toMatchObject([{ token: null, open: true }]);
	});

	it('[SY16] a page that cannot be stored whole is not stored at all', async () => {
		const db = await openDevice();
		const id = await makeStudy(db);
		const { changes } = rows(id);
		const refuse = (): void => {
			throw new DOMException('no room', 'QuotaExceededError');
		};
		db.turns.hook('creating', refuse);
		const failed = await applyFeedPage(db, id, { changes, head: 20 }, 9);
		expect(failed).toMatchObject({ error: { kind: 'quota' } });
		expect(must(await getStudy(db, id))?.feedSeq).toBe(0);
		expect(await db.guides.count()).toBe(0);
	});

	it('[SY17] a withdrawal removes every trace, in the page of its words or long after', async () => {
		const db = await openDevice();
		const id = await makeStudy(db);
		const { interview, changes } = rows(id);
		must(await applyFeedPage(db, id, { changes, head: 11 }, 9));
		must(await saveSummary(db, id, { interviewIds: [interview.id] } as never));
		const withdrawal: FeedChange = { seq: 12, kind: 'withdrawal', interviewId: interview.id };
		must(await applyFeedPage(db, id, { changes: [withdrawal], head: 12 }, 9));
		expect(await db.turns.count()).toBe(0);
		expect(await db.contacts.count()).toBe(0);
		expect(must(await getSummary(db, id))).toBeNull();
		expect(must(await listInterviews(db, id))).toMatchObject([{ status: 'withdrawn', words: 0 }]);
		const fresh = await openDevice();
		must(await createStudy(fresh, { id, title: 'T', workspaceId: null, createdAt: 1 }));
		must(await applyFeedPage(fresh, id, { changes: [...changes, withdrawal], head: 12 }, 9));
		expect(await fresh.turns.count()).toBe(0);
	});

	it('[SY16] does not overwrite what this device has still to say', async () => {
		const db = await openDevice();
		const id = await makeStudy(db, newId());
		must(await updateStudy(db, id, { title: 'Newer here' }, 5));
		const { changes } = rows(id);
		must(await applyFeedPage(db, id, { changes, head: 11 }, 9));
		expect(must(await getStudy(db, id))?.title).toBe('Newer here');
	});

	it('the list of a workspace brings new studies and names those that are gone', async () => {
		const db = await openDevice();
		const workspaceId = newId();
		const unsent = await makeStudy(db, workspaceId);
		const listed = { title: 'Listed', status: 'live' as const, createdAt: 3, head: 8 };
		const a = newId();
		must(await applyStudyList(db, workspaceId, [{ ...listed, id: a }]));
		expect(must(await getStudy(db, a))).toMatchObject({
			origin: 'server',
			feedHead: 8,
			feedSeq: 0
		});
		const after = must(await applyStudyList(db, workspaceId, []));
		expect(after.ended).toEqual([a]);
		expect(must(await getStudy(db, unsent))).not.toBeNull();
	});
});

describe('opening the database', () => {
	it('says what a newer version in another tab needs, and that this program is too old afterwards', async () => {
		const db = await openDevice();
		let isTold = false;
		const old = await openDatabase({ name: db.name, onNewerVersion: () => (isTold = true) });
		db.close();
		const newer = await new Promise<IDBDatabase>((resolve, reject) => {
			const request = indexedDB.open(db.name, 100);
			request.onsuccess = () => resolve(request.result);
			request.onerror = () => reject(request.error ?? new Error('cannot open'));
		});
		onTestFinished(() => newer.close());
		expect(isTold).toBe(true);
		const blockedOut = await openDatabase({ name: db.name });
		expect(blockedOut).toMatchObject({ ok: false, error: { kind: 'outdated' } });
		expect(old.ok && (await readSetting(old.value, 'theme'))).toMatchObject({
			error: { kind: 'outdated' }
		});
	});

	it('[SY6] guides hash alike before and after a stay in the database', async () => {
		const db = await openDevice();
		const id = await makeStudy(db);
		must(await publishGuide(db, { ...guide, studyId: id }, 40));
		const [row] = must(await listGuides(db, id));
		expect(row === undefined ? '' : guideToJson(row.content)).toBe(guideToJson(content));
	});
});

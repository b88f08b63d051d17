import type { Result } from '#core/base/result.ts';
import type { Guide } from '#core/plan/guide.ts';
import type { Interview } from '#core/transcript/interview.ts';
import type { Turn } from '#core/transcript/turn.ts';
import { attempt } from './attempt.ts';
import type { ContactRow, EarshotDatabase, StudyStatus } from './database.ts';
import { eraseInterview } from './erase.ts';
import type { StoreError } from './errors.ts';
import { tally, turnsOf } from './turn-rows.ts';

/** One committed change of a study, as the server tells it; `seq` grows by one. */
export type FeedChange = { readonly seq: number } & (
	| {
			readonly kind: 'study';
			readonly study: { id: string; title: string; status: StudyStatus; createdAt: number };
	  }
	| {
			readonly kind: 'guide';
			readonly guide: { id: string; version: number; publishedAt: number; content: Guide };
	  }
	| {
			readonly kind: 'invitation';
			readonly invitation: { id: string; segmentId: string | null; open: boolean };
	  }
	| { readonly kind: 'interview'; readonly interview: Interview }
	| { readonly kind: 'turn'; readonly turn: Turn }
	| { readonly kind: 'contact'; readonly contact: Omit<ContactRow, 'studyId'> }
	| { readonly kind: 'withdrawal'; readonly interviewId: string }
	| { readonly kind: 'void' }
);

export interface FeedPage {
	readonly changes: readonly FeedChange[];
	/** Newest sequence number of the study on the server. */
	readonly head: number;
}

/**
 * Writes one page of a study's feed and the new cursor in one transaction. Rows at or below the cursor are skipped, so
 * a page may arrive twice or in two tabs.
 * @returns the new cursor, or null when the study is not on this device
 */
export function applyFeedPage(
	db: EarshotDatabase,
	studyId: string,
	page: FeedPage,
	now: number
): Promise<Result<number | null, StoreError>> {
	return attempt(db, () =>
		db.transaction('rw', db.tables, async () => {
			const study = await db.studies.get(studyId);
			if (study === undefined) return null;
			const fresh = page.changes.filter((change) => change.seq > study.feedSeq);
			const turns: Turn[] = [];
			for (const change of fresh) {
				if (change.kind === 'turn') {
					turns.push(change.turn);
					continue;
				}
				if (change.kind === 'withdrawal') {
					// Turns ahead of it in the page must be there to be erased.
					await addFeedTurns(db, studyId, turns.splice(0));
				}
				await applyChange(db, studyId, change, now);
			}
			await addFeedTurns(db, studyId, turns);
			const feedSeq = Math.max(study.feedSeq, ...fresh.map((change) => change.seq));
			const feedHead = Math.max(feedSeq, page.head);
			await db.studies.update(studyId, { feedSeq, feedHead });
			return feedSeq;
		})
	);
}

async function applyChange(
	db: EarshotDatabase,
	studyId: string,
	change: Exclude<FeedChange, { kind: 'turn' }>,
	now: number
): Promise<void> {
	switch (change.kind) {
		case 'study': {
			const { title, status, createdAt } = change.study;
			const unsent = await db.outbox.where('[kind+ref]').equals(['study', studyId]).count();
			// What this device still has to say is newer than what the server knew.
			if (unsent === 0) await db.studies.update(studyId, { title, status, createdAt });
			return;
		}
		case 'guide': {
			await db.guides.put({ ...change.guide, studyId });
			const guides = await db.guides.where('studyId').equals(studyId).toArray();
			const isUnnumbered = guides.some((guide) => guide.version === null);
			const newest = guides.reduce((a, b) => ((b.version ?? 0) > (a.version ?? 0) ? b : a));
			if (!isUnnumbered) await db.studies.update(studyId, { guideId: newest.id });
			return;
		}
		case 'invitation': {
			const { id, segmentId, open } = change.invitation;
			const known = await db.invitations.get(id);
			const unsent = await db.outbox.where('[kind+ref]').equals(['invitation', id]).count();
			if (unsent > 0) return;
			await db.invitations.put({
				id,
				studyId,
				segmentId,
				open,
				token: known?.token ?? null,
				createdAt: known?.createdAt ?? now
			});
			return;
		}
		case 'interview':
			return await putFeedInterview(db, change.interview);
		case 'contact':
			await db.contacts.put({ ...change.contact, studyId });
			return;
		case 'withdrawal':
			await eraseInterview(db, change.interviewId);
			await db.interviews.update(change.interviewId, { status: 'withdrawn' });
			return;
		case 'void':
			return;
	}
}

async function putFeedInterview(db: EarshotDatabase, interview: Interview): Promise<void> {
	const known = await db.interviews.get(interview.id);
	if (known?.status === 'withdrawn') return;
	const held = await db.participations.get(interview.id);
	if (known !== undefined && held !== undefined) {
		// Held on this very device: it is ahead of the server in everything but the label.
		await db.interviews.put({ ...known, label: interview.label });
		return;
	}
	const counters = known ?? { turnCount: 0, words: 0, lastTurnAt: interview.startedAt };
	const { turnCount, words, lastTurnAt } = counters;
	await db.interviews.put({ ...interview, turnCount, words, lastTurnAt });
}

/** Adds turns that are not here yet and recounts the interviews they belong to. Turns of withdrawn interviews are dropped. */
async function addFeedTurns(
	db: EarshotDatabase,
	studyId: string,
	turns: readonly Turn[]
): Promise<void> {
	const ids = [...new Set(turns.map((turn) => turn.interviewId))];
	for (const row of await db.interviews.bulkGet(ids)) {
		if (row === undefined || row.status === 'withdrawn') continue;
		const held = await turnsOf(db, row.id);
		const seen = new Set(held.map((turn) => turn.id));
		const fresh = turns
			.filter((turn) => turn.interviewId === row.id && !seen.has(turn.id))
			.map((turn) => ({ ...turn, studyId }));
		if (fresh.length === 0) continue;
		await db.turns.bulkAdd(fresh);
		await db.interviews.put({ ...row, ...tally([...held, ...fresh]) });
	}
}

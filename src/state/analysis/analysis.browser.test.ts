import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { MagicSummary } from '#core/analysis/summary.ts';
import type { EarshotDatabase, InterviewRow, TurnRow } from '#local/store/database.ts';
import { eraseDatabase, openDatabase } from '#local/store/open.ts';
import { createSyntheticStudy, type SyntheticStudy } from '#tests/support/synthetic-study.ts';
import { AnalysisClient } from './analysis-client.ts';
import { SearchState } from './search-state.svelte.ts';
import { newSince } from './staleness.ts';
import { EVERYONE, SummaryState } from './summary-state.svelte.ts';

const STUDY = 'synthetic';

async function store(db: EarshotDatabase, study: SyntheticStudy): Promise<void> {
	const interviews: InterviewRow[] = study.interviews.map((interview) => {
		const turns = study.turns.get(interview.id) ?? [];
		return { ...interview, turnCount: turns.length, words: turns.length * 5, lastTurnAt: 0 };
	});
	const turns: TurnRow[] = [...study.turns.values()]
		.flat()
		.map((turn) => ({ ...turn, studyId: STUDY }));
	await db.interviews.bulkPut(interviews);
	await db.turns.bulkPut(turns);
	await db.guides.put({
		id: 'guide',
		studyId: STUDY,
		version: 1,
		publishedAt: 0,
		content: { plan: study.plan, settings: {} as never }
	});
	await db.studies.put({
		id: STUDY,
		title: 'Partnerships',
		status: 'live',
		workspaceId: null,
		createdAt: 0,
		updatedAt: 0,
		origin: 'device',
		feedSeq: 0,
		feedHead: 0,
		guideId: 'guide'
	});
}

describe('the analysis worker', () => {
	let db: EarshotDatabase;
	let client: AnalysisClient;
	const study = createSyntheticStudy(7);

	beforeEach(async () => {
		const opened = await openDatabase();
		if (!opened.ok) throw new Error(opened.error.detail);
		db = opened.value;
		await store(db, study);
		client = new AnalysisClient();
	});

	afterEach(async () => {
		client.close();
		await eraseDatabase(db);
	});

	it('indexes what counts, answers, and forgets what was withdrawn', async () => {
		const indexed = await client.index(STUDY);
		expect(indexed).toMatchObject({ ok: true, value: { interviews: 38 } });
		const found = await client.search(STUDY, 'integration', { roles: ['participant'] });
		const hits = found.ok ? found.value.hits : [];
		expect(hits.length).toBeGreaterThan(3);
		for (const { text, spans } of hits) {
			expect(spans.map(({ start, end }) => text.slice(start, end)).join()).toMatch(/integrat/i);
		}
		const gone = hits[0]?.interviewId ?? '';
		await db.turns.filter((turn) => turn.interviewId === gone).delete();
		await db.interviews.update(gone, { status: 'withdrawn', turnCount: 0 });
		const after = await client.search(STUDY, 'integration');
		expect(after.ok && after.value.hits.some(({ interviewId }) => interviewId === gone)).toBe(
			false
		);
	});

	it('summarises with the published plan, reports progress and keeps the result', async () => {
		const progress: number[] = [];
		const result = await client.summarise(STUDY, EVERYONE, {
			onProgress: (done) => progress.push(done)
		});
		expect(result).toMatchObject({ ok: true, value: { saved: true } });
		expect(progress.at(-1)).toBe(1);
		const stored = (await db.summaries.get(STUDY))?.result as MagicSummary;
		expect(result.ok && result.value.summary).toEqual(stored);
		expect(stored.interviewIds).toHaveLength(38);
		expect(stored.segments.map(({ name }) => name)).toContain('Customers');
		expect(
			newSince(
				stored,
				study.interviews.map((each) => ({ ...each, words: each.id === 'empty-1' ? 0 : 9 }))
			)
		).toEqual({ added: 0, removed: 0 });
	});

	it('stops when told to and does not keep half a result', async () => {
		const stop = new AbortController();
		const running = client.summarise(STUDY, EVERYONE, {
			signal: stop.signal,
			onProgress: () => stop.abort()
		});
		expect(await running).toEqual({ ok: false, error: 'cancelled' });
		expect(await client.search(STUDY, 'support')).toMatchObject({ ok: true });
		expect(await db.summaries.get(STUDY)).toBeUndefined();
	});

	it('gives screens a summary that knows when it is out of date', async () => {
		const load = async (studyId: string) => (await db.summaries.get(studyId))?.result ?? null;
		const state = new SummaryState(STUDY, { client, load });
		await state.open();
		expect([state.loaded, state.summary]).toEqual([true, null]);
		const running = state.run(EVERYONE, study.plan);
		expect(state.status).toBe('working');
		await running;
		expect([state.status, state.saved, state.error]).toEqual(['idle', true, null]);
		const rows = await db.interviews.toArray();
		const [first] = rows;
		if (first === undefined) throw new Error('no interviews stored');
		state.see([...rows, { ...first, id: 'new', mode: 'kiosk', status: 'completed' }]);
		expect(state.newer).toEqual({ added: 1, removed: 0 });
	});

	it('shows only the answer to the last search', async () => {
		const state = new SearchState(STUDY, client);
		const [early, late] = [state.search('support'), state.search('territory webinar nowhere')];
		await Promise.all([early, late]);
		expect([state.query, state.answer.turns, state.searching]).toEqual([
			'territory webinar nowhere',
			0,
			false
		]);
		await state.search('');
		expect(state.answer.hits).toEqual([]);
	});

	it('tells that there is no result when the worker cannot run', async () => {
		const broken = new AnalysisClient(() => {
			const port = new Worker(URL.createObjectURL(new Blob(['throw new Error("no")'])));
			return port;
		});
		expect(await broken.search(STUDY, 'support')).toEqual({ ok: false, error: 'failed' });
		broken.close();
	});
});

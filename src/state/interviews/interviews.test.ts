import { describe, expect, test } from 'vitest';
import type { InterviewStatus } from '#core/transcript/interview.ts';
import type { Turn } from '#core/transcript/turn.ts';
import type { InterviewRow } from '#local/store/database.ts';
import {
	ALL_INTERVIEWS,
	filterInterviews,
	segmentProgress,
	toInterviewItems
} from './interview-items.ts';
import { toTranscriptItems } from './transcript-items.ts';

function row(id: string, change: Partial<InterviewRow> = {}): InterviewRow {
	return {
		id,
		studyId: 's',
		guideId: null,
		segmentId: null,
		invitationId: null,
		mode: 'link',
		status: 'completed',
		startedAt: 1_000,
		endedAt: null,
		consent: null,
		language: 'en',
		rating: null,
		correction: '',
		metadata: {},
		label: '',
		turnCount: 2,
		words: 10,
		lastTurnAt: 2_000,
		...change
	};
}

const SEGMENTS = [
	{ id: 'dealers', name: 'Dealers', target: 3 },
	{ id: 'users', name: 'Users', target: 0 }
];

describe('interviews of a study', () => {
	test('are numbered by arrival, file ids in natural order, without withdrawn ones', () => {
		const items = toInterviewItems(
			[
				row('c', { startedAt: 3_000 }),
				row('b', { label: 'case 10' }),
				row('a', { label: 'case 9' }),
				row('w', { status: 'withdrawn' })
			],
			SEGMENTS
		);
		expect(items.map((item) => [item.row.id, item.number])).toEqual([
			['a', 1],
			['b', 2],
			['c', 3]
		]);
	});

	test('rehearsals are shown and never counted', () => {
		const items = toInterviewItems(
			[
				row('a', { segmentId: 'dealers' }),
				row('b', { segmentId: 'dealers', mode: 'preview' }),
				row('c', { segmentId: 'dealers', mode: 'simulated' }),
				row('d', { segmentId: 'dealers', status: 'started' }),
				row('e'),
				row('f', { segmentId: 'gone' })
			],
			SEGMENTS
		);
		expect(items.filter((item) => !item.counted).map((item) => item.row.id)).toEqual(['b', 'c']);
		expect(segmentProgress(items, SEGMENTS)).toEqual([
			{ segmentId: 'dealers', name: 'Dealers', ended: 1, target: 3 },
			{ segmentId: 'users', name: 'Users', ended: 0, target: 0 },
			{ segmentId: null, name: null, ended: 1, target: 0 },
			{ segmentId: 'gone', name: 'gone', ended: 1, target: 0 }
		]);
	});

	test('rehearsals are numbered apart, so that they leave no gap', () => {
		const items = toInterviewItems(
			[
				row('a'),
				row('b', { mode: 'preview', startedAt: 2_000 }),
				row('c', { startedAt: 3_000 }),
				row('d', { mode: 'simulated', startedAt: 4_000 })
			],
			[]
		);
		expect(items.map(({ number }) => number)).toEqual([1, 1, 2, 2]);
	});

	test('filters combine', () => {
		const status: InterviewStatus = 'partial';
		const items = toInterviewItems(
			[
				row('a', { segmentId: 'users', status }),
				row('b', { segmentId: 'users' }),
				row('c', { status }),
				row('d', { segmentId: 'users', status, mode: 'preview' })
			],
			SEGMENTS
		);
		const ids = (change: Partial<typeof ALL_INTERVIEWS>) =>
			filterInterviews(items, { ...ALL_INTERVIEWS, ...change }).map((item) => item.row.id);
		expect(ids({ segmentId: 'users', status })).toEqual(['a', 'd']);
		expect(ids({ segmentId: 'none' })).toEqual(['c']);
		expect(ids({ mode: 'rehearsals' })).toEqual(['d']);
	});
});

describe('a transcript', () => {
	const asks = (seq: number, questionId: string | null, at = 0): Turn => ({
		id: `i${seq}`,
		interviewId: 'x',
		seq,
		text: `Q${seq}`,
		at,
		questionId,
		role: 'interviewer',
		move: 'ask',
		engine: 'ondevice'
	});
	const says = (seq: number, text: string, replaces: string | null = null): Turn => ({
		id: `p${seq}`,
		interviewId: 'x',
		seq,
		text,
		at: 0,
		questionId: 'q1',
		role: 'participant',
		act: replaces === null ? 'answer' : 'revise',
		replaces
	});
	const plan = {
		questions: ['q1', 'q2'].map((id, index) => ({
			id,
			text: id,
			goalIds: [],
			stageId: null,
			mandatory: index === 1,
			verbatim: false,
			depth: 'medium' as const,
			intent: '',
			probes: []
		}))
	};

	test('shows a twice revised answer once, with what it said before, the oldest first', () => {
		const items = toTranscriptItems(
			[asks(0, 'q1'), says(1, 'one'), says(2, 'two', 'p1'), says(3, 'three', 'p2')],
			0,
			plan
		);
		expect(items.map((item) => item.turn.text)).toEqual(['Q0', 'three']);
		expect(items[1]?.earlier).toEqual([
			{ id: 'p1', text: 'one' },
			{ id: 'p2', text: 'two' }
		]);
	});

	test('numbers questions where they begin and tells follow-ups apart', () => {
		const items = toTranscriptItems(
			[asks(0, 'q2'), asks(1, 'q2'), asks(2, 'q1'), asks(3, null)],
			0,
			plan
		);
		expect(items.map((item) => item.question)).toEqual([
			{ number: 2, mandatory: true },
			null,
			{ number: 1, mandatory: false },
			null
		]);
		expect(items.map((item) => item.followUp)).toEqual([false, true, false, false]);
	});

	test('has no times where the source gave none', () => {
		expect(toTranscriptItems([asks(0, null, 500)], 500, null)[0]?.offset).toBeNull();
		const timed = toTranscriptItems([asks(0, null, 500), asks(1, null, 900)], 500, null);
		expect(timed.map((item) => item.offset)).toEqual([0, 400]);
	});
});

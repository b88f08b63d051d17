import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { GuideQuestion, ParticipantGuide } from '#core/plan/guide.ts';
import type { Interview } from '#core/transcript/interview.ts';
import { wordTurn } from '#engines/ondevice/wording/word-move.ts';
import { InterviewSession } from './interview-session.svelte.ts';
import { createTestWorld, MemoryRecord } from './memory-record.testing.ts';

const question = (id: string, text: string): GuideQuestion => ({
	id,
	text,
	stageId: null,
	priority: 0,
	mandatory: true,
	verbatim: false,
	depth: 'low',
	probes: []
});

const guide: ParticipantGuide = {
	packId: 'generic',
	settings: {
		title: 'Partner needs',
		welcome: '',
		researcher: { name: 'Ana Ruiz', title: '', bio: '' },
		consent: 'We keep your answers.',
		contactOptIn: true,
		callToAction: { text: '', url: '' },
		closing: 'Thanks.',
		minutes: { from: 10, to: 15 },
		language: 'en'
	},
	stages: [],
	questions: [
		question('q1', 'How do orders reach your system today?'),
		question('q2', 'What slows your team down most?'),
		question('q3', 'How should support work next year?')
	],
	segments: [],
	fields: []
};

const interview: Interview = {
	id: '0123456789abcdefghjkmnpqrs',
	studyId: 's',
	guideId: 'g',
	segmentId: null,
	invitationId: null,
	mode: 'link',
	status: 'started',
	startedAt: 1,
	endedAt: null,
	consent: { text: 'We keep your answers.', at: 1, quotes: true },
	language: 'en',
	rating: null,
	correction: '',
	metadata: {},
	label: ''
};

const world = createTestWorld();
let record: MemoryRecord;

async function open(record: MemoryRecord): Promise<InterviewSession> {
	const parts = { record, wording: wordTurn, world };
	const opened = await InterviewSession.open(parts);
	if (!opened.ok || opened.value === null) throw new Error('the interview did not open');
	return opened.value;
}

const ANSWERS = [
	'Last Tuesday a buyer mailed us a spreadsheet and we retyped forty lines by hand.',
	'Waiting for the warehouse to confirm stock, because nobody answers before noon.',
	'One person who knows our account and calls back the same day.'
];

/** Answers until the recap; returns how many answers that took. */
async function talk(session: InterviewSession): Promise<number> {
	let count = 0;
	while (session.phase === 'talking' && count < 30) {
		await session.answer(ANSWERS[count % ANSWERS.length] ?? '');
		count += 1;
	}
	return count;
}

beforeEach(() => {
	vi.useFakeTimers();
	record = new MemoryRecord(interview, guide);
});
afterEach(() => {
	vi.useRealTimers();
});

describe('answering', () => {
	test('the first question is stored before it is shown', async () => {
		const session = await open(record);
		expect(session.current?.text).toBe(record.turns[0]?.text);
		expect(record.turns).toHaveLength(1);
		expect(session.progress.asked).toBe(1);
	});

	test('an answer and the next thing said are one write, then delivery is asked for', async () => {
		const session = await open(record);
		const before = record.appends;
		const sent = record.sent;
		await session.answer('  By mail, mostly.  ');
		expect(record.appends).toBe(before + 1);
		expect(record.turns.map((turn) => turn.role)).toEqual([
			'interviewer',
			'participant',
			'interviewer'
		]);
		expect(record.turns[1]?.text).toBe('By mail, mostly.');
		expect(record.turns.map((turn) => turn.seq)).toEqual([0, 1, 2]);
		expect(record.sent).toBe(sent + 1);
	});

	test('when the device refuses, the text stays and the question does, too; trying again works', async () => {
		const session = await open(record);
		const shown = session.current?.id;
		session.setDraft('Precious words');
		record.refusing = 'refused';
		await session.answer(session.draft);
		expect(session.problem).toBe('refused');
		expect(session.draft).toBe('Precious words');
		expect(session.current?.id).toBe(shown);
		record.refusing = null;
		await session.answer(session.draft);
		expect(session.problem).toBeNull();
		expect(session.draft).toBe('');
		expect(record.turns[1]?.text).toBe('Precious words');
	});

	test('a text over the limit is not cut and not sent', async () => {
		const session = await open(record);
		const long = 'x'.repeat(20_001);
		session.setDraft(long);
		await session.answer(long);
		expect(session.problem).toBe('too-long');
		expect(session.draft).toBe(long);
		expect(record.turns).toHaveLength(1);
		session.setDraft(long.slice(1));
		expect(session.problem).toBeNull();
	});

	test('two taps on Send make one answer', async () => {
		const session = await open(record);
		await Promise.all([session.answer('Once'), session.answer('Once')]);
		expect(record.turns.filter((turn) => turn.role === 'participant')).toHaveLength(1);
	});

	test('words typed while an answer is being saved stay in the composer', async () => {
		const session = await open(record);
		session.setDraft('First');
		const saving = session.answer('First');
		session.setDraft('First and more');
		await saving;
		expect(session.draft).toBe(' and more');
		await session.flushDraft();
		expect(record.draft).toBe(' and more');
	});
});

describe('drafts', () => {
	test('typing is stored within 300 ms, even when it never pauses', async () => {
		const session = await open(record);
		for (const text of ['a', 'ab', 'abc', 'abcd']) {
			session.setDraft(text);
			await vi.advanceTimersByTimeAsync(100);
		}
		expect(record.draft).toBe('abc');
		await vi.advanceTimersByTimeAsync(300);
		expect(record.draft).toBe('abcd');
	});

	test('a sent answer does not come back as a draft', async () => {
		const session = await open(record);
		session.setDraft('Sent');
		await session.answer('Sent');
		await vi.advanceTimersByTimeAsync(1000);
		expect(record.draft).toBe('');
	});
});

describe('coming back', () => {
	test('a reload in mid-interview finds the same question, words and draft', async () => {
		const first = await open(record);
		await first.answer(ANSWERS[0] ?? '');
		first.setDraft('half a sent');
		await first.flushDraft();
		const again = await open(record);
		expect(again.current?.text).toBe(first.current?.text);
		expect(again.draft).toBe('half a sent');
		expect(again.items).toHaveLength(first.items.length);
		expect(record.turns).toHaveLength(3);
	});

	test('an answer whose follow-up was never written gets it on opening', async () => {
		const session = await open(record);
		await session.answer(ANSWERS[0] ?? '');
		const said = record.turns.pop();
		const again = await open(record);
		expect(again.current?.text).toBe(said?.text);
		expect(record.turns).toHaveLength(3);
	});

	test('when another tab wrote first, what it wrote is read and the text here stays', async () => {
		const one = await open(record);
		const other = await open(record);
		await one.answer('From one tab');
		other.setDraft('From the other');
		await other.answer(other.draft);
		expect(other.problem).toBe('taken');
		expect(other.draft).toBe('From the other');
		expect(other.current?.text).toBe(one.current?.text);
		await other.answer(other.draft);
		expect(other.problem).toBeNull();
		expect(record.turns.map((turn) => turn.seq)).toEqual([0, 1, 2, 3, 4]);
	});
});

describe('without words', () => {
	test('a skip is undone by answering the question after all', async () => {
		const session = await open(record);
		const asked = session.current?.text;
		await session.skip();
		const next = session.current?.id;
		session.startEdit();
		expect(session.editing).toMatchObject({ text: '', question: asked });
		await session.revise('I do have something to say');
		expect(session.editing).toBeNull();
		expect(session.current?.id).toBe(next);
		const answer = session.items[1];
		expect(answer).toMatchObject({ kind: 'answer', act: 'answer', edited: true });
		expect(answer?.turn.text).toBe('I do have something to say');
	});

	test('changing the last answer keeps the question on the table and what is typed below it', async () => {
		const session = await open(record);
		await session.answer('Frist');
		const next = session.current?.id;
		session.setDraft('for the next question');
		session.startEdit();
		await session.revise('First');
		expect(session.current?.id).toBe(next);
		expect(session.draft).toBe('for the next question');
		expect(record.draft).toBe('for the next question');
		expect(record.turns.at(-1)).toMatchObject({ act: 'revise', text: 'First' });
	});

	test('a change that changes nothing writes nothing', async () => {
		const session = await open(record);
		await session.answer('Same');
		const written = record.turns.length;
		session.startEdit();
		await session.revise('Same');
		expect(record.turns).toHaveLength(written);
		expect(session.editing).toBeNull();
	});

	test('stopping ends it as partial, with the end in the same write as the last turns', async () => {
		const session = await open(record);
		await session.answer(ANSWERS[0] ?? '');
		await session.stop();
		expect(session.phase).toBe('ended');
		expect(record.interview.status).toBe('partial');
		expect(record.turns.at(-1)).toMatchObject({ role: 'interviewer', move: 'close' });
	});
});

describe('the end', () => {
	test('recap, rating and correction complete it', async () => {
		const session = await open(record);
		await talk(session);
		expect(session.phase).toBe('recap');
		for (const { item } of session.recap) {
			const turn = record.turns.find(({ id }) => id === item.span.turnId);
			expect(turn?.text.slice(item.span.start, item.span.end)).toBe(item.text);
		}
		session.setDraft('One more thing');
		await session.finish(3, session.draft);
		expect(session.phase).toBe('ended');
		expect(record.interview).toMatchObject({
			status: 'completed',
			rating: 3,
			correction: 'One more thing'
		});
		expect(record.draft).toBe('');
	});

	test('a recap that cannot be saved keeps its text', async () => {
		const session = await open(record);
		await talk(session);
		session.setDraft('Keep me');
		record.refusing = 'refused';
		await session.finish(4, session.draft);
		expect(session.phase).toBe('recap');
		expect(session.draft).toBe('Keep me');
		expect(session.problem).toBe('refused');
	});

	test('taking everything back leaves nothing on the device', async () => {
		const session = await open(record);
		await session.answer(ANSWERS[0] ?? '');
		session.setDraft('half');
		expect((await session.withdraw()).ok).toBe(true);
		await vi.advanceTimersByTimeAsync(1000);
		expect(session.phase).toBe('withdrawn');
		expect(record.turns).toHaveLength(0);
	});

	test('a person who walks away leaves a partial interview', async () => {
		const session = await open(record);
		await session.answer(ANSWERS[0] ?? '');
		await session.leave();
		expect(record.interview.status).toBe('partial');
		expect(session.phase).toBe('ended');
	});
});

describe('delivery', () => {
	test('answers count as waiting until the server has committed them', async () => {
		const session = await open(record);
		await session.answer(ANSWERS[0] ?? '');
		await session.answer(ANSWERS[1] ?? '');
		expect(session.waiting).toBe(2);
		expect(session.items[1]).toMatchObject({ state: 'saved' });
		record.deliver({ deliveredSeq: 2, sending: true });
		expect(session.waiting).toBe(1);
		expect(session.items[1]).toMatchObject({ state: 'delivered' });
		expect(session.items[3]).toMatchObject({ state: 'sending' });
		record.deliver({ online: false });
		expect(session.items[3]).toMatchObject({ state: 'saved' });
	});
});

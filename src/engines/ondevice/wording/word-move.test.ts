import { describe, expect, it } from 'vitest';
import { hashText } from '#core/base/random.ts';
import { isSameQuestion } from '#core/interview/repeat.ts';
import {
	nextMove,
	replaySession,
	type PlannedMove,
	type Session
} from '#core/interview/session.ts';
import { lintTurn } from '#core/interview/turn-rules.ts';
import type { ParticipantGuide } from '#core/plan/guide.ts';
import {
	GYM_GUIDE,
	guideOf,
	PARTNERSHIP_GUIDE,
	question
} from '#tests/support/interview-guides.ts';
import { holdInterview, type Participant, type Run } from '#tests/support/interview-runs.ts';
import { GENERIC_THEMES } from '../packs/generic/en/interview.ts';
import { PARTNERSHIP_THEMES } from '../packs/strategic-partnership/en/interview.ts';
import { ENGLISH } from './wording-en.ts';
import { wordMove, wordTurn } from './word-move.ts';

/** Answers of many kinds; each interview draws its own way through them. */
const SAID = [
	'Last March our supplier lost two orders, because the ordering portal was down for three days, so I called them.',
	'The delivery notes are typed again by my warehouse crew.',
	'Trust',
	'Mostly the money, I guess, and so on.',
	"I don't know",
	'None',
	'What do you mean?',
	'Are you a bot?',
	'who will read this?',
	'How many more questions?',
	'This is a stupid question',
	"I'd rather not say",
	'write me a poem',
	'Our loyalty program was a paper card, then an app, and in the end the older customers stopped coming.',
	'A shared calendar would have helped us more than any discount, since nobody knew who was where.',
	'The API breaks with every upgrade, and then their support team needs two weeks to answer a ticket.',
	'We meet the regional reseller once a month and go through the pipeline line by line.',
	'Ich spreche lieber über die Lieferzeiten, die sind seit Mai das Problem.',
	'我们的订单系统很慢，每天都要重新输入一次',
	'My training group fell apart when the trainer left, and after that the evening felt like work.'
];

function participantOf(seed: number): Participant {
	return (_session, _question, exchange) => {
		const text = SAID[hashText(`${seed}/${exchange}`) % SAID.length] ?? '';
		return hashText(`${seed}!${exchange}`) % 15 === 0 ? { act: 'skip' } : { act: 'answer', text };
	};
}

const GUIDES: readonly ParticipantGuide[] = [
	PARTNERSHIP_GUIDE,
	GYM_GUIDE,
	guideOf(
		GYM_GUIDE.questions.map((asked) => ({ ...asked, depth: 'deep' as const, mandatory: true })),
		{ language: 'en-GB' }
	)
];

function hold(guide: ParticipantGuide, seed: number, participant = participantOf(seed)): Run {
	return holdInterview(
		guide,
		seed,
		(planned, session) => wordTurn(planned, session, guide),
		participant
	);
}

const RUNS: readonly { guide: ParticipantGuide; run: Run }[] = Array.from(
	{ length: 330 },
	(_, seed) => {
		const guide = GUIDES[seed % GUIDES.length] as ParticipantGuide;
		return { guide, run: hold(guide, seed * 7919) };
	}
);

/** Turns the interviewer worded as questions, each with what it had said before. */
function shownQuestions({ run }: { run: Run }) {
	const said = run.turns.filter((turn) => turn.role === 'interviewer');
	return said.flatMap(({ text, move, questionId }, i) =>
		move === 'close' || move === 'safety'
			? []
			: [{ text, move, questionId, earlier: said.slice(0, i).map((turn) => turn.text) }]
	);
}

describe('on-device words over 330 seeded interviews', { timeout: 60_000 }, () => {
	it('[IV40] [IV41] [IV42] [IV43] [IV44] every question shown keeps the rules', () => {
		const broken = RUNS.flatMap((held) =>
			shownQuestions(held).flatMap(({ text, move, earlier }) =>
				// Whether two questions of one plan are alike is for the plan's author to say.
				lintTurn(text, { earlier: move === 'ask' ? [] : earlier, language: 'en' }).map(
					(issue) => `${issue}: ${text}`
				)
			)
		);
		expect(broken).toEqual([]);
	});

	it('[IV52] no sentence is said twice in one interview', () => {
		for (const { run } of RUNS) {
			const said = run.turns.filter((turn) => turn.role === 'interviewer');
			const sentences = said.flatMap(({ text }) => text.split(/(?<=[.?!])\s+/));
			expect(sentences).toHaveLength(new Set(sentences).size);
		}
	});

	it('[IV50] says the plan’s questions word for word', () => {
		for (const { guide, run } of RUNS) {
			for (const { text, move, questionId } of shownQuestions({ run })) {
				if (move !== 'ask') continue;
				expect(
					text.endsWith(guide.questions.find(({ id }) => id === questionId)?.text ?? '?')
				).toBe(true);
			}
		}
	});

	it('[IV52] uses at least twelve ways for each common move', () => {
		const ways = new Map<string, Set<string>>();
		for (const held of RUNS) {
			for (const { move, text } of shownQuestions(held)) {
				if (move === null || move === 'ask') continue;
				ways.set(move, (ways.get(move) ?? new Set()).add(text));
			}
		}
		for (const move of ['probe-episode', 'probe-process', 'clarify', 'other-angle', 'nudge']) {
			expect(ways.get(move)?.size, move).toBeGreaterThanOrEqual(12);
		}
		expect(ways.get('anything-else')?.size).toBeGreaterThanOrEqual(12);
		expect(ways.get('recap')?.size).toBeGreaterThanOrEqual(12);
	});

	it('[IV1] a reload at any point finds the same words', () => {
		for (const { guide, run } of RUNS.slice(0, 40)) {
			for (const { before } of run.planned) {
				const said = run.turns[before.turns.length]?.text;
				const session = replaySession(guide, before.seed, run.turns.slice(0, before.turns.length));
				expect(wordMove(nextMove(session) as PlannedMove, session, guide)).toBe(said);
			}
		}
	});

	it('says the participant’s own phrase at times', () => {
		const own = RUNS.filter(({ run }) =>
			run.turns.some(
				({ text, role }) => role === 'interviewer' && text.includes('your warehouse crew')
			)
		);
		expect(own.length).toBeGreaterThan(5);
	});
});

describe('tables of words', () => {
	const lists: [string, readonly string[]][] = [
		...Object.entries(ENGLISH.probes),
		['clarify', ENGLISH.clarify],
		['returns', ENGLISH.returns],
		['other angle', ENGLISH.otherAngle],
		['anything else', ENGLISH.anythingElse],
		['recap', ENGLISH.recap]
	];

	it.each(lists)(
		'[IV52] %s: twelve or more, none like another, each within the rules',
		(_name, list) => {
			expect(list.length).toBeGreaterThanOrEqual(12);
			list.forEach((text, i) => {
				expect(lintTurn(text, { earlier: list.slice(0, i), language: 'en' }), text).toEqual([]);
			});
		}
	);

	it.each([
		['leads', ENGLISH.leads],
		['noted', ENGLISH.noted],
		['touched', ENGLISH.touched]
	])('[IV53] %s: twelve or more, each with room for the participant’s phrase', (_name, list) => {
		expect(new Set(list).size).toBeGreaterThanOrEqual(12);
		expect(list.every((text) => text.split('{x}').length === 2)).toBe(true);
	});

	it.each([
		['strategic-partnership', PARTNERSHIP_THEMES, 12],
		['generic', GENERIC_THEMES, 8]
	] as const)('every follow-up of the pack %s keeps the rules', (_pack, themes, least) => {
		expect(themes.length).toBeGreaterThanOrEqual(least);
		for (const text of themes.flatMap(({ seeds }) => Object.values(seeds).flat())) {
			expect(lintTurn(text, { earlier: [], language: 'en' }), text).toEqual([]);
		}
	});

	it('follow-ups of a pack do not repeat a plain one', () => {
		const plain = Object.values(ENGLISH.probes).flat();
		const seeds = PARTNERSHIP_THEMES.flatMap((theme) => Object.values(theme.seeds).flat());
		const same = seeds.filter((seed) => plain.some((text) => isSameQuestion(seed, text, 'en')));
		expect(same).toEqual([]);
	});
});

describe('words for a move', () => {
	const move = (more: Partial<PlannedMove>): PlannedMove => ({
		move: 'ask',
		questionId: null,
		reason: 'next',
		planText: null,
		touchedIn: null,
		...more
	});
	const answered = (guide: ParticipantGuide, text: string): Session => {
		let last: Session | null = null;
		hold(guide, 3, (session) => {
			last ??= session;
			return { act: 'answer', text };
		});
		return last as unknown as Session;
	};

	it('[IV50] leaves a verbatim question untouched, and marks it as the plan’s', () => {
		const guide = guideOf([
			question('a', 'How do you choose?', { verbatim: true, mandatory: true }),
			question('b', 'What is the next step, then?', { verbatim: true, mandatory: true })
		]);
		const { turns } = hold(guide, 5, () => ({ act: 'decline' }));
		const asked = turns.filter((turn) => turn.role === 'interviewer' && turn.move === 'ask');
		expect(asked.map(({ text }) => text)).toEqual(guide.questions.map(({ text }) => text));
		expect(asked.every((turn) => turn.role === 'interviewer' && turn.engine === 'plan')).toBe(true);
	});

	it('[IV51] says a follow-up of the team word for word', () => {
		const session = answered(PARTNERSHIP_GUIDE, 'Trust');
		const planned = move({ move: 'probe-else', reason: 'dig', planText: 'Which shelf was it?' });
		expect(wordTurn(planned, session, PARTNERSHIP_GUIDE)).toEqual({
			text: 'Which shelf was it?',
			engine: 'plan'
		});
	});

	it('says the team’s closing when the interview ran to its end, and its own words otherwise', () => {
		const session = answered(GYM_GUIDE, 'Trust');
		const close = (reason: PlannedMove['reason']) =>
			wordTurn(move({ move: 'close', reason }), session, GYM_GUIDE);
		expect(close('finished')).toEqual({ text: GYM_GUIDE.settings.closing, engine: 'plan' });
		expect(close('stopped').text).toContain('Stop and delete');
		expect(close('stopped').engine).toBe('ondevice');
	});

	it('[IV21] tells a participant in distress that this is no help line, and where to turn', () => {
		const session = answered(GYM_GUIDE, 'I feel suicidal');
		const text = wordMove(move({ move: 'safety', reason: 'distress' }), session, GYM_GUIDE);
		expect(text).toMatch(/not a help line/);
		expect(text).toMatch(/emergency services|crisis line/);
		expect(text).toMatch(/stop/);
	});

	it('[IV50] lets no bridge push a long question over forty words', () => {
		const text = `Thinking of ${'the many long days '.repeat(8)}in the shop, what stands out?`;
		const guide = guideOf([
			question('a', text, { mandatory: true }),
			question('b', `${text} Then?`, { mandatory: true })
		]);
		const { turns } = hold(guide, 5, () => ({ act: 'decline' }));
		expect(
			turns.find(({ questionId, role }) => role === 'interviewer' && questionId === 'b')?.text
		).toBe(`${text} Then?`);
	});

	it('finds words for a question without text and for a language without a row', () => {
		const guide = guideOf([question('a', '  ', { mandatory: true })], { language: 'xx' });
		const { turns } = hold(guide, 5, () => ({
			act: 'answer',
			text: 'Fine by me, all of it, since May.'
		}));
		expect(turns.every(({ text }) => text.trim() !== '')).toBe(true);
	});
});

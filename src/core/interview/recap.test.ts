import { describe, expect, it } from 'vitest';
import { guideOf, question } from '#tests/support/interview-guides.ts';
import type { Turn } from '../transcript/turn.ts';
import { recapItems } from './recap.ts';

const guide = guideOf([question('a', 'How do orders reach you?'), question('b', 'Who decides?')]);

function log(
	...entries: readonly (readonly [string | null, string, (Partial<Turn> | undefined)?])[]
): Turn[] {
	return entries.map(([questionId, text, more], seq) => {
		const base = { id: `t${seq}`, interviewId: 'i', seq, at: seq, questionId, text };
		const said = { ...base, role: 'participant', act: 'answer', replaces: null };
		const asked = { ...base, role: 'interviewer', move: 'ask', engine: 'plan' };
		return { ...(seq % 2 === 0 ? asked : said), ...more } as Turn;
	});
}

const texts = (turns: readonly Turn[]) => recapItems(guide, turns).map(({ text }) => text);

describe('recap', () => {
	it('[IV36] picks the sentence that tells most, per question', () => {
		const turns = log(
			['a', 'How do orders reach you?'],
			['a', 'Well, it is a long story. In May the fax broke, so we lost two orders. That is it.'],
			['b', 'Who decides?'],
			['b', 'My brother decides because he signs the cheques.']
		);
		expect(texts(turns)).toEqual([
			'In May the fax broke, so we lost two orders.',
			'My brother decides because he signs the cheques.'
		]);
	});

	it('[IV36] holds nothing for refusals, questions back and "none"', () => {
		const turns = log(
			['a', 'How do orders reach you?'],
			['a', "I'd rather not say"],
			['b', 'Who decides?'],
			['b', 'Nobody really', { act: 'decline', text: '' } as Partial<Turn>]
		);
		expect(texts(turns)).toEqual([]);
	});

	it('[IV36] shows the revised words, and nothing said to the recap itself', () => {
		const turns = log(
			['a', 'How do orders reach you?'],
			['a', 'By fax from the shops.'],
			['b', 'Who decides?'],
			['a', 'By e-mail from the shops.', { act: 'revise', replaces: 't1' } as Partial<Turn>],
			[null, 'Here is what I noted.', { move: 'recap' } as Partial<Turn>],
			[null, 'It was the fax after all, because the mail was down in May.']
		);
		expect(texts(turns)).toEqual(['By e-mail from the shops.']);
	});

	it('[IV36] shows the telling stretch of a sentence without end', () => {
		const filler =
			'and so on and so on with all of it in the usual way that things are here, '.repeat(6);
		const text = `${filler}because in May 2024 the fax broke and we lost two orders, ${filler}`;
		const [shown = ''] = texts(log(['a', 'How?'], ['a', text]));
		expect(shown.startsWith('because in May 2024')).toBe(true);
		expect(shown.length).toBeLessThanOrEqual(240);
		expect(text).toContain(shown);
	});

	it('[IV36] tears no character', () => {
		const [shown = ''] = texts(log(['a', 'How?'], ['a', `x${'😀'.repeat(400)}y`]));
		expect(shown.isWellFormed()).toBe(true);
	});
});

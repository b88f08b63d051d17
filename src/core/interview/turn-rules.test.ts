import { describe, expect, it } from 'vitest';
import { repairTurn } from './repair.ts';
import { lintTurn, type TurnIssue } from './turn-rules.ts';

const context = { earlier: [], language: 'en' };
const long = `${'and then the driver came back '.repeat(8)}. What happened?`;

const BROKEN: readonly [TurnIssue, readonly string[]][] = [
	['no-question', ['I see.', '']],
	['many-questions', ['What happened? Who was there?', 'Tell me about it. Who was there?']],
	[
		'double-barrelled',
		['What happened, and how did you feel?', 'Why did it stop and who noticed?']
	],
	['too-long', [long]],
	['yes-no', ['Did it help?', 'When it broke, was anyone there?', 'Have you tried that?']],
	[
		'options',
		[
			'What slowed it down, such as price or staff?',
			'Was it the price or the staff?',
			'What went wrong, the price, the staff, or the tool?'
		]
	],
	['praise', ['Great! What happened next?', 'That is really interesting. What happened next?']],
	[
		'interpretation',
		['It sounds like it was hard. What happened?', 'You seem to trust them. Why?']
	],
	['leading', ["Wasn't that hard?", 'How difficult was it?', 'Obviously it failed. What then?']],
	['personal', ['What is your name?', 'How old are you?', 'Where do you work?']],
	['self-talk', ['As an AI I cannot know. What happened?', 'My last question: what is missing?']],
	['markup', ['**What** happened?', 'What happened <b>then</b>?', 'See https://x.org. What is it?']]
];

const FINE = [
	'What happened the last time an order went missing?',
	'Walk me through the day when the portal was down.',
	'You mentioned the stock list. What do you do with it?',
	'Think of the best time and the worst time. What separated them?',
	'How do you decide whom to call?',
	'What is a day like when it goes well?',
	'Tell me about the person who taught you.'
];

describe('rules for every question shown', () => {
	it.each(BROKEN.flatMap(([issue, texts]) => texts.map((text) => [issue, text] as const)))(
		'[IV40] [IV41] [IV42] [IV43] finds %s: %s',
		(issue, text) => {
			expect(lintTurn(text, context)).toContain(issue);
		}
	);

	it.each(FINE)('passes: %s', (text) => {
		expect(lintTurn(text, context)).toEqual([]);
	});

	it('[IV44] finds a question in other clothes', () => {
		const earlier = ['What happened the last time an order went missing?'];
		const again = 'What happened when orders went missing last time?';
		expect(lintTurn(again, { ...context, earlier })).toEqual(['repeated']);
	});

	it('[IV41] allows yes/no to ask whether to go on', () => {
		expect(lintTurn('Shall we go on?', { ...context, allowsYesNo: true })).toEqual([]);
	});
});

describe('repair', () => {
	const repaired = (text: string) => {
		const result = repairTurn(text, context);
		return result.ok ? result.value.text : result.error;
	};

	it.each([
		[
			'That is fascinating! It sounds like the portal was slow. Did it help? What happened next?',
			'What happened next?'
		],
		['What happened? How did the driver react?', 'How did the driver react?'],
		['What slowed you down, such as price or staff?', 'What slowed you down?'],
		['What slowed you down (for example price, staff)?', 'What slowed you down?'],
		['Could you tell me about the last order?', 'Tell me about the last order.'],
		['That is great, and what happened next?', 'What happened next?'],
		['What happened, and how did you feel?', 'What happened?'],
		['That is quite an achievement! What made you try it, and why then?', 'What made you try it?'],
		['You mentioned the driver. What does he do?', 'You mentioned the driver. What does he do?']
	])('[IV45] %s → %s', (text, expected) => {
		expect(repaired(text)).toBe(expected);
	});

	it('[IV45] never cuts at a bare "like"', () => {
		expect(repaired('What is a day like when it rains?')).toBe('What is a day like when it rains?');
	});

	it('[IV45] cuts what surrounds a question when the turn is too long', () => {
		expect(repaired(long)).toBe('What happened?');
	});

	it.each([
		['Did it help?', 'yes-no'],
		["Wasn't that hard for you?", 'leading'],
		['**What** happened?', 'markup'],
		['I have noted that.', 'no-question'],
		['What is your e-mail address?', 'personal']
	])('[IV45] refuses what cutting does not mend: %s', (text, issue) => {
		expect(repaired(text)).toContain(issue);
	});

	it('[IV45] says what it cut', () => {
		expect(repairTurn('Great! What happened next?', context)).toEqual({
			ok: true,
			value: { text: 'What happened next?', cuts: ['praise'] }
		});
	});
});

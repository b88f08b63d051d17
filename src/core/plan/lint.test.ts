import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lintQuestion, type LintRule } from './lint.ts';

const rules = (text: string): LintRule[] => lintQuestion(text).map((hint) => hint.rule);

const GOOD = [
	'What does a normal shift look like for you?',
	'Tell me about the last time a machine stopped without warning.',
	'How did you first hear about the food bank?',
	'Walk me through the day you decided to cancel your membership.',
	'When you choose a supplier, what matters most to you?',
	'What, if anything, slows you or your team down when a patient arrives at night?',
	'Could you walk me through your last grocery shop, from the list to the till?',
	'In what ways has the new timetable changed your mornings?',
	'Thinking about last winter, what would you stop or change?',
	'How do you and your team decide which bugs to fix first?',
	'What is the difference between how you work at home and how you work on site?',
	'Which part of the tender takes the longest?',
	'What made you stay after the first month?',
	'Who else has a say when you buy new equipment?',
	'How has your view of electric buses changed since you started driving one?',
	'Describe a lesson that went better than you had planned.',
	'I would like to hear about a visit to the museum that stayed with you.',
	'What happens between the moment an order comes in and the moment it leaves the kitchen?',
	'What does trust between a farm and a buyer rest on?',
	'If you could change one thing about the clinic, what would it be?',
	'How do you find out that a delivery will be late?',
	'What would have to be true for you to move your accounts?',
	'Think of the best teacher you had. What did they do?',
	'What were you hoping for when you joined the choir?',
	'At which point in the trip did you start to worry?',
	'How do people in your village hear about road works?',
	'What did the training leave out?',
	'How would you explain this product to a friend?',
	'Why did you go back to paper after the trial?',
	'Where do you look first when a part is missing?',
	'What do you do with the leftovers of a market day?',
	'How do you keep track of what you promised to volunteers?',
	'What does the word "ready" mean on your ward?',
	'How long does it take until a new colleague works on their own?',
	'How well does the ticket machine at your station fit the way you travel?',
	'What partnerships or integrations would make your work significantly easier or more effective?',
	'What have you tried so far to bring the noise down?',
	'Tell me more about the week before you left.',
	'What do you like most about working outdoors?',
	'How much time goes into preparing the accounts each month?',
	'What else would you have needed on your first day?',
	'How do you address complaints when the office is closed?',
	'Take me back to the morning of the storm. What did you do first?',
	'When did you first notice that people were leaving?',
	'What does your landlord need to know, and from whom, before a repair starts?',
	'How important is the bus to your week?'
];

describe('good questions', () => {
	test.each(GOOD)('no hint: %s', (text) => {
		expect(lintQuestion(text)).toEqual([]);
	});

	test('other scripts and languages are not judged by English words', () => {
		expect(rules('あなたの一日はどのようなものですか？')).toEqual([]);
		expect(rules('كيف تصف يومك في العمل؟')).toEqual([]);
		expect(lintQuestion('Do Sie das kennen?', { language: 'de' })).toEqual([]);
		expect(rules('Τι σας δυσκολεύει;')).toEqual([]);
	});
});

const BAD: readonly (readonly [text: string, rule: LintRule, rewrite: string | null])[] = [
	['', 'empty', null],
	['  …? ', 'empty', null],
	['The weather in Leeds.', 'not-a-question', null],
	['How do you plan your week', 'not-a-question', 'How do you plan your week?'],
	['Do you use the app?', 'yes-no', 'How do you use the app?'],
	['Would you recommend the gym?', 'yes-no', 'How would you decide whether to recommend the gym?'],
	['Is there anything that annoys you?', 'yes-no', 'What, if anything, annoys you?'],
	[
		'Are there any gaps in the training?',
		'yes-no',
		'What, if any, gaps in the training are there?'
	],
	[
		'Do you have any concerns about the move?',
		'yes-no',
		'What concerns do you have about the move?'
	],
	[
		'When you travel, do you compare prices?',
		'yes-no',
		'When you travel, how do you compare prices?'
	],
	['Has the clinic closed?', 'yes-no', null],
	["Don't you think the queue is too long?", 'leading', null],
	['How much do you love the new menu?', 'leading', 'How do you feel about the new menu?'],
	['How frustrating was the sign-up?', 'leading', 'How was the sign-up?'],
	['What did you obviously notice first?', 'leading', 'What did you notice first?'],
	['The price is fair, right?', 'leading', null],
	['What do you think of our amazing new app?', 'leading', 'What do you think of our new app?'],
	['What did you buy, and why did you buy it?', 'double-barrelled', 'What did you buy?'],
	['How and why did you leave?', 'double-barrelled', 'How did you leave?'],
	[
		'What went well at work? What went badly at work?',
		'double-barrelled',
		'What went badly at work?'
	],
	[
		'How do you currently discover and evaluate potential partners?',
		'double-barrelled',
		'How do you currently discover potential partners?'
	],
	[
		'How satisfied are you with the price and the quality?',
		'double-barrelled',
		'How satisfied are you with the price?'
	],
	['How clear and useful was the manual?', 'double-barrelled', 'How clear was the manual?'],
	['What tools, such as spreadsheets or apps, do you use?', 'options', 'What tools do you use?'],
	[
		'For tasks such as invoicing or payroll, what slows you down?',
		'options',
		'For tasks, what slows you down?'
	],
	['What matters more to you, price or quality?', 'options', 'What matters more to you?'],
	['What did you use (e.g. paper, a phone or a laptop)?', 'options', 'What did you use?'],
	['How do you leverage data in your work?', 'jargon', 'How do you use data in your work?'],
	['What are your pain points at the till?', 'jargon', 'What are your problems at the till?'],
	['What synergies do you see?', 'jargon', null],
	['What is your full name?', 'personal-data', null],
	['How old are you?', 'personal-data', null],
	['What is your e-mail address?', 'personal-data', null],
	["What was your company's revenue last year?", 'confidential', null],
	['What are the contract terms with your supplier?', 'confidential', null]
];

describe('questions to mend', () => {
	test.each(BAD)('%s', (text, rule, rewrite) => {
		const hint = lintQuestion(text).find((one) => one.rule === rule);
		expect(hint, JSON.stringify(lintQuestion(text))).toBeDefined();
		expect(hint?.rewrite).toBe(rewrite);
		expect(hint?.message).toMatch(/\.$/);
	});

	test('a rewrite no longer breaks the rule it was made for', () => {
		for (const [text] of BAD)
			for (const { rule, rewrite } of lintQuestion(text))
				if (rewrite !== null) expect(rules(rewrite), rewrite).not.toContain(rule);
	});

	test('more than 40 words are too long', () => {
		const forty = `What ${'very '.repeat(38)}much?`;
		expect(rules(forty)).toEqual([]);
		expect(rules(forty.replace('much', 'very much'))).toEqual(['too-long']);
	});

	test('spans point at the words', () => {
		const text = 'So far, how do you leverage data?';
		const { span } = lintQuestion(text)[0] ?? { span: { start: 0, end: 0 } };
		expect(text.slice(span.start, span.end)).toBe('leverage');
	});

	test('a question that repeats another one is found', () => {
		const others = ['What makes a partnership valuable to you?'];
		const hints = lintQuestion('What makes partnerships valuable?', { others });
		expect(hints.map((hint) => hint.rule)).toEqual(['repeated']);
		expect(lintQuestion('What makes a shift hard?', { others })).toEqual([]);
	});

	test('any text is judged without a crash and with spans inside it', () => {
		const odd = ['\ud83d', '?'.repeat(500), 'a, '.repeat(700) + 'b or c?', '\n\n', '“Why?”', 'or?'];
		for (const text of odd)
			for (const { span } of lintQuestion(text)) {
				expect(span.start).toBeGreaterThanOrEqual(0);
				expect(span.end).toBeLessThanOrEqual(text.length);
			}
	});
});

const REAL = '../shared/data/real-interviews.jsonl';

describe('questions of real interviewers', () => {
	test.skipIf(!existsSync(REAL))(`shares of hints (needs ${REAL})`, () => {
		const counts = new Map<string, number>();
		let asked = 0;
		for (const line of readFileSync(REAL, 'utf8').split('\n')) {
			if (line.trim() === '') continue;
			const { turns } = JSON.parse(line) as { turns: { role: string; text: string }[] };
			for (const { role, text } of turns) {
				if (role !== 'interviewer' || !text.includes('?')) continue;
				asked++;
				for (const rule of new Set(rules(text))) counts.set(rule, (counts.get(rule) ?? 0) + 1);
			}
		}
		const shares = [...counts]
			.sort((a, b) => b[1] - a[1])
			.map(([rule, count]) => `${rule} ${((100 * count) / asked).toFixed(1)} %`);
		process.stdout.write(`${String(asked)} turns that ask: ${shares.join(', ')}\n`);
		expect(asked).toBeGreaterThan(0);
	});
});

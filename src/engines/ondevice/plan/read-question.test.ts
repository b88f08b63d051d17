import { describe, expect, test } from 'vitest';
import { readQuestion } from './read-question.ts';

const READINGS: readonly (readonly [question: string, topic: string | null, people: string[]])[] = [
	['Why do gym members cancel in the first three months?', null, ['gym members']],
	['Why do volunteers leave our food bank after a few months?', 'our food bank', ['volunteers']],
	[
		'How do nurses experience night shifts at our hospital?',
		'night shifts at our hospital',
		['nurses']
	],
	["a hospital's night shifts", "the hospital's night shifts", []],
	['What did attendees think of our annual conference?', 'our annual conference', ['attendees']],
	['pricing of a SaaS tool', 'a SaaS tool', []],
	['usability of a ticket machine', 'a ticket machine', []],
	['How much are small agencies willing to pay for our tool?', 'our tool', ['small agencies']],
	['How do small clinics choose scheduling software?', 'scheduling software', ['small clinics']],
	['What stops small firms from adopting solar panels?', 'solar panels', ['small firms']],
	['How does remote work affect junior developers?', 'remote work', ['junior developers']],
	['What are the biggest challenges in remote work?', 'remote work', []],
	['Why are students dropping out of our online courses?', 'our online courses', ['students']],
	['Which integrations should we build first?', 'integrations', []],
	['What is the role of AI in journalism?', 'AI in journalism', []],
	['How do freelancers manage their invoices?', 'their invoices', ['freelancers']],
	['What motivates open-source maintainers to keep going?', null, ['open-source maintainers']],
	['How can museums attract teenagers?', null, ['teenagers', 'museums']],
	['What keeps our best engineers here?', null, ['engineers']],
	['Understand customer churn', null, ['customers']],
	[
		'How do teenagers talk about mental health with their parents?',
		'mental health',
		['teenagers', 'parents']
	],
	['Is it worth opening a second clinic in the north of the city?', null, []],
	['How do software teams estimate work?', null, []],
	['What does a fair rent mean to tenants in Berlin?', null, ['tenants']],
	['Why do patients miss their appointments?', 'their appointments', ['patients']],
	['How well does our public library serve people with disabilities?', 'our public library', []],
	[
		'What did first-year students find hardest about online lectures?',
		'online lectures',
		['first-year students']
	],
	['Who influences the decision to buy security software?', 'security software', []],
	['Why has participation in our choir declined since the pandemic?', 'our choir', []],
	['Would it matter?', null, []],
	['asdf qwer zxcv', null, []],
	['?!', null, []],
	['', null, []]
];

describe('readQuestion', () => {
	test.each(READINGS)('%s', (question, topic, people) => {
		expect(readQuestion(question)).toMatchObject({ topic, people });
	});

	test('shouting is read like speech', () => {
		expect(readQuestion('WHY DO DONORS LEAVE OUR CHARITY?')).toMatchObject({
			topic: 'our charity',
			people: ['donors']
		});
	});

	test.each([
		'なぜボランティアは辞めるのか？',
		'لماذا يغادر المتطوعون؟',
		'Warum verlassen Mitglieder das Fitnessstudio?',
		'¿Por qué los voluntarios abandonan la asociación?',
		'Pourquoi les clients quittent notre salle de sport ?'
	])('no English words are made of %s', (question) => {
		expect(readQuestion(question)).toMatchObject({ isEnglish: false, topic: null, people: [] });
	});

	test('the sentence that asks counts, not the story before it', () => {
		const text = 'We run a bakery. Rents have gone up a lot. Why do regulars leave our bakery?';
		expect(readQuestion(text)).toMatchObject({
			sentence: 'Why do regulars leave our bakery?',
			topic: 'our bakery'
		});
	});
});

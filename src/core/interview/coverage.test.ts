import { describe, expect, it } from 'vitest';
import { question } from '#tests/support/interview-guides.ts';
import { touchedQuestions } from './coverage.ts';
import { contentStems } from './stems.ts';

const pending = [
	question('returns', 'How do returns and refunds reach your warehouse?'),
	question('stay', 'What would have made you stay?')
];

const touched = (answer: string, richness = 3, current = 'What does a week look like?') =>
	touchedQuestions(contentStems(answer, 'en'), richness, current, pending, 'en');

describe('crediting', () => {
	it('[IV33] credits a question whose words an answer shares', () => {
		expect(touched('Each returned pallet went back to the warehouse unopened.')).toEqual([
			'returns'
		]);
	});

	it('[IV33] needs two shared stems, and an answer with something in it', () => {
		expect(touched('They stayed with us for years.')).toEqual([]);
		expect(touched('Each returned pallet went back to the warehouse.', 1)).toEqual([]);
	});

	it('[IV33] does not count words that our own question brought up', () => {
		expect(
			touched('The returns go to the warehouse.', 3, 'Who unloads returns at the warehouse?')
		).toEqual([]);
	});
});

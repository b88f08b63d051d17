import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWords } from '#core/interview/stems.ts';
import { ownPhrase, ownPhraseAbout } from './own-words.ts';
import { OWN_WORDS_EN } from './own-words-en.ts';

const phrase = (answer: string, ...ours: string[]) => ownPhrase(answer, ours, OWN_WORDS_EN);

describe('own words', { timeout: 60_000 }, () => {
	it.each([
		['We lost a week to my approval chain.', 'your approval chain'],
		['Somebody types the delivery notes.', 'the delivery notes'],
		['It was a shared inbox that nobody read.', 'the shared inbox'],
		['These paper forms drive us mad.', 'those paper forms'],
		['Our sales reps complain about it.', 'your sales reps'],
		['I care about customer churn.', 'customer churn']
	])('[IV53] %s → %s', (answer, expected) => {
		expect(phrase(answer)).toBe(expected);
	});

	it.each([
		['Our partner blames us for the delay.', 'your partner'],
		['The nightly script stumbles when it rains.', 'the nightly script'],
		['My old manager really slowed things down.', null],
		['The export job shut down twice.', 'the export job']
	])('[IV53] ends a phrase before its verb: %s', (answer, expected) => {
		expect(phrase(answer)).toBe(expected);
	});

	it.each([
		'Our Contoso account is slow.',
		'It was my wife who found the clinic.',
		'Call my office line 5551234.',
		'Write to my work address a@b.example.',
		'A lot of the time it is fine.',
		'THE WHOLE PORTAL IS A MESS',
		'It is the stupid survey.',
		'Nothing.',
		'',
		'מערכת ההזמנות שלנו איטית מאוד',
		'我们的订单系统很慢'
	])('[IV53] finds nothing to say back in: %s', (answer) => {
		expect(phrase(answer)).toBeNull();
	});

	it('[IV53] takes no phrase made of our own words', () => {
		expect(phrase('The stock list is wrong.', 'What is on the stock list?')).toBeNull();
		expect(phrase('The stock count is wrong.', 'What is on the stock list?')).toBe(
			'the stock count'
		);
	});

	it('[IV53] finds the phrase that is about a given question', () => {
		const answer = 'The loading dock is new. Our returned pallets pile up there.';
		expect(ownPhraseAbout(answer, 'How do returns reach you?', [], OWN_WORDS_EN)).toMatch(
			/returned|pallets/
		);
		expect(ownPhraseAbout(answer, 'Who signs the cheques?', [], OWN_WORDS_EN)).toBeNull();
	});

	it('[IV53] gives 2–5 words without digits, addresses or markup, whatever the answer', () => {
		fc.assert(
			fc.property(
				fc.oneof(fc.lorem({ maxCount: 30 }), fc.string({ unit: 'binary', maxLength: 300 })),
				(answer) => {
					const found = phrase(`my ${answer}`);
					if (found === null) return;
					expect(countWords(found)).toBeGreaterThanOrEqual(2);
					expect(found.split(' ').length).toBeLessThanOrEqual(5);
					expect(found).not.toMatch(/[\p{N}@<>{}]/u);
				}
			),
			{ seed: 20261124, numRuns: 60, endOnFailure: true }
		);
		expect(phrase('my '.repeat(7_000))).toBeNull();
	});
});

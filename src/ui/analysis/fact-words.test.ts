import { describe, expect, test } from 'vitest';
import type { Fact } from '#core/analysis/facts.ts';
import { precisionOf, wilsonInterval } from '#core/analysis/wilson.ts';
import { toClaimParts } from './claim-parts.ts';
import { factDetails, factExplained, factToWords } from './fact-words.ts';

function fact(k: number, n: number, change: Partial<Fact> = {}): Fact {
	return {
		id: 'F1',
		measure: 'mention',
		codeId: 'speed',
		label: 'Speed',
		segmentId: null,
		k,
		n,
		denominator: 'all',
		interval: wilsonInterval(k, n),
		precision: precisionOf(n),
		prompted: 0,
		spontaneous: 0,
		stances: { for: 0, against: 0, mixed: 0 },
		interviewIds: [],
		spans: [],
		...change
	};
}

describe('a number in words', () => {
	test.each([
		[fact(3, 9), { count: '3 of 9', percent: null, muted: false }],
		[fact(3, 10), { count: '3 of 10', percent: '30%', muted: true }],
		[fact(12, 38), { count: '12 of 38', percent: '32%', muted: false }],
		[fact(0, 0), { count: '0 of 0', percent: null, muted: false }],
		[fact(1200, 1250), { count: '1,200 of 1,250', percent: '96%', muted: false }]
	])('%#', (value, expected) => {
		expect(factToWords(value)).toEqual(expected);
	});

	test('says over whom it counts and how sure it is', () => {
		const told = factExplained(fact(12, 38, { denominator: 'asked' }), 'Dealers').join(' ');
		expect(told).toContain('those who were asked');
		expect(told).toContain('Dealers');
		expect(told).toContain('between 19% and 47%');
		expect(factExplained(fact(1, 3), null).join(' ')).not.toContain('%');
	});

	test('tells how it came up only where somebody said it', () => {
		expect(factDetails(fact(0, 5))).toEqual([]);
		const stances = { for: 2, against: 1, mixed: 0 };
		expect(factDetails(fact(3, 5, { prompted: 1, spontaneous: 2, stances }))).toEqual([
			'1 after a question about it, 2 unasked.',
			'2 for, 1 against, 0 both.'
		]);
	});
});

describe('a claim', () => {
	test('has its facts in place of the placeholders; unknown ones stay visible', () => {
		const one = fact(1, 2);
		const parts = toClaimParts('Said by {{F1}}, not {{F2}}.', new Map([['F1', one]]));
		expect(parts).toEqual([
			{ kind: 'text', text: 'Said by ' },
			{ kind: 'fact', fact: one, after: ',' },
			{ kind: 'text', text: ' not {{F2}}.' }
		]);
	});

	test('leaves out brackets round a fact, and only those', () => {
		const one = fact(1, 2);
		const parts = toClaimParts('Speed ({{F1}}), price (see {{F1}}).', new Map([['F1', one]]));
		const text = parts
			.map((part) => (part.kind === 'text' ? part.text : `#${part.after}`))
			.join('');
		expect(text).toBe('Speed #, price (see #).');
	});
});

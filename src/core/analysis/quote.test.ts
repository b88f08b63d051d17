import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spanText } from '../transcript/span.ts';
import type { Turn } from '../transcript/turn.ts';
import { matchQuote } from './quote.ts';

const SAID =
	'Well — the “native” integration didn’t  break once.\nWe stopped re-typing every invoice in March, café included.';

function turn(id: string, text: string, role: Turn['role'] = 'participant'): Turn {
	const base = { id, interviewId: 'i', seq: 0, text, at: 0, questionId: null };
	return role === 'participant'
		? { ...base, role, act: 'answer', replaces: null }
		: { ...base, role, move: 'ask', engine: 'plan' };
}

const turns = [
	turn('ask', 'Did the integration break, in your view?', 'interviewer'),
	turn('t', SAID)
];

function found(quote: string): [string, string | null] | null {
	const match = matchQuote(quote, turns);
	return match === null ? null : [match.how, spanText(match.span, SAID)];
}

describe('matchQuote', () => {
	it('finds exact words', () => {
		expect(found('We stopped re-typing every invoice')).toEqual([
			'exact',
			'We stopped re-typing every invoice'
		]);
	});

	it.each<[string, string]>([
		['THE "NATIVE" INTEGRATION DIDN\'T BREAK ONCE', 'the “native” integration didn’t  break once'],
		['stopped re typing every invoice, in march', 'stopped re-typing every invoice in March'],
		['cafe\u0301 included!', 'café included']
	])('snaps %s to the source', (quote, source) => {
		expect(found(quote)).toEqual(['normalised', source]);
	});

	it('marks near misses and gives the words that were said', () => {
		expect(found('we stoped re-typing every invoice in march')).toEqual([
			'fuzzy',
			'We stopped re-typing every invoice in March'
		]);
	});

	it('refuses what nobody said, what is half said, and what the interviewer said', () => {
		expect(found('The integration tripled our revenue')).toBeNull();
		expect(found('We stopped re-typing every contract in autumn')).toBeNull();
		expect(found('in your view')).toBeNull();
		expect(found('  …  ')).toBeNull();
	});

	it('finds every stretch of words with case, quotes and spaces changed, as a substring of the source', () => {
		const words = SAID.split(/\s+/);
		fc.assert(
			fc.property(
				fc.integer({ min: 0, max: words.length - 3 }),
				fc.integer({ min: 3, max: 8 }),
				fc.boolean(),
				(from, size, loud) => {
					const quote = words.slice(from, from + size).join('  ');
					const match = matchQuote(loud ? quote.toUpperCase() : quote, turns);
					expect(match).not.toBeNull();
					const text = match === null ? null : spanText(match.span, SAID);
					expect(text === null ? -1 : SAID.indexOf(text)).toBeGreaterThanOrEqual(0);
				}
			)
		);
	});
});

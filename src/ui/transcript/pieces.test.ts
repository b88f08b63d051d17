import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findAll, parseRange, snippet, toPieces, type Emphasis } from './pieces.ts';

describe('pieces', () => {
	test('joined again they are the text, whatever the ranges', () => {
		const emphasis = fc.constantFrom<Emphasis>('focus', 'found', 'current');
		const range = fc.record({
			start: fc.integer({ min: -5, max: 40 }),
			end: fc.integer({ min: -5, max: 60 }),
			emphasis
		});
		fc.assert(
			fc.property(fc.string({ maxLength: 40 }), fc.array(range), (text, ranges) => {
				const pieces = toPieces(text, ranges);
				expect(pieces.map((piece) => piece.text).join('')).toBe(text);
			})
		);
	});

	test('a match inside the sentence that was linked shows over it', () => {
		const pieces = toPieces('one two three', [
			{ start: 0, end: 13, emphasis: 'focus' },
			{ start: 4, end: 7, emphasis: 'found' }
		]);
		expect(pieces).toEqual([
			{ text: 'one ', emphasis: 'focus' },
			{ text: 'two', emphasis: 'found' },
			{ text: ' three', emphasis: 'focus' }
		]);
	});
});

describe('find', () => {
	test('takes what is typed literally, without regard to case and line breaks', () => {
		expect(findAll('A (b) a (B)\na  (b)', 'A (b)')).toEqual([
			{ start: 0, end: 5 },
			{ start: 6, end: 11 },
			{ start: 12, end: 18 }
		]);
		expect(findAll('anything', ' ')).toEqual([]);
		expect(findAll('1-2', '-')).toEqual([{ start: 1, end: 2 }]);
	});
});

describe('ranges of links', () => {
	test.each([
		['12-40', { start: 12, end: 40 }],
		['40-12', null],
		['a-b', null],
		['', null],
		[null, null]
	])('%s', (value, range) => {
		expect(parseRange(value)).toEqual(range);
	});
});

describe('snippets', () => {
	test('keep the match and point at it', () => {
		const text = `${'word '.repeat(100)}needle ${'more '.repeat(100)}`;
		const start = text.indexOf('needle');
		const short = snippet(text, [{ start, end: start + 6 }]);
		expect(short.text.length).toBeLessThan(170);
		const span = short.spans[0];
		expect(short.text.slice(span?.start, span?.end)).toBe('needle');
	});

	test('a short text stays as it is', () => {
		expect(snippet('just this', [])).toEqual({ text: 'just this', spans: [] });
	});
});

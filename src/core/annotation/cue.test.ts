import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Code } from './code.ts';
import { compileCues, isCue } from './cue.ts';

function code(id: string, ...cues: string[]): Code {
	return { id, label: id, kind: 'topic', definition: '', include: '', exclude: '', cues };
}

const carries = (text: string, ...cues: string[]) =>
	compileCues([code('c', ...cues)]).codesIn(text).length > 0;

/** The rule once more, as anyone would write it from the words at the head of cue.ts. */
function byRule(text: string, cue: string): boolean {
	const fold = (each: string) =>
		each.normalize('NFKC').replace(/[‘’]/g, "'").replace(/[“”]/g, '"').toLowerCase();
	const body = fold(cue)
		.split(/[\s-]+/)
		.map((word) =>
			word.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*$/, '[\\p{L}\\p{M}\\p{N}_]*')
		)
		.join('[\\s-]+');
	const edge = '[\\p{L}\\p{M}\\p{N}_]';
	return new RegExp(`(?<!${edge})${body}(?!${edge})`, 'u').test(fold(text));
}

describe('cues', { timeout: 30_000 }, () => {
	it.each<[string, string, boolean]>([
		['[CU3] whole words', 'api', true],
		['[CU3] no part of a word', 'ap', false],
		['[CU2] any case', 'NATIVE', true],
		['[CU4] any ending', 'integrat*', true],
		['[CU4] no ending is an ending', 'native*', true],
		['[CU4] endings only', '*ative', false],
		['[CU5] blanks and hyphens', 'two way', true],
		['[CU5] also the other way round', 'native-integration', true],
		['[CU5] nothing but blanks and hyphens', 'right now', false],
		['[CU4] in the middle of a cue', 'nativ* integration', true]
	])('%s: %s', (_rule, cue, expected) => {
		const text = 'All right, now: a native integration (our API) with two–way or two-way data.';
		expect(carries(text, cue)).toBe(expected);
	});

	it('[CU2] folds compatibility forms and typographic quotes', () => {
		expect(carries('That’s the partner’s job', "partner's job")).toBe(true);
		expect(carries('ﬁne ＡＰＩ work', 'fine api')).toBe(true);
		expect(carries('a co‑selling motion', 'co selling')).toBe(true);
	});

	it('passes over cues that could match nothing', () => {
		expect(['', '*', '---', '.net'].map(isCue)).toEqual([false, false, false, false]);
		expect(carries('anything', '', '*')).toBe(false);
	});

	it('tells all codes in codebook order', () => {
		const matcher = compileCues([code('b', 'sync*'), code('a', 'data', 'api'), code('z', 'nope')]);
		expect(matcher.codesIn('the API lets data synchronise')).toEqual(['b', 'a']);
	});

	it('agrees with the rule written as a regular expression', () => {
		const word = fc.constantFrom(
			'data',
			'two',
			'way',
			'sync',
			'co',
			'sell',
			'API',
			'don’t',
			'é',
			'x'
		);
		const gap = fc.constantFrom(' ', '-', ' - ', ', ', "'", '\n', '', '.');
		const text = fc
			.array(fc.tuple(word, gap), { minLength: 1, maxLength: 12 })
			.map((parts) => parts.map((part) => part.join('')).join(''));
		const cue = fc
			.array(fc.tuple(word, fc.boolean()), { minLength: 1, maxLength: 3 })
			.map((parts) => parts.map(([each, open]) => each + (open ? '*' : '')).join(' '));
		fc.assert(
			fc.property(text, cue, (said, wanted) => {
				expect(carries(said, wanted)).toBe(byRule(said, wanted));
			}),
			{ numRuns: 600 }
		);
	});
});

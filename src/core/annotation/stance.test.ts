import { describe, expect, it } from 'vitest';
import type { CodeKind } from './code.ts';
import { compileCues } from './cue.ts';
import { foldText, foldedWords } from './fold.ts';
import { joinStances, type Stance } from './mark.ts';
import { stanceOf } from './stance.ts';

function stance(text: string, cue: string, kind: CodeKind): Stance | null {
	const code = { id: 'c', label: 'c', kind, definition: '', include: '', exclude: '', cues: [cue] };
	const folded = foldText(text);
	const words = foldedWords(folded);
	const [hit] = compileCues([code]).match(folded, words);
	if (hit === undefined) throw new Error(`no cue in: ${text}`);
	return stanceOf(kind, folded, words, hit);
}

describe('stance', () => {
	it.each<[string, Stance | null]>([
		['We need a revenue share.', 'for'],
		['Revenue share is important to us', 'for'],
		['Revenue share is not important to us', 'against'],
		["We don't need revenue share here", 'against'],
		['Revenue share is not only important but fair', 'for'],
		['Revenue share was a waste of time', 'against'],
		['They pay us a revenue share.', null],
		['We have no revenue share.', null],
		['It matters a lot, but revenue share is there too.', null],
		['Revenue share is useful and pointless', 'mixed']
	])('towards a wish: %s', (text, expected) => {
		expect(stance(text, 'revenue share', 'structure')).toBe(expected);
	});

	it.each<[string, Stance | null]>([
		['Channel conflict is a real problem', 'for'],
		['We never had any channel conflict', 'against'],
		['There is no channel conflict here', 'against'],
		['Channel conflict is not a problem for us', 'against'],
		['We talked about channel conflict.', null]
	])('towards a challenge: %s', (text, expected) => {
		expect(stance(text, 'channel conflict', 'challenge')).toBe(expected);
	});

	it('joins the stances of one person', () => {
		expect(joinStances([null, 'for', null, 'for'])).toBe('for');
		expect(joinStances(['for', 'against', 'for'])).toBe('mixed');
		expect(joinStances([null])).toBeNull();
	});
});

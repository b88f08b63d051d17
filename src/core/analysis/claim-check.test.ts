import { describe, expect, it } from 'vitest';
import type { Turn } from '../transcript/turn.ts';
import type { Claim } from './claim.ts';
import { claimFaults, factIdsIn, type ClaimContext } from './claim-check.ts';
import type { Fact } from './facts.ts';

const answer: Turn = {
	id: 't',
	interviewId: 'i',
	seq: 1,
	text: 'We want one login.',
	at: 0,
	questionId: null,
	role: 'participant',
	act: 'answer',
	replaces: null
};
const question: Turn = { ...answer, id: 'q', role: 'interviewer', move: 'ask', engine: 'plan' };
const context: ClaimContext = {
	facts: new Map([['F1', {} as Fact]]),
	turns: new Map<string, Turn>([
		['t', answer],
		['q', question]
	]),
	names: ['Tier 2 resellers', '7']
};

function faults(text: string, more: Partial<Claim> = {}): string[] {
	const claim: Claim = {
		id: 'c',
		kind: 'finding',
		text,
		factIds: factIdsIn(text),
		spans: [],
		...more
	};
	return claimFaults(claim, context);
}
const span = (turnId: string, start: number, end: number, interviewId = 'i') => ({
	spans: [{ interviewId, turnId, start, end }]
});

describe('claimFaults', () => {
	it('lets facts and names pass', () => {
		expect(
			faults('One login was raised by {{F1}} among Tier 2 resellers.', span('t', 0, 18))
		).toEqual([]);
	});

	it.each<[string, string[]]>([
		['Raised by {{F2}}', ['unknown-fact']],
		['Raised by 5 of 38', ['stray-number']],
		['Raised by ５ people, ½ of them', ['stray-number']],
		['Raised by 7 people', ['stray-number']],
		['Raised by {{F1}', ['broken-placeholder', 'stray-number']],
		['Raised by {{X}}', ['broken-placeholder']],
		['  ', ['empty']]
	])('refuses %s', (text, expected) => {
		expect(faults(text)).toEqual(expected);
	});

	it('refuses numbers it does not list and quotes that are no words of a participant', () => {
		expect(faults('By {{F1}}', { factIds: [] })).toEqual(['unlisted-fact']);
		expect(faults('Said', span('t', 0, 99))).toEqual(['no-such-words']);
		expect(faults('Said', span('x', 0, 3))).toEqual(['no-such-words']);
		expect(faults('Said', span('t', 0, 3, 'other'))).toEqual(['no-such-words']);
		expect(faults('Said', span('q', 0, 3))).toEqual(['not-a-participant']);
	});
});

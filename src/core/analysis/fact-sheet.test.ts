import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Stance } from '../annotation/mark.ts';
import type { CodedInterview } from './evidence.ts';
import { createFactSheet, type MarkQuery } from './fact-sheet.ts';
import { opportunityInputs, opportunityScore } from './opportunity.ts';

interface Said {
	code?: string;
	stance?: Stance | null;
	prompted?: boolean;
	proposes?: boolean;
}

function interview(
	id: string,
	segmentId: string | null,
	asked: string[],
	said: Said[]
): CodedInterview {
	return {
		id,
		segmentId,
		asked: new Set(asked),
		marks: said.map(({ code = 'c', stance = null, prompted = false, proposes = false }, i) => ({
			prompted,
			proposes,
			mark: {
				id: `${code}:${id}:${i}`,
				codeId: code,
				span: { interviewId: id, turnId: `${id}-t`, start: i, end: i + 1 },
				stance,
				by: 'ondevice' as const,
				state: 'suggested' as const,
				reason: ''
			}
		}))
	};
}

const interviews = [
	interview('a', 'x', ['c'], [{ prompted: true, stance: 'for' }, { stance: 'against' }]),
	interview('b', 'x', ['c'], []),
	interview('d', 'y', [], [{ stance: 'for', proposes: true }, { code: 'other' }]),
	interview('e', 'y', [], [])
];
const query: MarkQuery = {
	measure: 'mention',
	codeId: 'c',
	label: 'C',
	segmentId: null,
	denominator: 'all'
};

describe('createFactSheet', () => {
	it('counts participants, not marks', () => {
		const fact = createFactSheet(interviews).mark(query);
		expect(fact).toMatchObject({
			id: 'F1',
			codeId: 'c',
			k: 2,
			n: 4,
			prompted: 1,
			spontaneous: 1,
			stances: { for: 1, against: 0, mixed: 1 },
			interviewIds: ['a', 'd'],
			precision: 'count'
		});
		expect(fact.spans.map(({ interviewId, start }) => `${interviewId}${start}`)).toEqual([
			'a0',
			'a1',
			'd0'
		]);
	});

	it('counts in a segment, among those asked, on one side, and what is proposed', () => {
		const sheet = createFactSheet(interviews);
		expect(sheet.mark({ ...query, segmentId: 'y' })).toMatchObject({ k: 1, n: 2 });
		expect(sheet.mark({ ...query, denominator: 'asked' })).toMatchObject({
			k: 1,
			n: 2,
			denominator: 'asked'
		});
		expect(sheet.mark({ ...query, measure: 'against' })).toMatchObject({
			k: 1,
			n: 4,
			codeId: null
		});
		expect(sheet.mark({ ...query, measure: 'for' })).toMatchObject({ k: 2, n: 4 });
		expect(sheet.mark({ ...query, measure: 'solution' })).toMatchObject({
			k: 1,
			interviewIds: ['d']
		});
	});

	it('numbers facts by first asking and gives the same one again', () => {
		const sheet = createFactSheet(interviews);
		const first = sheet.mark(query);
		const second = sheet.count({
			measure: 'target',
			label: 'X',
			segmentId: 'x',
			interviewIds: ['a', 'b'],
			n: 5,
			denominator: 'all'
		});
		expect(sheet.mark(query)).toBe(first);
		expect([first.id, second.id]).toEqual(['F1', 'F2']);
		expect(sheet.all()).toEqual([first, second]);
	});

	it('never counts more than there are, and as many interviews as it names', () => {
		const some = fc.array(
			fc.record({
				segment: fc.constantFrom('x', 'y', null),
				asked: fc.boolean(),
				marks: fc.array(fc.record({ code: fc.constantFrom('c', 'd'), prompted: fc.boolean() }))
			})
		);
		fc.assert(
			fc.property(
				some,
				fc.constantFrom('x', null),
				fc.constantFrom('all' as const, 'asked' as const),
				(list, segmentId, denominator) => {
					const coded = list.map((each, i) =>
						interview(`i${i}`, each.segment, each.asked ? ['c'] : [], each.marks)
					);
					const fact = createFactSheet(coded).mark({ ...query, segmentId, denominator });
					expect(fact.k).toBeLessThanOrEqual(fact.n);
					expect(fact.interviewIds).toHaveLength(fact.k);
					expect(new Set(fact.spans.map((span) => span.interviewId)).size).toBe(fact.k);
					expect(fact.prompted + fact.spontaneous).toBe(fact.k);
				}
			)
		);
	});
});

describe('opportunityScore', () => {
	it('weighs the five inputs', () => {
		const all = { demand: 1, intensity: 1, breadth: 1, feasibility: 1, evidence: 1 };
		expect(opportunityScore(all)).toBeCloseTo(100, 10);
		expect(opportunityScore({ ...all, demand: 0.5, feasibility: 0 })).toBeCloseTo(67.5, 10);
	});

	it('draws its inputs from facts', () => {
		const sheet = createFactSheet(interviews);
		const cells = ['x', 'y'].map((segmentId) => sheet.mark({ ...query, segmentId }));
		const inputs = opportunityInputs(sheet.mark(query), cells);
		expect(inputs).toMatchObject({ intensity: 0.75, breadth: 1, feasibility: 0.5, evidence: 0.5 });
		expect(inputs.demand).toBeCloseTo(0.15, 2);
	});
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Question } from '#core/plan/plan.ts';
import { groupQuestions, indexBefore, placeToIndex, stepQuestion } from './question-order.ts';

const stages = [
	{ id: 'a', title: 'Landscape' },
	{ id: 'b', title: 'Value' },
	{ id: 'c', title: 'Future' }
];

function question(id: string, stageId: string | null): Question {
	return {
		id,
		text: id,
		stageId,
		goalIds: [],
		mandatory: false,
		verbatim: false,
		depth: 'medium',
		intent: '',
		probes: []
	};
}

const plan = {
	stages,
	questions: [question('1', 'a'), question('2', 'a'), question('3', 'c'), question('4', 'c')]
};

/** What the document does with a place: sets the part, then moves. */
function apply(from: typeof plan, id: string, direction: 'up' | 'down') {
	const place = stepQuestion(from, id, direction);
	const moved = from.questions.find((one) => one.id === id);
	if (place === null || moved === undefined) return from;
	const questions = from.questions.filter((one) => one.id !== id);
	questions.splice(placeToIndex(from, id, place), 0, { ...moved, stageId: place.stageId });
	return { stages, questions };
}

const shown = (from: typeof plan) =>
	groupQuestions(from).map((group) => group.questions.map((one) => one.id).join(''));

describe('questions in their parts', () => {
	it('keeps empty parts and shows loose questions first', () => {
		expect(shown(plan)).toEqual(['12', '', '34']);
		const loose = { stages, questions: [...plan.questions, question('5', 'gone')] };
		expect(shown(loose)).toEqual(['5', '12', '', '34']);
	});

	it('moves inside a part, then into the neighbouring part', () => {
		expect(shown(apply(plan, '2', 'up'))).toEqual(['21', '', '34']);
		const once = apply(plan, '2', 'down');
		expect(shown(once)).toEqual(['1', '2', '34']);
		const twice = apply(once, '2', 'down');
		expect(shown(twice)).toEqual(['1', '', '234']);
		expect(shown(apply(twice, '2', 'down'))).toEqual(['1', '', '324']);
		expect(shown(apply(plan, '3', 'up'))).toEqual(['12', '3', '4']);
	});

	it('stops at both ends', () => {
		expect(stepQuestion(plan, '1', 'up')).toBeNull();
		expect(stepQuestion(plan, '4', 'down')).toBeNull();
		expect(stepQuestion(plan, 'unknown', 'up')).toBeNull();
	});

	it('goes back where it was when a step is followed by its opposite', () => {
		fc.assert(
			fc.property(
				fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 8 }),
				fc.nat(),
				(parts, pick) => {
					const questions = [...parts].sort().map((part, index) => question(String(index), part));
					const from = { stages, questions };
					const id = String(pick % questions.length);
					const down = apply(from, id, 'down');
					if (down !== from) expect(shown(apply(down, id, 'up'))).toEqual(shown(from));
				}
			)
		);
		expect.hasAssertions();
	});
});

describe('indexBefore', () => {
	it('counts without the moved item', () => {
		expect(indexBefore(['a', 'b', 'c'], 'a', 'c')).toBe(1);
		expect(indexBefore(['a', 'b', 'c'], 'c', 'a')).toBe(0);
		expect(indexBefore(['a', 'b', 'c'], 'a', null)).toBe(2);
	});
});

import { expect, it } from 'vitest';
import { sampleStudy } from '#tests/support/sample-study.ts';
import { guideId } from './guide-hash.ts';
import { copyStudy } from './study-copy.ts';

it('a copied study says the same under new ids, with its links kept', () => {
	const study = sampleStudy(4);
	let count = 0;
	const copy = copyStudy(study, () => `copy-${++count}`);
	const { questions, goals, stages } = copy.plan;
	const words = (plan: typeof study.plan) => plan.questions.map((question) => question.text);
	expect(words(copy.plan)).toEqual(words(study.plan));
	expect(questions[1]?.goalIds).toEqual(goals.map((goal) => goal.id));
	expect(questions[0]?.stageId).toBe(stages[0]?.id);
	expect(questions[1]?.stageId).toBeNull();
	expect(JSON.stringify(copy)).not.toMatch(/"id":"[qgs]/);
	expect(guideId(copy)).not.toBe(guideId(study));
});

import { describe, expect, it } from 'vitest';
import { createSeededRandom } from '#core/base/random.ts';
import { ok } from '#core/base/result.ts';
import type { DocUpdates, KeptUpdate } from '#local/docs/doc-updates.ts';
import { openStudy } from '#local/docs/open-study.ts';
import { blankPlan } from '#engines/ondevice/plan/templates.ts';
import { PlanState } from './plan-state.svelte.ts';

/** Bytes in memory instead of on a device. */
function memoryUpdates(): DocUpdates {
	const rows: KeptUpdate[] = [];
	return {
		read: async (_doc, after) => ok(rows.filter((row) => row.order > after)),
		async append(_doc, updates, after) {
			const others = rows.filter((row) => row.order > after);
			for (const data of updates) rows.push({ order: rows.length + 1, data });
			return ok({ head: rows.length, others, rows: rows.length, isWiped: false });
		},
		compact: async () => ok(rows.length),
		subscribe: () => () => {}
	};
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

async function openBlank() {
	let id = 0;
	let edits = 0;
	const random = createSeededRandom(1);
	const newId = () => `id-${++id}`;
	const study = openStudy(memoryUpdates(), 'study', random);
	const plan = new PlanState({
		newId,
		open: () => study,
		onedit: () => edits++,
		onclose: () => {}
	});
	await study.provider.loaded;
	study.seed({
		plan: {
			...blankPlan(newId).plan,
			questions: [],
			stages: [
				{ id: 'first', title: 'First' },
				{ id: 'last', title: 'Last' }
			]
		},
		settings: blankPlan(newId).settings
	});
	await plan.open();
	return { plan, edits: () => edits };
}

const texts = (plan: PlanState) =>
	plan.groups.map((group) => group.questions.map((question) => question.text));

describe('a plan being edited', () => {
	it('adds questions to the end of their part, whatever the order of adding', async () => {
		const { plan } = await openBlank();
		plan.addQuestion('last', { text: 'c' });
		await settled();
		plan.addQuestion('first', { text: 'a' });
		await settled();
		plan.addQuestion('first', { text: 'b' });
		await settled();
		expect(texts(plan)).toEqual([['a', 'b'], ['c']]);
		expect(plan.plan?.questions.map((question) => question.text)).toEqual(['a', 'b', 'c']);
	});

	it('moves a question into the next part as one step of undo', async () => {
		const { plan } = await openBlank();
		plan.addQuestion('first', { text: 'a' });
		await settled();
		plan.addQuestion('last', { text: 'b' });
		await settled();
		const id = plan.plan?.questions[0]?.id ?? '';
		plan.stepQuestion(id, 'down');
		await settled();
		expect(texts(plan)).toEqual([[], ['a', 'b']]);
		plan.undo();
		await settled();
		expect(texts(plan)).toEqual([['a'], ['b']]);
	});

	it('offers to take a removal back until the next edit', async () => {
		const { plan } = await openBlank();
		plan.addGoal();
		await settled();
		const id = plan.plan?.goals[0]?.id ?? '';
		expect(plan.added).toBe(id);
		plan.remove('goals', id);
		await settled();
		expect(plan.removed).toBe('goals');
		plan.undo();
		await settled();
		expect(plan.removed).toBeNull();
		expect(plan.plan?.goals.map((goal) => goal.id)).toEqual([id]);
	});

	it('tells of every edit and of none before it is ready', async () => {
		const { plan, edits } = await openBlank();
		plan.setPlanText('researchQuestion', 'Why do partners leave?');
		plan.setMinutes({ from: 5, to: 8 });
		await settled();
		expect(edits()).toBe(2);
		expect(plan.plan?.researchQuestion).toBe('Why do partners leave?');
		expect(plan.settings?.minutes).toEqual({ from: 5, to: 8 });
	});
});

import type { Plan, Question, Stage } from '#core/plan/plan.ts';

/** The questions of one part of the conversation; `stage` is null for those that belong to none. */
export interface QuestionGroup {
	readonly stage: Stage | null;
	readonly questions: readonly Question[];
}

/** Where a question goes: into a part of the conversation, before another question or (null) at its end. */
export interface QuestionPlace {
	readonly stageId: string | null;
	readonly before: string | null;
}

type Ordered = Pick<Plan, 'stages' | 'questions'>;

/** Questions by part, in the order of the conversation. Parts without questions are kept; "no part" only when used. */
export function groupQuestions({ stages, questions }: Ordered): QuestionGroup[] {
	const known = new Set(stages.map((stage) => stage.id));
	const groups: QuestionGroup[] = stages.map((stage) => ({
		stage,
		questions: questions.filter((question) => question.stageId === stage.id)
	}));
	const loose = questions.filter(({ stageId }) => stageId === null || !known.has(stageId));
	if (loose.length > 0 || groups.length === 0) groups.unshift({ stage: null, questions: loose });
	return groups;
}

/** One step up or down through all parts; null at either end. */
export function stepQuestion(
	plan: Ordered,
	id: string,
	direction: 'up' | 'down'
): QuestionPlace | null {
	const groups = groupQuestions(plan);
	const at = groups.findIndex((group) => group.questions.some((question) => question.id === id));
	const group = groups[at];
	if (group === undefined) return null;
	const place = group.questions.findIndex((question) => question.id === id);
	const stageId = group.stage?.id ?? null;
	if (direction === 'up') {
		const above = group.questions[place - 1];
		if (above !== undefined) return { stageId, before: above.id };
		const previous = groups[at - 1];
		return previous === undefined ? null : { stageId: previous.stage?.id ?? null, before: null };
	}
	if (place < group.questions.length - 1) {
		return { stageId, before: group.questions[place + 2]?.id ?? null };
	}
	const next = groups[at + 1];
	if (next === undefined) return null;
	return { stageId: next.stage?.id ?? null, before: next.questions[0]?.id ?? null };
}

/** The index a question gets in the whole list, counted without itself. */
export function placeToIndex(plan: Ordered, id: string, place: QuestionPlace): number {
	const rest = plan.questions.filter((question) => question.id !== id);
	if (place.before !== null) {
		const index = rest.findIndex((question) => question.id === place.before);
		return index < 0 ? rest.length : index;
	}
	const groups = groupQuestions({ stages: plan.stages, questions: rest });
	const at = groups.findIndex((group) => (group.stage?.id ?? null) === place.stageId);
	// At the end of its part; for an empty part, after the nearest part before it that has questions.
	for (let i = at; i >= 0; i--) {
		const last = groups[i]?.questions.at(-1);
		if (last !== undefined) return rest.findIndex((question) => question.id === last.id) + 1;
	}
	return 0;
}

/** The index of an item moved before another (null: to the end), counted without itself. */
export function indexBefore(ids: readonly string[], id: string, before: string | null): number {
	const rest = ids.filter((other) => other !== id);
	const index = before === null ? -1 : rest.indexOf(before);
	return index < 0 ? rest.length : index;
}

import type { ParticipantSettings, Plan } from '#core/plan/plan.ts';

/**
 * A plan with new ids and the same links, for duplicating a study: a guide is named by its content, so two studies
 * must not share one.
 */
export function copyStudy(
	{ plan, settings }: { plan: Plan; settings: ParticipantSettings },
	newId: () => string
): { plan: Plan; settings: ParticipantSettings } {
	const renew = <T extends { readonly id: string }>(items: readonly T[]): T[] =>
		items.map((item) => ({ ...item, id: newId() }));
	const renamed = (before: readonly { id: string }[], after: readonly { id: string }[]) =>
		new Map(before.map((item, index) => [item.id, after[index]?.id ?? item.id]));
	const goals = renew(plan.goals);
	const stages = renew(plan.stages);
	const goalIds = renamed(plan.goals, goals);
	const stageIds = renamed(plan.stages, stages);
	return {
		plan: {
			...plan,
			goals,
			stages,
			segments: renew(plan.segments),
			questions: renew(plan.questions).map((question) => ({
				...question,
				goalIds: question.goalIds.flatMap((id) => goalIds.get(id) ?? []),
				stageId: question.stageId === null ? null : (stageIds.get(question.stageId) ?? null)
			})),
			fields: renew(plan.fields)
		},
		settings
	};
}

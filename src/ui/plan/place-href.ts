import type { PlanPlace } from '#core/plan/readiness.ts';

const ON_PLAN: Readonly<Record<string, string>> = {
	'research-question': 'question',
	goals: 'goals',
	segments: 'segments',
	questions: 'questions',
	fields: 'fields'
};

/** The address of the field a problem is about: on the plan, or on the participant experience. */
export function placeHref({ part, id }: PlanPlace, studyId: string): string {
	const section = ON_PLAN[part];
	if (section === undefined) return `/studies/${studyId}/experience#${part}`;
	return `/studies/${studyId}/plan#${id === null ? section : `${section}-${id}`}`;
}

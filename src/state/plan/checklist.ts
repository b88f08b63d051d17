import type { ParticipantSettings, Plan } from '#core/plan/plan.ts';

export type ChecklistStep =
	'question' | 'mandatory' | 'experience' | 'participants' | 'interviews' | 'summary';

/** What is known about a study, for its way from question to summary. */
export interface ChecklistFacts {
	readonly plan: Plan;
	readonly settings: ParticipantSettings;
	readonly isPublished: boolean;
	/** Links that take interviews. */
	readonly openLinks: number;
	/** Interviews that count, on this device. */
	readonly interviews: number;
	readonly hasSummary: boolean;
}

export interface ChecklistItem {
	readonly step: ChecklistStep;
	readonly done: boolean;
}

/** The quick start of a study, in order; every step is computed, none is ticked by hand. */
export function studyChecklist(facts: ChecklistFacts): ChecklistItem[] {
	const { plan, settings } = facts;
	const filled = (text: string) => text.trim() !== '';
	return [
		{ step: 'question', done: filled(plan.researchQuestion) },
		{ step: 'mandatory', done: plan.questions.some((q) => q.mandatory && filled(q.text)) },
		{
			step: 'experience',
			done: [settings.title, settings.welcome, settings.consent, settings.researcher.name].every(
				filled
			)
		},
		// Interviews held on this very device need no link.
		{
			step: 'participants',
			done: facts.isPublished && (facts.openLinks > 0 || facts.interviews > 0)
		},
		{ step: 'interviews', done: facts.interviews > 0 },
		{ step: 'summary', done: facts.hasSummary }
	];
}

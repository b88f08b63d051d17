import type { PlanTemplate } from '../packs/plan-template.ts';
import { STAGE_IDS } from '../packs/plan-ladder.ts';
import { DEFAULT_MINUTES, draftAlong } from './draft-plan.ts';
import { planLanguage } from './languages.ts';
import type { PlanDraft } from './plan-draft.ts';

export type { PlanTemplate } from '../packs/plan-template.ts';

/** Ready starts; strategic partnership first. */
export const TEMPLATES: readonly PlanTemplate[] = planLanguage().templates;

/** A plan from a template; `researchQuestion` replaces the template's own when the team wrote one. */
export function draftFromTemplate(
	template: PlanTemplate,
	newId: () => string,
	researchQuestion = ''
): PlanDraft {
	const own = researchQuestion.trim();
	const question = own === '' ? template.researchQuestion : own;
	return draftAlong({ researchQuestion: question }, newId, template.ladderId);
}

/**
 * A plan without goals or questions: one segment, so that there is someone to invite, the usual stages and
 * guidelines, the consent text, the closing and the default length.
 */
export function blankPlan(newId: () => string, language?: string): PlanDraft {
	const texts = planLanguage(language);
	return {
		plan: {
			researchQuestion: '',
			decision: '',
			researchType: 'exploratory',
			description: '',
			participantProfile: '',
			packId: 'generic',
			goals: [],
			segments: [{ id: newId(), ...texts.everyone }],
			stages: STAGE_IDS.map((id) => ({ id, title: texts.stages[id] })),
			questions: [],
			guidelines: [...texts.guidelines],
			fields: []
		},
		settings: {
			title: '',
			welcome: '',
			researcher: { name: '', title: '', bio: '' },
			consent: texts.consent,
			contactOptIn: true,
			callToAction: { text: '', url: '' },
			closing: texts.closing,
			minutes: { ...DEFAULT_MINUTES },
			language: texts.language
		}
	};
}

import { barriers } from '../../packs/generic/en/plan-barriers.ts';
import { choice } from '../../packs/generic/en/plan-choice.ts';
import { churn } from '../../packs/generic/en/plan-churn.ts';
import {
	CLOSING,
	CONSENT,
	GUIDELINES,
	STAGES,
	WELCOME_TAIL
} from '../../packs/generic/en/plan-common.ts';
import { discovery } from '../../packs/generic/en/plan-discovery.ts';
import { employee } from '../../packs/generic/en/plan-employee.ts';
import { event } from '../../packs/generic/en/plan-event.ts';
import { general } from '../../packs/generic/en/plan-general.ts';
import { genericInvitation } from '../../packs/generic/en/plan-invitation.ts';
import { marketEntry } from '../../packs/generic/en/plan-market-entry.ts';
import { pricing } from '../../packs/generic/en/plan-pricing.ts';
import { productFeedback } from '../../packs/generic/en/plan-product-feedback.ts';
import { genericQuestions } from '../../packs/generic/en/plan-suggestions.ts';
import { templates } from '../../packs/generic/en/plan-templates.ts';
import { usability } from '../../packs/generic/en/plan-usability.ts';
import type { PlanLanguage } from '../../packs/plan-language.ts';
import { partnershipInvitation } from '../../packs/strategic-partnership/en/plan-invitation.ts';
import {
	partnershipQuestions,
	partnershipSegments
} from '../../packs/strategic-partnership/en/plan-suggestions.ts';
import { strategicPartnership } from '../../packs/strategic-partnership/en/plan.ts';

export const english: PlanLanguage = {
	language: 'en',
	ladders: [
		strategicPartnership,
		usability,
		pricing,
		event,
		churn,
		barriers,
		marketEntry,
		choice,
		employee,
		productFeedback,
		discovery
	],
	general,
	templates,
	consent: CONSENT,
	welcomeTail: WELCOME_TAIL,
	questionQuote: 'Our question is: “{question}”',
	decisionSentence: 'The findings inform this decision: {decision}',
	audienceSentence: 'Wanted: {audience}.',
	closing: CLOSING,
	guidelines: GUIDELINES,
	stages: STAGES,
	everyone: { name: 'Participants', description: '', target: 12 },
	suggestions: {
		'strategic-partnership': { segments: partnershipSegments, questions: partnershipQuestions },
		generic: { segments: [], questions: genericQuestions }
	},
	invitations: { 'strategic-partnership': partnershipInvitation, generic: genericInvitation }
};

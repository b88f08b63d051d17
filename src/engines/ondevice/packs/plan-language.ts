import type { PackId } from '#core/plan/plan.ts';
import type { Invitation } from './plan-invitation.ts';
import type { Ladder, QuestionSuggestion, SegmentSuggestion, StageId } from './plan-ladder.ts';
import type { PlanTemplate } from './plan-template.ts';

/** Everything that plans are drafted from in one language. A new language is one more of these. */
export interface PlanLanguage {
	/** BCP 47. */
	readonly language: string;
	/** In order of preference on a tie. */
	readonly ladders: readonly Ladder[];
	readonly general: Ladder;
	readonly templates: readonly PlanTemplate[];
	readonly consent: string;
	/** Said after the reason for asking. */
	readonly welcomeTail: string;
	/** Holds `{question}`. */
	readonly questionQuote: string;
	/** Holds `{decision}`. */
	readonly decisionSentence: string;
	/** Holds `{audience}`. */
	readonly audienceSentence: string;
	readonly closing: string;
	readonly guidelines: readonly string[];
	readonly stages: Readonly<Record<StageId, string>>;
	/** The one segment of a plan that names no others. */
	readonly everyone: SegmentSuggestion;
	readonly suggestions: Readonly<
		Record<
			PackId,
			{
				readonly segments: readonly SegmentSuggestion[];
				readonly questions: readonly QuestionSuggestion[];
			}
		>
	>;
	readonly invitations: Readonly<Record<PackId, Invitation>>;
}

import type { ParticipantSettings, Plan } from '#core/plan/plan.ts';

/** What "New study" asks for. Only the research question is needed; any text in any language will do. */
export interface PlanBrief {
	readonly researchQuestion: string;
	/** The decision that the findings should inform. */
	readonly decision?: string;
	/** Who to talk to, in the team's own words ("night nurses and ward managers"). */
	readonly audience?: string;
	/** Wanted length; 10–15 when missing. A shorter time gives fewer questions. */
	readonly minutes?: { readonly from: number; readonly to: number };
	/** BCP 47. Drafts are written in English so far; the settings name the language really used. */
	readonly language?: string;
}

/** A whole plan with what participants see around it, ready to be edited. */
export interface PlanDraft {
	readonly plan: Plan;
	readonly settings: ParticipantSettings;
}

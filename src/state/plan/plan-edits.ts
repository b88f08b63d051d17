import type { CapturedField, Question, ResearchType, Segment } from '#core/plan/plan.ts';
import type { QuestionPlace } from './question-order.ts';

/** Lists of a plan whose items are added, removed and moved. */
export type PlanList = 'goals' | 'segments' | 'questions' | 'guidelines' | 'fields';

/** Guidelines are plain texts to everyone else; to edit one it needs a name. */
export interface GuidelineItem {
	readonly id: string;
	readonly text: string;
}

export type SegmentChange = Partial<Omit<Segment, 'id'>>;
export type QuestionChange = Partial<Omit<Question, 'id' | 'stageId'>>;
export type FieldChange = Partial<Omit<CapturedField, 'id'>>;

/** What can be done to a plan: one call, one change, saved at once and undone as one. */
export interface PlanEdits {
	setPlanText(
		field: 'researchQuestion' | 'decision' | 'description' | 'participantProfile',
		text: string
	): void;
	setResearchType(type: ResearchType): void;
	setGoalText(id: string, text: string): void;
	setGuidelineText(id: string, text: string): void;
	setSegment(id: string, change: SegmentChange): void;
	setField(id: string, change: FieldChange): void;
	setQuestion(id: string, change: QuestionChange): void;
	setStageTitle(id: string, title: string): void;
	addGoal(): void;
	addSegment(segment?: SegmentChange): void;
	/** To the end of a part of the conversation (null: to none). */
	addQuestion(stageId: string | null, question?: QuestionChange): void;
	addGuideline(): void;
	addField(): void;
	remove(list: PlanList, id: string): void;
	/** Moves an item before another, or (null) to the end. */
	move(list: Exclude<PlanList, 'questions'>, id: string, before: string | null): void;
	placeQuestion(id: string, place: QuestionPlace): void;
	stepQuestion(id: string, direction: 'up' | 'down'): void;
}

/** What can be done to what participants see. */
export interface SettingsEdits {
	setSettingsText(
		field:
			| 'title'
			| 'welcome'
			| 'researcher.name'
			| 'researcher.title'
			| 'researcher.bio'
			| 'consent'
			| 'callToAction.text'
			| 'callToAction.url'
			| 'closing',
		text: string
	): void;
	setContactOptIn(isOffered: boolean): void;
	/** Whole minutes ≥ 1. */
	setMinutes(minutes: { from?: number; to?: number }): void;
	setLanguage(language: string): void;
}

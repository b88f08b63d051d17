import type {
	CapturedField,
	PackId,
	ParticipantSettings,
	Plan,
	Question,
	ResearchType
} from '#core/plan/plan.ts';
import type { Guideline, ITEM_FIELDS, ListName, PlanText, SettingsText } from './study-layout.ts';

/** A study as screens see it: plain values, shared with the snapshot before wherever nothing changed. */
export interface StudySnapshot {
	readonly plan: Plan;
	readonly settings: ParticipantSettings;
	/** The plan's guidelines with their ids. */
	readonly guidelines: readonly Guideline[];
	readonly canUndo: boolean;
	readonly canRedo: boolean;
}

type TextFields<L extends ListName> = {
	[K in keyof (typeof ITEM_FIELDS)[L]]: (typeof ITEM_FIELDS)[L][K] extends 'text' ? K : never;
}[keyof (typeof ITEM_FIELDS)[L]];

type ItemTextPath = {
	[L in ListName]: { readonly list: L; readonly id: string; readonly field: TextFields<L> };
}[ListName];

/** Where a piece of text lives: `{field: 'researchQuestion'}`, `{settings: 'welcome'}`, `{list: 'questions', id, field: 'text'}`. */
export type TextPath =
	{ readonly field: PlanText } | { readonly settings: SettingsText } | ItemTextPath;

/** Values of the plan that are not text. */
export interface PlanValues {
	researchType: ResearchType;
	packId: PackId;
}

/** Values of the settings that are not text. Minutes ≥ 1. */
export interface SettingsValues {
	contactOptIn: boolean;
	'minutes.from': number;
	'minutes.to': number;
	language: string;
}

/** Values of list items that are not text. */
export interface ItemValues {
	segments: { target: number };
	questions: Pick<Question, 'goalIds' | 'stageId' | 'mandatory' | 'verbatim' | 'depth' | 'probes'>;
	fields: Pick<CapturedField, 'kind' | 'options'>;
}

/** Where a single value lives, for code that does not care which. */
export type ValuePath =
	| { readonly field: keyof PlanValues }
	| { readonly settings: keyof SettingsValues }
	| { readonly list: ListName; readonly id: string; readonly field: string };

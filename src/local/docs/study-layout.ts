import type { CapturedField, Goal, Plan, Question, Segment, Stage } from '#core/plan/plan.ts';

/**
 * How a study lies in its Y.Doc:
 * - root map `meta`: `layout`, the version of this layout, set by the one seeding
 * - root maps `plan` and `settings`: single values, by name
 * - root texts `plan.<field>` and `settings.<path>`: everything written in words. They are roots, not values of a map,
 *   because a root exists on every replica: two devices that first write one while apart do not replace each other's.
 * - a root map per list: item id → map of `order` and the item's fields. An item is made once, by one device.
 *
 * Fields of items: `text` is a Y.Text, `value` a plain value, `set` a Y.Map of members to true, `texts` a Y.Array of Y.Text.
 */
export const LAYOUT_VERSION = 1;

/** A guideline with the identity that {@link Plan} does not show. */
export interface Guideline {
	readonly id: string;
	readonly text: string;
}

/** What each list of a study holds. */
export interface StudyItems {
	goals: Goal;
	segments: Segment;
	stages: Stage;
	questions: Question;
	fields: CapturedField;
	guidelines: Guideline;
}
export type ListName = keyof StudyItems;
export const LIST_NAMES = [
	'goals',
	'segments',
	'stages',
	'questions',
	'fields',
	'guidelines'
] as const satisfies readonly ListName[];

export type FieldForm = 'text' | 'value' | 'set' | 'texts';

export const ITEM_FIELDS = {
	goals: { text: 'text' },
	segments: { name: 'text', description: 'text', target: 'value' },
	stages: { title: 'text' },
	questions: {
		text: 'text',
		intent: 'text',
		goalIds: 'set',
		stageId: 'value',
		mandatory: 'value',
		verbatim: 'value',
		depth: 'value',
		probes: 'texts'
	},
	fields: { label: 'text', kind: 'value', options: 'texts' },
	guidelines: { text: 'text' }
} as const satisfies { [L in ListName]: Record<Exclude<keyof StudyItems[L], 'id'>, FieldForm> };

export const PLAN_TEXTS = [
	'researchQuestion',
	'decision',
	'description',
	'participantProfile'
] as const satisfies readonly (keyof Plan)[];
export type PlanText = (typeof PLAN_TEXTS)[number];

export const SETTINGS_TEXTS = [
	'title',
	'welcome',
	'researcher.name',
	'researcher.title',
	'researcher.bio',
	'consent',
	'callToAction.text',
	'callToAction.url',
	'closing'
] as const;
export type SettingsText = (typeof SETTINGS_TEXTS)[number];

import * as Y from 'yjs';
import { isOrderKey } from '#core/base/order-key.ts';
import {
	DEPTHS,
	FIELD_KINDS,
	PACK_IDS,
	RESEARCH_TYPES,
	type ParticipantSettings,
	type Plan,
	type Question
} from '#core/plan/plan.ts';
import type { ListName, PlanText, SettingsText, StudyItems } from './study-layout.ts';
import { asCount, asMembers, asOption, asString, asStrings, type YMap } from './y-values.ts';

/** BCP 47, as far as its shape goes. */
const LANGUAGE = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

type ItemReaders = { [L in ListName]: (id: string, item: YMap) => StudyItems[L] };

/** Item maps → core values. Missing or malformed values become defaults; nothing throws. */
const READERS: ItemReaders = {
	goals: (id, item) => ({ id, text: asString(item.get('text')) }),
	segments: (id, item) => ({
		id,
		name: asString(item.get('name')),
		description: asString(item.get('description')),
		target: asCount(item.get('target'), 0, 0)
	}),
	stages: (id, item) => ({ id, title: asString(item.get('title')) }),
	questions: (id, item) => {
		const stageId = item.get('stageId');
		return {
			id,
			text: asString(item.get('text')),
			goalIds: asMembers(item.get('goalIds')),
			stageId: typeof stageId === 'string' ? stageId : null,
			mandatory: item.get('mandatory') === true,
			verbatim: item.get('verbatim') === true,
			depth: asOption(item.get('depth'), DEPTHS, 'medium'),
			intent: asString(item.get('intent')),
			probes: asStrings(item.get('probes'))
		};
	},
	fields: (id, item) => ({
		id,
		label: asString(item.get('label')),
		kind: asOption(item.get('kind'), FIELD_KINDS, 'text'),
		options: asStrings(item.get('options'))
	}),
	guidelines: (id, item) => ({ id, text: asString(item.get('text')) })
};

/** An item with its place. Places compare as strings, equal ones by id. */
export interface Placed<T> {
	readonly id: string;
	readonly order: string;
	readonly value: T;
}

/** One item of a list, or null when the list has none of that id or something else in its place. */
export function readItem<L extends ListName>(
	doc: Y.Doc,
	list: L,
	id: string
): Placed<StudyItems[L]> | null {
	const item = doc.getMap(list).get(id);
	if (!(item instanceof Y.Map)) return null;
	const order: unknown = item.get('order');
	return { id, order: isOrderKey(order) ? order : '', value: READERS[list](id, item) };
}

export function byPlace(a: Placed<unknown>, b: Placed<unknown>): number {
	if (a.order !== b.order) return a.order < b.order ? -1 : 1;
	return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** The items of a list in order. */
export function readList<L extends ListName>(doc: Y.Doc, list: L): Placed<StudyItems[L]>[] {
	return [...doc.getMap(list).keys()].flatMap((id) => readItem(doc, list, id) ?? []).sort(byPlace);
}

/** Everything of a plan that is not in a list. */
export function readPlanHead(doc: Y.Doc): Omit<Plan, ListName> {
	const plan = doc.getMap('plan');
	const text = (name: PlanText): string => doc.getText(`plan.${name}`).toString();
	return {
		researchQuestion: text('researchQuestion'),
		decision: text('decision'),
		researchType: asOption(plan.get('researchType'), RESEARCH_TYPES, 'exploratory'),
		description: text('description'),
		participantProfile: text('participantProfile'),
		packId: asOption(plan.get('packId'), PACK_IDS, 'generic')
	};
}

export function readSettings(doc: Y.Doc): ParticipantSettings {
	const settings = doc.getMap('settings');
	const text = (name: SettingsText): string => doc.getText(`settings.${name}`).toString();
	const language = asString(settings.get('language'));
	const from = asCount(settings.get('minutes.from'), 1, 10);
	return {
		title: text('title'),
		welcome: text('welcome'),
		researcher: {
			name: text('researcher.name'),
			title: text('researcher.title'),
			bio: text('researcher.bio')
		},
		consent: text('consent'),
		contactOptIn: settings.get('contactOptIn') === true,
		callToAction: { text: text('callToAction.text'), url: text('callToAction.url') },
		closing: text('closing'),
		minutes: { from, to: Math.max(from, asCount(settings.get('minutes.to'), 1, 15)) },
		language: LANGUAGE.test(language) ? language : 'en'
	};
}

/** Goal links in the goals' order, without links to goals and stages that are gone. They come back with an undo. */
export function resolveLinks(
	question: Question,
	goalIds: readonly string[],
	stageIds: ReadonlySet<string>
): Question {
	const linked = new Set(question.goalIds);
	const { stageId } = question;
	return {
		...question,
		goalIds: goalIds.filter((id) => linked.has(id)),
		stageId: stageId !== null && stageIds.has(stageId) ? stageId : null
	};
}

/**
 * The study in a document, as plain values. Never throws: an empty or damaged document gives an empty plan with
 * sane defaults. Items in equal places are ordered by id, so that every replica reads the same.
 */
export function readStudy(doc: Y.Doc): { plan: Plan; settings: ParticipantSettings } {
	const values = <L extends ListName>(list: L): StudyItems[L][] =>
		readList(doc, list).map((item) => item.value);
	const goals = values('goals');
	const stages = values('stages');
	const goalIds = goals.map((goal) => goal.id);
	const stageIds = new Set(stages.map((stage) => stage.id));
	return {
		plan: {
			...readPlanHead(doc),
			goals,
			segments: values('segments'),
			stages,
			questions: values('questions').map((item) => resolveLinks(item, goalIds, stageIds)),
			guidelines: values('guidelines').map((guideline) => guideline.text),
			fields: values('fields')
		},
		settings: readSettings(doc)
	};
}

import * as Y from 'yjs';
import { orderKeysBetween } from '#core/base/order-key.ts';
import type { Random } from '#core/base/world.ts';
import type { ParticipantSettings, Plan } from '#core/plan/plan.ts';
import {
	ITEM_FIELDS,
	LAYOUT_VERSION,
	PLAN_TEXTS,
	SETTINGS_TEXTS,
	type FieldForm,
	type ListName,
	type SettingsText,
	type StudyItems
} from './study-layout.ts';
import { editSet, editText, editTexts, toText, type YMap } from './y-values.ts';

/** How a field of a list is kept, or null when the list has no such field. */
export function fieldForm(list: ListName, field: string): FieldForm | null {
	const forms: Readonly<Record<string, FieldForm>> = ITEM_FIELDS[list];
	return Object.hasOwn(forms, field) ? (forms[field] ?? null) : null;
}

/** Sets one field of an item in its form; what is there already is edited, not replaced. */
export function writeField(
	item: YMap,
	form: FieldForm,
	field: string,
	value: unknown,
	cursor?: number
): void {
	const current = item.get(field);
	if (form === 'value') {
		if (current !== value) item.set(field, value);
	} else if (form === 'text') {
		if (current instanceof Y.Text) editText(current, String(value), cursor);
		else item.set(field, toText(String(value)));
	} else if (form === 'set') {
		const set = current instanceof Y.Map ? current : item.set(field, new Y.Map<unknown>());
		editSet(set, value as readonly string[]);
	} else {
		const texts = current instanceof Y.Array ? current : item.set(field, new Y.Array<unknown>());
		editTexts(texts, value as readonly string[]);
	}
}

/** Puts a new item into its list. */
export function writeItem<L extends ListName>(
	doc: Y.Doc,
	list: L,
	item: StudyItems[L],
	order: string
): void {
	const map: YMap = new Y.Map();
	doc.getMap(list).set(item.id, map);
	map.set('order', order);
	const fields = item as unknown as Readonly<Record<string, unknown>>;
	for (const [field, form] of Object.entries<FieldForm>(ITEM_FIELDS[list])) {
		writeField(map, form, field, fields[field]);
	}
}

export function isSeeded(doc: Y.Doc): boolean {
	return doc.getMap('meta').has('layout');
}

const textOfSettings: Readonly<Record<SettingsText, (settings: ParticipantSettings) => string>> = {
	title: (settings) => settings.title,
	welcome: (settings) => settings.welcome,
	'researcher.name': (settings) => settings.researcher.name,
	'researcher.title': (settings) => settings.researcher.title,
	'researcher.bio': (settings) => settings.researcher.bio,
	consent: (settings) => settings.consent,
	'callToAction.text': (settings) => settings.callToAction.text,
	'callToAction.url': (settings) => settings.callToAction.url,
	closing: (settings) => settings.closing
};

/** The origin of seeding: no one's edit, so no one's undo. */
const SEEDING = Symbol('seeding');

/**
 * Writes a first plan into an empty document, on the one device that makes the study.
 * @returns false, and nothing happens, when the document was seeded before
 */
export function seedStudyDoc(
	doc: Y.Doc,
	{ plan, settings }: { plan: Plan; settings: ParticipantSettings },
	random: Random
): boolean {
	if (isSeeded(doc)) return false;
	doc.transact(() => {
		doc.getMap('meta').set('layout', LAYOUT_VERSION);
		for (const name of PLAN_TEXTS) doc.getText(`plan.${name}`).insert(0, plan[name]);
		for (const name of SETTINGS_TEXTS) {
			doc.getText(`settings.${name}`).insert(0, textOfSettings[name](settings));
		}
		const head = doc.getMap('plan');
		head.set('researchType', plan.researchType);
		head.set('packId', plan.packId);
		const values = doc.getMap('settings');
		values.set('contactOptIn', settings.contactOptIn);
		values.set('minutes.from', settings.minutes.from);
		values.set('minutes.to', settings.minutes.to);
		values.set('language', settings.language);
		seedList(doc, 'goals', plan.goals, random);
		seedList(doc, 'segments', plan.segments, random);
		seedList(doc, 'stages', plan.stages, random);
		seedList(doc, 'questions', plan.questions, random);
		seedList(doc, 'fields', plan.fields, random);
		const guidelines = plan.guidelines.map((text, index) => ({
			id: `guideline-${index + 1}`,
			text
		}));
		seedList(doc, 'guidelines', guidelines, random);
	}, SEEDING);
	return true;
}

function seedList<L extends ListName>(
	doc: Y.Doc,
	list: L,
	items: readonly StudyItems[L][],
	random: Random
): void {
	const orders = orderKeysBetween(null, null, items.length, random);
	items.forEach((item, index) => writeItem(doc, list, item, orders[index] ?? ''));
}

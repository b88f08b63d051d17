import * as Y from 'yjs';
import type { ParticipantSettings, Plan, Question } from '#core/plan/plan.ts';
import { LIST_NAMES, PLAN_TEXTS, SETTINGS_TEXTS } from './study-layout.ts';
import type { ListName, StudyItems } from './study-layout.ts';
import {
	byPlace,
	readItem,
	readPlanHead,
	readSettings,
	resolveLinks,
	type Placed
} from './study-read.ts';

/** One list kept as plain values; only items that changed are read again. */
class ListCache<L extends ListName> {
	readonly #doc: Y.Doc;
	readonly #list: L;
	readonly #placed = new Map<string, Placed<StudyItems[L]>>();
	readonly #changed = new Set<string>();
	#values: readonly StudyItems[L][] = [];
	readonly #onEvents = (events: Y.YEvent<Y.AbstractType<unknown>>[]): void => {
		for (const event of events) {
			const [id] = event.path;
			if (typeof id === 'string') this.#changed.add(id);
			else if (event instanceof Y.YMapEvent) {
				for (const key of event.keysChanged) this.#changed.add(String(key));
			}
		}
	};

	constructor(doc: Y.Doc, list: L) {
		this.#doc = doc;
		this.#list = list;
		const map = doc.getMap(list);
		for (const id of map.keys()) this.#changed.add(id);
		map.observeDeep(this.#onEvents);
	}

	get values(): readonly StudyItems[L][] {
		if (this.#changed.size === 0) return this.#values;
		for (const id of this.#changed) {
			const item = readItem(this.#doc, this.#list, id);
			if (item === null) this.#placed.delete(id);
			else this.#placed.set(id, item);
		}
		this.#changed.clear();
		this.#values = [...this.#placed.values()].sort(byPlace).map((item) => item.value);
		return this.#values;
	}

	close(): void {
		this.#doc.getMap(this.#list).unobserveDeep(this.#onEvents);
	}
}

/**
 * A study as plain values, cheap to read after every keystroke: what did not change is the same object as before.
 * Reads exactly what {@link readStudy} reads.
 */
export class StudyCache {
	readonly #doc: Y.Doc;
	readonly #lists: { [L in ListName]: ListCache<L> };
	readonly #heads: readonly Y.AbstractType<unknown>[];
	#isHeadChanged = true;
	#head: ReturnType<typeof readPlanHead> | null = null;
	#settings: ParticipantSettings | null = null;
	/** Resolved questions, with what they were resolved from. */
	#questions = new Map<string, { raw: Question; resolved: Question }>();
	#linkTargets = '';
	#plan: Plan | null = null;
	#from: readonly unknown[] = [];
	readonly #onHead = (): void => {
		this.#isHeadChanged = true;
	};

	constructor(doc: Y.Doc) {
		this.#doc = doc;
		this.#lists = {
			goals: new ListCache(doc, 'goals'),
			segments: new ListCache(doc, 'segments'),
			stages: new ListCache(doc, 'stages'),
			questions: new ListCache(doc, 'questions'),
			fields: new ListCache(doc, 'fields'),
			guidelines: new ListCache(doc, 'guidelines')
		};
		const roots: unknown[] = [
			doc.getMap('plan'),
			doc.getMap('settings'),
			...PLAN_TEXTS.map((name) => doc.getText(`plan.${name}`)),
			...SETTINGS_TEXTS.map((name) => doc.getText(`settings.${name}`))
		];
		this.#heads = roots as Y.AbstractType<unknown>[];
		for (const root of this.#heads) root.observe(this.#onHead);
	}

	/** The study now, and its guidelines with their ids. */
	read(): Pick<StudyItemsNow, 'plan' | 'settings' | 'guidelines'> {
		if (this.#isHeadChanged || this.#head === null || this.#settings === null) {
			this.#head = readPlanHead(this.#doc);
			this.#settings = readSettings(this.#doc);
			this.#isHeadChanged = false;
		}
		const lists = this.#lists;
		const guidelines = lists.guidelines.values;
		const parts = [this.#head, ...LIST_NAMES.map((list) => lists[list].values)];
		if (this.#plan === null || parts.some((part, index) => part !== this.#from[index])) {
			this.#from = parts;
			this.#plan = {
				...this.#head,
				goals: lists.goals.values,
				segments: lists.segments.values,
				stages: lists.stages.values,
				questions: this.#resolved(),
				guidelines: guidelines.map((guideline) => guideline.text),
				fields: lists.fields.values
			};
		}
		return { plan: this.#plan, settings: this.#settings, guidelines };
	}

	close(): void {
		for (const list of LIST_NAMES) this.#lists[list].close();
		for (const root of this.#heads) root.unobserve(this.#onHead);
	}

	#resolved(): Question[] {
		const goalIds = this.#lists.goals.values.map((goal) => goal.id);
		const stageIds = this.#lists.stages.values.map((stage) => stage.id);
		const targets = JSON.stringify([goalIds, stageIds]);
		const known = targets === this.#linkTargets ? this.#questions : new Map<string, never>();
		this.#linkTargets = targets;
		const stages = new Set(stageIds);
		this.#questions = new Map(
			this.#lists.questions.values.map((raw) => {
				const held = known.get(raw.id);
				if (held?.raw === raw) return [raw.id, held];
				return [raw.id, { raw, resolved: resolveLinks(raw, goalIds, stages) }];
			})
		);
		return [...this.#questions.values()].map((entry) => entry.resolved);
	}
}

interface StudyItemsNow {
	readonly plan: Plan;
	readonly settings: ParticipantSettings;
	readonly guidelines: readonly StudyItems['guidelines'][];
}

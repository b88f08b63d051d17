import * as Y from 'yjs';
import { orderKeysBetween } from '#core/base/order-key.ts';
import type { Random } from '#core/base/world.ts';
import { StudyCache } from './study-cache.ts';
import {
	LIST_NAMES,
	PLAN_TEXTS,
	SETTINGS_TEXTS,
	type ListName,
	type StudyItems
} from './study-layout.ts';
import type {
	ItemValues,
	PlanValues,
	SettingsValues,
	StudySnapshot,
	TextPath,
	ValuePath
} from './study-paths.ts';
import { readList } from './study-read.ts';
import { fieldForm, writeField, writeItem } from './study-write.ts';
import { editText, type YMap } from './y-values.ts';

export { readStudy } from './study-read.ts';
export { isSeeded, seedStudyDoc } from './study-write.ts';

/** Edits of one text closer together than this are one step of undo, ms. */
const UNDO_PAUSE = 600;

/**
 * The plan and settings of a study as something to edit. It hides Yjs: verbs in, plain snapshots out.
 * A verb about an item that a colleague removed meanwhile does nothing and returns false.
 */
export class StudyDoc {
	readonly #doc: Y.Doc;
	readonly #random: Random;
	readonly #cache: StudyCache;
	readonly #undo: Y.UndoManager;
	readonly #listeners = new Set<(snapshot: StudySnapshot) => void>();
	#isTelling = false;
	#lastEdit = '';
	#snapshot: StudySnapshot | null = null;
	readonly #onUpdate = (): void => {
		this.#snapshot = null;
		this.#tellSoon();
	};

	constructor(doc: Y.Doc, random: Random) {
		this.#doc = doc;
		this.#random = random;
		this.#cache = new StudyCache(doc);
		const scope: unknown[] = [
			doc.getMap('plan'),
			doc.getMap('settings'),
			...PLAN_TEXTS.map((name) => doc.getText(`plan.${name}`)),
			...SETTINGS_TEXTS.map((name) => doc.getText(`settings.${name}`)),
			...LIST_NAMES.map((list) => doc.getMap(list))
		];
		this.#undo = new Y.UndoManager(scope as Y.AbstractType<unknown>[], {
			trackedOrigins: new Set([this]),
			captureTimeout: UNDO_PAUSE
		});
		doc.on('update', this.#onUpdate);
	}

	/** The study now. The same object until something changes; unchanged parts are shared with the one before. */
	get snapshot(): StudySnapshot {
		this.#snapshot ??= {
			...this.#cache.read(),
			canUndo: this.canUndo,
			canRedo: this.canRedo
		};
		return this.#snapshot;
	}

	/** Calls `listener` after changes, once per microtask; returns a function that stops it. */
	subscribe(listener: (snapshot: StudySnapshot) => void): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	/** Makes a text read `text`. `cursor` is the caret in it; it makes the edit exact among repeated letters. */
	setText(path: TextPath, text: string, cursor?: number): boolean {
		return this.#edit(JSON.stringify(path), () => {
			if ('list' in path) return this.#writeField(path, text, 'text', cursor);
			const name = 'field' in path ? `plan.${path.field}` : `settings.${path.settings}`;
			editText(this.#doc.getText(name), text, cursor);
			return true;
		});
	}

	setValue<K extends keyof PlanValues>(path: { readonly field: K }, value: PlanValues[K]): boolean;
	setValue<K extends keyof SettingsValues>(
		path: { readonly settings: K },
		value: SettingsValues[K]
	): boolean;
	setValue<L extends keyof ItemValues, K extends keyof ItemValues[L]>(
		path: { readonly list: L; readonly id: string; readonly field: K },
		value: ItemValues[L][K]
	): boolean;
	setValue(path: ValuePath, value: unknown): boolean {
		return this.#edit(null, () => {
			if ('list' in path) return this.#writeField(path, value, null);
			const isPlan = 'field' in path;
			const map = this.#doc.getMap(isPlan ? 'plan' : 'settings');
			const name = isPlan ? path.field : path.settings;
			if (map.get(name) !== value) map.set(name, value);
			return true;
		});
	}

	/** Adds an item behind the item `after`, at the front when it is null, at the end when it is left out. */
	addItem<L extends ListName>(
		list: L,
		item: StudyItems[L],
		place: { readonly after?: string | null } = {}
	): boolean {
		return this.#edit(null, () => {
			if (this.#doc.getMap(list).has(item.id)) return false;
			const { after } = place;
			const items = readList(this.#doc, list);
			const found = items.findIndex((other) => other.id === after);
			const index = after === null ? 0 : found === -1 ? items.length : found + 1;
			writeItem(this.#doc, list, item, this.#makeRoom(list, items, index));
			return true;
		});
	}

	removeItem(list: ListName, id: string): boolean {
		return this.#edit(null, () => {
			const items = this.#doc.getMap(list);
			if (!items.has(id)) return false;
			items.delete(id);
			return true;
		});
	}

	/** Moves an item so that it stands at `toIndex` of the resulting list. */
	moveItem(list: ListName, id: string, toIndex: number): boolean {
		return this.#edit(null, () => {
			const item = this.#item(list, id);
			if (item === null) return false;
			const items = readList(this.#doc, list);
			const others = items.filter((other) => other.id !== id);
			const index = Math.max(0, Math.min(others.length, Math.trunc(toIndex)));
			if (items[index]?.id === id) return true;
			item.set('order', this.#makeRoom(list, others, index));
			return true;
		});
	}

	/** Runs several verbs as one change: kept, shown and undone together. */
	together(verbs: () => void): void {
		this.#edit(null, () => {
			verbs();
			return true;
		});
	}

	/** Takes back this device's last step; colleagues' edits stay. */
	undo(): void {
		this.#lastEdit = '';
		this.#undo.undo();
	}

	redo(): void {
		this.#lastEdit = '';
		this.#undo.redo();
	}

	get canUndo(): boolean {
		return this.#undo.canUndo();
	}

	get canRedo(): boolean {
		return this.#undo.canRedo();
	}

	/** Stops listening to the document. The document itself stays as it is. */
	close(): void {
		this.#doc.off('update', this.#onUpdate);
		this.#undo.destroy();
		this.#cache.close();
		this.#listeners.clear();
	}

	#item(list: ListName, id: string): YMap | null {
		const item = this.#doc.getMap(list).get(id);
		return item instanceof Y.Map ? item : null;
	}

	/** `only` restricts the write to fields of that form. */
	#writeField(
		path: { readonly list: ListName; readonly id: string; readonly field: string },
		value: unknown,
		only: 'text' | null,
		cursor?: number
	): boolean {
		const item = this.#item(path.list, path.id);
		const form = fieldForm(path.list, path.field);
		if (item === null || form === null || (only !== null && form !== only)) return false;
		writeField(item, form, path.field, value, cursor);
		return true;
	}

	/**
	 * An order key for index `index` of `items`. Where neighbours share a place (two devices drew the same key), those
	 * behind are moved apart first.
	 */
	#makeRoom(
		list: ListName,
		items: readonly { readonly id: string; readonly order: string }[],
		index: number
	): string {
		const before = items[index - 1]?.order ?? null;
		let end = index;
		while (before !== null && end < items.length && (items[end]?.order ?? '') <= before) end++;
		const after = items[end]?.order ?? null;
		const [key = '', ...rest] = orderKeysBetween(before, after, 1 + end - index, this.#random);
		rest.forEach((order, i) => {
			const tied = items[index + i];
			if (tied !== undefined) this.#item(list, tied.id)?.set('order', order);
		});
		return key;
	}

	/** One transaction of this device. Edits under the same `step` soon after one another are undone together. */
	#edit(step: string | null, change: () => boolean): boolean {
		if (step === null || step !== this.#lastEdit) this.#undo.stopCapturing();
		this.#lastEdit = step ?? '';
		return this.#doc.transact(change, this);
	}

	#tellSoon(): void {
		if (this.#isTelling) return;
		this.#isTelling = true;
		queueMicrotask(() => {
			this.#isTelling = false;
			const { snapshot } = this;
			for (const listener of this.#listeners) listener(snapshot);
		});
	}
}

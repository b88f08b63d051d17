import diff from 'fast-diff';
import * as Y from 'yjs';

/** The map an item or root is stored as. */
export type YMap = Y.Map<unknown>;

/**
 * Makes a text read `next` by inserting and deleting only what differs, so that edits made elsewhere meanwhile merge.
 * `cursor` is where the caret stands in `next`; it tells apart repeated letters. Surrogate pairs are never split.
 */
export function editText(text: Y.Text, next: string, cursor?: number): void {
	const current = text.toString();
	if (current === next) return;
	let at = 0;
	for (const [operation, part] of diff(current, next, cursor)) {
		if (operation === diff.DELETE) {
			text.delete(at, part.length);
		} else {
			if (operation === diff.INSERT) text.insert(at, part);
			at += part.length;
		}
	}
}

/** Makes a list of texts read `next`: equal ends are left alone, the middle is edited in place, then cut or extended. */
export function editTexts(texts: Y.Array<unknown>, next: readonly string[]): void {
	const current = texts.toArray().map(asString);
	let start = 0;
	while (start < current.length && start < next.length && current[start] === next[start]) start++;
	let end = 0;
	while (
		end < current.length - start &&
		end < next.length - start &&
		current[current.length - 1 - end] === next[next.length - 1 - end]
	) {
		end++;
	}
	const oldCount = current.length - start - end;
	const middle = next.slice(start, next.length - end);
	const shared = Math.min(oldCount, middle.length);
	for (let i = 0; i < shared; i++) {
		const text = texts.get(start + i);
		if (text instanceof Y.Text) editText(text, middle[i] ?? '');
	}
	if (oldCount > shared) texts.delete(start + shared, oldCount - shared);
	if (middle.length > shared) texts.insert(start + shared, middle.slice(shared).map(toText));
}

/** Makes the members of a set be `next`, touching only those that differ. */
export function editSet(set: YMap, next: readonly string[]): void {
	const wanted = new Set(next);
	for (const key of [...set.keys()]) if (!wanted.has(key)) set.delete(key);
	for (const key of wanted) if (set.get(key) !== true) set.set(key, true);
}

export function toText(text: string): Y.Text {
	return new Y.Text(text);
}

/** The words of a Y.Text or of a plain string; '' for anything else. */
export function asString(value: unknown): string {
	if (value instanceof Y.Text) return value.toString();
	return typeof value === 'string' ? value : '';
}

export function asStrings(value: unknown): string[] {
	return value instanceof Y.Array ? value.toArray().map(asString) : [];
}

export function asMembers(value: unknown): string[] {
	if (!(value instanceof Y.Map)) return [];
	return [...value.entries()].flatMap(([key, member]) => (member === true ? [key] : []));
}

/** `value` when it is one of `options`, else `fallback`. */
export function asOption<T>(value: unknown, options: readonly T[], fallback: T): T {
	return options.includes(value as T) ? (value as T) : fallback;
}

/** A whole number of at least `least`, else `fallback`. */
export function asCount(value: unknown, least: number, fallback: number): number {
	return typeof value === 'number' && Number.isSafeInteger(value) && value >= least
		? value
		: fallback;
}

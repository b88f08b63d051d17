import type { Result } from '#core/base/result.ts';
import { attempt } from './attempt.ts';
import type { DocUpdateRow, EarshotDatabase } from './database.ts';
import type { StoreError } from './errors.ts';

/** One stored update of a document; `order` grows with every commit, over all documents. */
export interface StoredUpdate {
	readonly order: number;
	readonly data: Uint8Array;
}

/**
 * The bytes of documents, in IndexedDB: it knows nothing of what is in them. Every call is one transaction of its
 * own. Browsers run writing transactions on a table one after another, so `order` is the order of commits.
 */
export class DexieDocUpdates {
	readonly #db: EarshotDatabase;
	#channel: BroadcastChannel | null;
	readonly #listeners = new Map<string, Set<() => void>>();
	readonly #onVisible = (): void => {
		if (document.visibilityState === 'visible') this.#tellAll();
	};

	constructor(db: EarshotDatabase) {
		this.#db = db;
		this.#channel =
			typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(`${db.name}:documents`);
		this.#channel?.addEventListener('message', (event: MessageEvent<unknown>) => {
			if (typeof event.data === 'string') this.#tell(event.data);
		});
		// A page that was frozen may have missed messages.
		if (typeof document !== 'undefined') {
			document.addEventListener('visibilitychange', this.#onVisible);
		}
	}

	/** The updates of a document after `after` (0: all), in order. */
	read(doc: string, after: number): Promise<Result<StoredUpdate[], StoreError>> {
		return attempt(this.#db, () =>
			this.#db.transaction('r', this.#db.docUpdates, async () => {
				const keys = await this.#keys(doc);
				return await this.#rows(keys.filter((key) => key > after));
			})
		);
	}

	/**
	 * Appends updates, and reads what other tabs appended after `after`, in the same transaction.
	 * When the store was emptied under us (`isWiped`), `others` is everything that is in it now.
	 */
	async append(
		doc: string,
		updates: readonly Uint8Array[],
		after: number
	): Promise<Result<AppendedUpdates, StoreError>> {
		const { docUpdates } = this.#db;
		const appended = await attempt(this.#db, () =>
			this.#db.transaction('rw', docUpdates, async () => {
				const keys = await this.#keys(doc);
				const isWiped = Math.max(0, ...keys) < after;
				const others = await this.#rows(isWiped ? keys : keys.filter((key) => key > after));
				const rows = updates.map((data): DocUpdateRow => ({ doc, data }));
				const head = Number(await docUpdates.bulkAdd(rows));
				return { head, others, rows: keys.length + rows.length, isWiped };
			})
		);
		if (appended.ok) this.#channel?.postMessage(doc);
		return appended;
	}

	/** Replaces all updates up to `upTo` by one that holds the same; returns its order. */
	async compact(doc: string, upTo: number, data: Uint8Array): Promise<Result<number, StoreError>> {
		const { docUpdates } = this.#db;
		const compacted = await attempt(this.#db, () =>
			this.#db.transaction('rw', docUpdates, async () => {
				const keys = await this.#keys(doc);
				await docUpdates.bulkDelete(keys.filter((key) => key <= upTo));
				return Number(await docUpdates.add({ doc, data }));
			})
		);
		return compacted;
	}

	/** Calls `listener` when another tab may have appended to the document; returns a function that stops it. */
	subscribe(doc: string, listener: () => void): () => void {
		const listeners = this.#listeners.get(doc) ?? new Set();
		this.#listeners.set(doc, listeners.add(listener));
		return () => {
			listeners.delete(listener);
			if (listeners.size === 0) this.#listeners.delete(doc);
		};
	}

	/** Stops listening. Appending still works, so that a last write is not lost. */
	close(): void {
		this.#channel?.close();
		this.#channel = null;
		if (typeof document !== 'undefined') {
			document.removeEventListener('visibilitychange', this.#onVisible);
		}
		this.#listeners.clear();
	}

	#tell(doc: string): void {
		for (const listener of this.#listeners.get(doc) ?? []) listener();
	}

	#tellAll(): void {
		for (const doc of this.#listeners.keys()) this.#tell(doc);
	}

	async #keys(doc: string): Promise<number[]> {
		return (await this.#db.docUpdates.where('doc').equals(doc).primaryKeys()) as number[];
	}

	async #rows(keys: readonly number[]): Promise<StoredUpdate[]> {
		const rows = await this.#db.docUpdates.bulkGet([...keys]);
		return rows.flatMap((row) =>
			row?.order === undefined ? [] : [{ order: row.order, data: row.data }]
		);
	}
}

/** What {@link DexieDocUpdates.append} committed and found. */
export interface AppendedUpdates {
	/** Order of the last update appended. */
	readonly head: number;
	/** Updates of other tabs that were not read before. */
	readonly others: readonly StoredUpdate[];
	/** Updates of the document that are now stored. */
	readonly rows: number;
	/** The store holds less than it did: what it held must be written again. */
	readonly isWiped: boolean;
}

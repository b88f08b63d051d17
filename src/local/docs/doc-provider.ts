import * as Y from 'yjs';
import type { DocUpdates, KeepingError, KeptUpdate } from './doc-updates.ts';

/** Where the document's last change has got to on this device. */
export type KeepingStatus =
	| { readonly state: 'saved' }
	| { readonly state: 'saving' }
	| { readonly state: 'failed'; readonly reason: KeepingError };

export interface ProviderOptions {
	/** Stored updates at which they are replaced by one. */
	readonly compactAfter?: number;
	/** First and longest wait after a failure, ms. */
	readonly retryMs?: number;
	readonly maxRetryMs?: number;
}

/** Updates merged into one row: enough to spare rows, few enough that merging stays cheap. */
const MERGE = 64;

/**
 * Keeps a document's updates and brings in those of other tabs. Writing starts in the microtask after a change; what
 * changes during a write goes with the next one. While the store refuses, everything stays in memory and is tried again,
 * also after `close`.
 */
export class DocProvider {
	/** Resolves when the stored document has been read into memory. Failures show in `status` and are retried. */
	readonly loaded: Promise<void>;
	/** Stored updates that could not be read. They are kept as they are, and the rest of the document works. */
	damaged = 0;

	readonly #doc: Y.Doc;
	readonly #name: string;
	readonly #updates: DocUpdates;
	readonly #options: Required<ProviderOptions>;
	readonly #listeners = new Set<(status: KeepingStatus) => void>();
	readonly #unsubscribe: () => void;
	#setLoaded: () => void = () => undefined;
	#isLoaded = false;
	#pending: Uint8Array[] = [];
	/** Order of the last stored update that is in memory. */
	#cursor = 0;
	#rows = 0;
	#isClosed = false;
	#isStale = true;
	#running: Promise<void> | null = null;
	#failures = 0;
	#timer: ReturnType<typeof setTimeout> | null = null;
	#status: KeepingStatus = { state: 'saved' };
	#waiters: (() => void)[] = [];

	constructor(doc: Y.Doc, name: string, updates: DocUpdates, options: ProviderOptions = {}) {
		this.#doc = doc;
		this.#name = name;
		this.#updates = updates;
		this.#options = { compactAfter: 200, retryMs: 500, maxRetryMs: 30_000, ...options };
		this.loaded = new Promise((resolve) => (this.#setLoaded = resolve));
		doc.on('update', this.#onUpdate);
		this.#unsubscribe = updates.subscribe(name, () => {
			this.#isStale = true;
			this.#wake();
		});
		this.#wake();
	}

	get status(): KeepingStatus {
		return this.#status;
	}

	/** Calls `listener` with every new status; returns a function that stops it. */
	subscribe(listener: (status: KeepingStatus) => void): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	/** Resolves when every change made so far is in a completed transaction. While the store refuses, it waits. */
	flushed(): Promise<void> {
		if (this.#pending.length === 0 && this.#running === null) return Promise.resolve();
		return new Promise((resolve) => this.#waiters.push(resolve));
	}

	/** Tries again at once, after a failure. */
	retry(): void {
		this.#failures = 0;
		this.#clearTimer();
		this.#wake();
	}

	/** Stops following the document. What is not yet stored is still written. */
	close(): void {
		if (this.#isClosed) return;
		this.#isClosed = true;
		this.#doc.off('update', this.#onUpdate);
		this.#unsubscribe();
		this.#wake();
	}

	readonly #onUpdate = (update: Uint8Array, origin: unknown): void => {
		if (origin === this) return;
		this.#pending.push(update);
		if (this.#status.state === 'saved') this.#setStatus({ state: 'saving' });
		this.#wake();
	};

	#wake(): void {
		if (this.#running !== null || this.#timer !== null) return;
		// The microtask lets one task's changes travel in one transaction.
		this.#running = Promise.resolve()
			.then(() => this.#work())
			.finally(() => {
				this.#running = null;
				this.#settle();
			});
	}

	/** After a run: tells who waits, or plans the next attempt. */
	#settle(): void {
		if (this.#status.state === 'failed') {
			const { retryMs, maxRetryMs } = this.#options;
			const wait = Math.min(maxRetryMs, retryMs * 2 ** (this.#failures - 1));
			this.#timer = setTimeout(() => {
				this.#timer = null;
				this.#wake();
			}, wait);
			return;
		}
		if (this.#pending.length > 0 || (this.#isStale && !this.#isClosed)) return this.#wake();
		this.#setStatus({ state: 'saved' });
		for (const resolve of this.#waiters.splice(0)) resolve();
	}

	async #work(): Promise<void> {
		if (!this.#isLoaded || (this.#isStale && !this.#isClosed)) {
			if (!(await this.#readOthers())) return;
		}
		while (this.#pending.length > 0) {
			if (!(await this.#write())) return;
		}
		this.#failures = 0;
		if (this.#status.state === 'failed') this.#setStatus({ state: 'saving' });
		if (this.#rows >= this.#options.compactAfter) await this.#compact();
	}

	async #readOthers(): Promise<boolean> {
		this.#isStale = false;
		const read = await this.#updates.read(this.#name, this.#cursor);
		if (!read.ok) {
			this.#isStale = true;
			return this.#fail(read.error);
		}
		this.#apply(read.value);
		this.#rows += read.value.length;
		if (!this.#isLoaded) {
			this.#isLoaded = true;
			this.#setLoaded();
		}
		return true;
	}

	async #write(): Promise<boolean> {
		const batch = this.#pending;
		this.#pending = [];
		const appended = await this.#updates.append(this.#name, merged(batch), this.#cursor);
		if (!appended.ok) {
			this.#pending = [...batch, ...this.#pending];
			return this.#fail(appended.error);
		}
		const { head, others, rows, isWiped } = appended.value;
		this.#apply(others);
		this.#cursor = head;
		this.#rows = rows;
		if (isWiped) this.#pending.push(Y.encodeStateAsUpdate(this.#doc));
		return true;
	}

	async #compact(): Promise<void> {
		// A row that could not be read is not in memory: replacing it would lose it.
		if (this.damaged > 0) return;
		const state = Y.encodeStateAsUpdate(this.#doc);
		const compacted = await this.#updates.compact(this.#name, this.#cursor, state);
		// When it failed, nothing was lost: the rows are still there, and the next run tries again.
		if (compacted.ok) this.#rows = 1;
	}

	#apply(updates: readonly KeptUpdate[]): void {
		for (const { order, data } of updates) {
			try {
				Y.applyUpdate(this.#doc, data, this);
			} catch (thrown) {
				if (isUpdate(data)) throw thrown;
				this.damaged += 1;
			}
			this.#cursor = Math.max(this.#cursor, order);
		}
	}

	#fail(reason: KeepingError): false {
		this.#failures += 1;
		this.#setStatus({ state: 'failed', reason });
		return false;
	}

	#setStatus(status: KeepingStatus): void {
		if (status.state === 'saved' && this.#status.state === 'saved') return;
		this.#status = status;
		for (const listener of this.#listeners) listener(status);
	}

	#clearTimer(): void {
		if (this.#timer !== null) clearTimeout(this.#timer);
		this.#timer = null;
	}
}

/** Whether bytes are an update at all; when they are, what threw was a listener. */
function isUpdate(data: Uint8Array): boolean {
	try {
		Y.decodeUpdate(data);
		return true;
	} catch {
		return false;
	}
}

function merged(updates: readonly Uint8Array[]): Uint8Array[] {
	const rows: Uint8Array[] = [];
	for (let i = 0; i < updates.length; i += MERGE) {
		const part = updates.slice(i, i + MERGE);
		rows.push(part.length === 1 ? (part[0] as Uint8Array) : Y.mergeUpdates(part));
	}
	return rows;
}

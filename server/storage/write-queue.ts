import type { Kysely, Transaction } from 'kysely';
import type { Schema } from './schema.ts';
import type { Committed } from './storage.ts';

/** What a write works with. */
export interface Write {
	readonly trx: Transaction<Schema>;
	/** Told to whoever listens, once the write is committed. */
	readonly grown: (change: Committed) => void;
}

export interface WriteQueue {
	/**
	 * Runs `work` in a transaction and resolves after COMMIT. Works that wait at the same time share one transaction,
	 * and so one flush of the disk. A work may run twice (alone, when its group failed): it must depend on nothing
	 * but the database and its arguments, and decide on a refusal before it writes.
	 */
	run<T>(work: (write: Write) => Promise<T>): Promise<T>;
	/** Resolves when everything handed in before is committed or has failed. */
	idle(): Promise<void>;
}

interface Waiting {
	readonly work: (write: Write) => Promise<unknown>;
	readonly resolve: (value: unknown) => void;
	readonly reject: (error: unknown) => void;
}

/** Works per transaction: bounds how long the event loop is kept from reading sockets. */
const GROUP_LIMIT = 64;

/** `onCommitted` is called after each commit with the studies that grew. */
export function createWriteQueue(
	db: Kysely<Schema>,
	onCommitted: (change: Committed) => void
): WriteQueue {
	let waiting: Waiting[] = [];
	let running: Promise<void> | null = null;

	/** One transaction. Answers are given after COMMIT only. */
	async function commit(group: readonly Waiting[]): Promise<void> {
		const heads = new Map<string, number>();
		const results = await db.transaction().execute(async (trx) => {
			const values: unknown[] = [];
			for (const { work } of group) {
				const grown = ({ studyId, head }: Committed) => heads.set(studyId, head);
				values.push(await work({ trx, grown }));
			}
			return values;
		});
		group.forEach(({ resolve }, index) => resolve(results[index]));
		for (const [studyId, head] of heads) onCommitted({ studyId, head });
	}

	async function settle(group: readonly Waiting[]): Promise<void> {
		try {
			await commit(group);
		} catch (error) {
			if (group.length === 1) return group[0]?.reject(error);
			// One bad work must not fail its neighbours: each gets a transaction of its own.
			for (const one of group) await settle([one]);
		}
	}

	async function drain(): Promise<void> {
		while (waiting.length > 0) {
			// The turn of the event loop: requests that arrived meanwhile join this group.
			await new Promise((resume) => setImmediate(resume));
			const group = waiting.slice(0, GROUP_LIMIT);
			waiting = waiting.slice(GROUP_LIMIT);
			await settle(group);
		}
		running = null;
	}

	return {
		run<T>(work: (write: Write) => Promise<T>) {
			return new Promise<T>((resolve, reject) => {
				waiting.push({ work, resolve: resolve as (value: unknown) => void, reject });
				running ??= drain();
			});
		},
		async idle() {
			while (running !== null) await running;
		}
	};
}

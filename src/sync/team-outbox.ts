import type { Result } from '#core/base/result.ts';
import type { Clock, Random } from '#core/base/world.ts';
import { adoptStudies } from '#local/store/adoption.ts';
import type { EarshotDatabase } from '#local/store/database.ts';
import type { StoreError } from '#local/store/errors.ts';
import {
	listOutbox,
	noteFailure,
	retryRefused,
	settleOwed,
	type OwedItem
} from '#local/store/outbox.ts';
import { failureText, isLasting, type ApiClient, type ApiFailure } from './api/client.ts';
import { browserLocks, type Locks } from './exclusive.ts';
import { Pump, type RunOutcome } from './pump.ts';
import { BATCH, nextBatch } from './team-batch.ts';
import { sendItems } from './team-items.ts';

/** How the member's outbox is doing; what is in it is in the database, for `listOutbox` and `watch`. */
export interface TeamOutboxStatus {
	readonly sending: boolean;
	/** The server no longer knows who this is: sign in again. Nothing is lost meanwhile. */
	readonly signedOut: boolean;
	readonly lastError: ApiFailure | StoreError | null;
}

export interface TeamOutboxOptions {
	readonly db: EarshotDatabase;
	readonly client: ApiClient;
	readonly clock: Clock;
	readonly random: Random;
	/** Left out: the browser's. */
	readonly locks?: Locks | null;
}

const LATER: RunOutcome = { kind: 'later', retryAfterMs: null };

/**
 * Sends what a member's device owes the server: studies, guides, links, then interviews. Everything it sends is
 * idempotent, so a lost reply only means that it is sent again.
 */
export class TeamOutbox {
	readonly #options: TeamOutboxOptions;
	readonly #pump: Pump;
	#isWanted = false;
	readonly #listeners = new Set<(status: TeamOutboxStatus) => void>();
	#status: TeamOutboxStatus = { sending: false, signedOut: false, lastError: null };

	constructor(options: TeamOutboxOptions) {
		this.#options = options;
		this.#pump = new Pump({
			name: 'earshot-team-outbox',
			run: () => this.#run(),
			clock: options.clock,
			random: options.random,
			locks: options.locks === undefined ? browserLocks() : options.locks
		});
	}

	get status(): TeamOutboxStatus {
		return this.#status;
	}

	/** Calls `listener` with every new status; returns a function that stops it. */
	subscribe(listener: (status: TeamOutboxStatus) => void): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	/**
	 * Begins to send by itself: now, when the network or the page comes back, and every 30 s. What was refused for good
	 * is tried once more, since this may be a newer program than the one that was refused.
	 */
	start(): void {
		this.#isWanted = true;
		void retryRefused(this.#options.db).then(() => {
			if (this.#isWanted) this.#pump.start();
		});
	}

	stop(): void {
		this.#isWanted = false;
		this.#pump.stop();
	}

	/** Sends what is owed; call it after a change. Resolves when the run is over, whatever came of it. */
	kick(): Promise<void> {
		return this.#pump.kick();
	}

	/** "Send now": tries again what was refused, too. */
	async sendNow(): Promise<void> {
		await retryRefused(this.#options.db);
		await this.kick();
	}

	/** After signing up or in: gives all studies made on this device to the workspace and sends them. */
	async adoptLocalStudies(workspaceId: string): Promise<Result<string[], StoreError>> {
		const { db, clock } = this.#options;
		const adopted = await adoptStudies(db, workspaceId, clock.now());
		if (adopted.ok) void this.kick();
		return adopted;
	}

	async #run(): Promise<RunOutcome> {
		const { db } = this.#options;
		let most = BATCH;
		for (;;) {
			const items = await listOutbox(db);
			if (!items.ok) return this.#stopWith(items.error, LATER);
			const batch = nextBatch(items.value, most);
			if (batch.length === 0) {
				this.#tell({ sending: false });
				return { kind: 'done' };
			}
			this.#tell({ sending: true });
			const failed = await this.#send(batch);
			if (failed === null) {
				this.#tell({ signedOut: false, lastError: null });
				continue;
			}
			// One of many is at fault: find it by sending fewer at once.
			if (batch.length > 1 && failed.kind === 'refused' && isLasting(failed)) {
				if (failed.code !== 'unauthenticated') {
					most = Math.ceil(batch.length / 2);
					continue;
				}
			}
			const outcome = await this.#judge(batch, failed);
			if (outcome !== null) return outcome;
			most = BATCH;
		}
	}

	/** Sends a batch and settles what the server took; returns what went wrong with all of it. */
	async #send(batch: readonly OwedItem[]): Promise<ApiFailure | StoreError | null> {
		const { db, client } = this.#options;
		const sent = await sendItems(db, client, batch);
		if (!sent.ok) return sent.error;
		const { settled, refused } = sent.value;
		for (const { item, message } of refused) {
			const noted = await noteFailure(db, [item.order], message, true);
			if (!noted.ok) return noted.error;
		}
		if (settled.length === 0 && refused.length === 0) {
			return { kind: 'unreadable', status: 200, message: 'nothing was committed' };
		}
		const done = await settleOwed(
			db,
			settled.map((item) => item.order)
		);
		return done.ok ? null : done.error;
	}

	/** Null: recorded, go on with the rest. */
	async #judge(
		batch: readonly OwedItem[],
		failure: ApiFailure | StoreError
	): Promise<RunOutcome | null> {
		const orders = batch.map((item) => item.order);
		const { db } = this.#options;
		if (!('message' in failure)) return this.#stopWith(failure, LATER);
		const isSignedOut = failure.kind === 'refused' && failure.code === 'unauthenticated';
		const isRefused = isLasting(failure) && !isSignedOut;
		const noted = await noteFailure(db, orders, failureText(failure), isRefused);
		if (isRefused && noted.ok) {
			this.#tell({ lastError: failure });
			return null;
		}
		if (isSignedOut) this.#tell({ signedOut: true });
		const retryAfterMs = failure.kind === 'refused' ? failure.retryAfterMs : null;
		return this.#stopWith(failure, { kind: 'later', retryAfterMs });
	}

	#stopWith(lastError: ApiFailure | StoreError, outcome: RunOutcome): RunOutcome {
		this.#tell({ sending: false, lastError });
		return outcome;
	}

	#tell(change: Partial<TeamOutboxStatus>): void {
		this.#status = { ...this.#status, ...change };
		for (const listener of this.#listeners) listener(this.#status);
	}
}

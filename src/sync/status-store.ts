import type { Clock } from '#core/base/world.ts';
import type { EarshotDatabase } from '#local/store/database.ts';
import { listOutbox } from '#local/store/outbox.ts';
import { watch } from '#local/store/watch.ts';
import { nextChange, syncState, type SyncFacts, type SyncState } from './status.ts';
import type { TeamOutbox } from './team-outbox.ts';

/** Something that keeps changes on this device: a document's provider. */
export interface Keeper {
	readonly status: { readonly state: string; readonly reason?: { readonly kind: string } };
	subscribe(listener: () => void): () => void;
}

/** Gathers the facts behind the sync pill and tells when what it shows changes. */
export class SyncStatus {
	readonly #clock: Clock;
	readonly #listeners = new Set<(state: SyncState) => void>();
	readonly #stops: (() => void)[] = [];
	readonly #keepers = new Map<Keeper, number>();
	#facts: SyncFacts;
	#shown: SyncState;
	#timer: ReturnType<typeof setTimeout> | null = null;
	readonly #onLine = (): void => this.#set({ isOnline: isOnline() });

	constructor(clock: Clock) {
		this.#clock = clock;
		this.#facts = {
			now: clock.now(),
			keeping: { state: 'saved' },
			account: 'none',
			waiting: 0,
			refused: 0,
			sendingSince: null,
			isReached: null,
			isOnline: isOnline()
		};
		this.#shown = syncState(this.#facts);
		for (const event of ['online', 'offline']) {
			globalThis.window?.addEventListener(event, this.#onLine);
			this.#stops.push(() => globalThis.window?.removeEventListener(event, this.#onLine));
		}
	}

	get state(): SyncState {
		return this.#shown;
	}

	/** Calls `listener` when the state to show changes; returns a function that stops it. */
	subscribe(listener: (state: SyncState) => void): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	setAccount(account: SyncFacts['account']): void {
		this.#set({ account });
	}

	/** For the client's `onContact`. */
	readonly noteContact = (isReached: boolean): void => this.#set({ isReached });

	/** Follows a document's provider until the returned function is called. */
	follow(keeper: Keeper): () => void {
		this.#keepers.set(keeper, this.#clock.now());
		const update = (): void => {
			if (keeper.status.state !== 'saving') this.#keepers.set(keeper, 0);
			else if (this.#keepers.get(keeper) === 0) this.#keepers.set(keeper, this.#clock.now());
			this.#set({ keeping: this.#keeping() });
		};
		const stop = keeper.subscribe(update);
		update();
		return () => {
			stop();
			this.#keepers.delete(keeper);
			this.#set({ keeping: this.#keeping() });
		};
	}

	/** Follows the member's outbox: its queue in the database, in all tabs, and what it is doing in this one. */
	followOutbox(db: EarshotDatabase, outbox: TeamOutbox): void {
		this.#stops.push(
			watch(
				() => listOutbox(db),
				(items) => {
					if (!items.ok) return;
					const refused = items.value.filter((item) => item.refused).length;
					this.#set({ waiting: items.value.length, refused });
				}
			),
			outbox.subscribe(({ sending, signedOut }) => {
				const since = this.#facts.sendingSince ?? this.#clock.now();
				this.#set({
					sendingSince: sending ? since : null,
					...(signedOut ? { account: 'signed-out' as const } : {})
				});
			})
		);
	}

	close(): void {
		for (const stop of this.#stops.splice(0)) stop();
		if (this.#timer !== null) clearTimeout(this.#timer);
		this.#listeners.clear();
	}

	#keeping(): SyncFacts['keeping'] {
		let since = Infinity;
		for (const [keeper, began] of this.#keepers) {
			const { state, reason } = keeper.status;
			if (state === 'failed') return { state: 'failed', kind: reason?.kind ?? 'unknown' };
			if (state === 'saving') since = Math.min(since, began);
		}
		return since === Infinity ? { state: 'saved' } : { state: 'saving', since };
	}

	#set(change: Partial<SyncFacts>): void {
		this.#facts = { ...this.#facts, ...change, now: this.#clock.now() };
		const state = syncState(this.#facts);
		if (this.#timer !== null) clearTimeout(this.#timer);
		const next = nextChange(this.#facts);
		this.#timer = next === null ? null : setTimeout(() => this.#set({}), next - this.#facts.now);
		if (JSON.stringify(state) === JSON.stringify(this.#shown)) return;
		this.#shown = state;
		for (const listener of this.#listeners) listener(state);
	}
}

function isOnline(): boolean {
	return (globalThis.navigator as Navigator | undefined)?.onLine !== false;
}

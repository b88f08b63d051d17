import type { Clock, Random } from '#core/base/world.ts';
import type { EarshotDatabase } from '#local/store/database.ts';
import { applyFeedPage } from '#local/store/feed-page.ts';
import type { StoreError } from '#local/store/errors.ts';
import { listOutbox } from '#local/store/outbox.ts';
import { getStudy } from '#local/store/studies.ts';
import type { ApiClient, ApiFailure } from './api/client.ts';
import { getFeed } from './api/studies.ts';
import { backoffDelay } from './backoff.ts';
import { browserLocks, exclusively, type Locks } from './exclusive.ts';

/** How far this device's copy of a study has got. */
export interface FeedProgress {
	/** Sequence number of the newest row stored here, and of the newest the server has told of. */
	readonly have: number;
	readonly head: number;
	/** `following`: complete, and told of news as it happens. `ended`: the server no longer shows the study. */
	readonly state: 'idle' | 'catching-up' | 'following' | 'waiting' | 'signed-out' | 'ended';
	readonly lastError: ApiFailure | StoreError | null;
}

export interface StudyFeedOptions {
	readonly db: EarshotDatabase;
	readonly client: ApiClient;
	readonly clock: Clock;
	readonly random: Random;
	readonly studyId: string;
	/** Left out: the browser's. */
	readonly locks?: Locks | null;
	/** Rows in one page, and seconds the server may hold a request for news. */
	readonly limit?: number;
	readonly wait?: number;
}

/**
 * Pulls one study's feed while a screen of the study is open. A page and its cursor are one transaction, so it resumes
 * where it stopped; of several tabs one pulls, and the others see what it stores.
 */
export class StudyFeed {
	readonly #options: StudyFeedOptions;
	readonly #listeners = new Set<(progress: FeedProgress) => void>();
	#progress: FeedProgress = { have: 0, head: 0, state: 'idle', lastError: null };
	#controller: AbortController | null = null;
	#failures = 0;
	#wake: () => void = () => undefined;
	readonly #onWake = (): void => {
		if (globalThis.document?.visibilityState !== 'hidden') this.#wake();
	};

	constructor(options: StudyFeedOptions) {
		this.#options = options;
	}

	get progress(): FeedProgress {
		return this.#progress;
	}

	/** Calls `listener` with every new progress; returns a function that stops it. */
	subscribe(listener: (progress: FeedProgress) => void): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	/** Starts pulling; a second call does nothing. */
	open(): void {
		if (this.#controller !== null) return;
		const controller = new AbortController();
		this.#controller = controller;
		globalThis.window?.addEventListener('online', this.#onWake);
		globalThis.document?.addEventListener('visibilitychange', this.#onWake);
		const { studyId } = this.#options;
		const locks = this.#options.locks === undefined ? browserLocks() : this.#options.locks;
		const { signal } = controller;
		exclusively(locks, `earshot-feed:${studyId}`, () => this.#follow(signal), signal).catch(
			(thrown: unknown) => {
				// Closing while another tab pulls gives up the wait for the lock.
				if (!signal.aborted) throw thrown;
			}
		);
	}

	/** Stops pulling and cuts the request in progress. */
	close(): void {
		this.#controller?.abort();
		this.#controller = null;
		globalThis.window?.removeEventListener('online', this.#onWake);
		globalThis.document?.removeEventListener('visibilitychange', this.#onWake);
		this.#wake();
	}

	async #follow(signal: AbortSignal): Promise<void> {
		while (!signal.aborted) {
			const pulled = await this.#pull(signal);
			if (signal.aborted) break;
			if (pulled === null) {
				this.#failures = 0;
				continue;
			}
			this.#failures += 1;
			this.#tell({ state: await this.#stateAfter(pulled), lastError: pulled });
			await this.#pause(pulled, signal);
		}
	}

	/** Pulls one page and stores it; returns what went wrong. */
	async #pull(signal: AbortSignal): Promise<ApiFailure | StoreError | null> {
		const { db, client, clock, studyId, limit = 500, wait = 20 } = this.#options;
		const study = await getStudy(db, studyId);
		if (!study.ok) return study.error;
		if (study.value === null) return { kind: 'unknown', detail: 'the study is not here' };
		const { feedSeq: after, feedHead: head } = study.value;
		const isBehind = after < head;
		this.#tell({ have: after, head, ...(isBehind ? { state: 'catching-up' as const } : {}) });
		const isKnown = this.#progress.state === 'following';
		const page = await getFeed(client, {
			studyId,
			after,
			limit,
			// The first look must answer at once; only then is it worth waiting for news.
			wait: !isBehind && isKnown ? wait : 0,
			signal
		});
		if (!page.ok) return page.error;
		const stored = await applyFeedPage(
			db,
			studyId,
			{ changes: page.value.rows, head: page.value.head },
			clock.now()
		);
		if (!stored.ok) return stored.error;
		const have = stored.value ?? after;
		this.#tell({
			have,
			head: Math.max(have, page.value.head),
			state: have < page.value.head ? 'catching-up' : 'following',
			lastError: null
		});
		return null;
	}

	/** Waits before the next try, or until the network or the page comes back. */
	async #pause(failure: ApiFailure | StoreError, signal: AbortSignal): Promise<void> {
		const wished = failure.kind === 'refused' ? failure.retryAfterMs : null;
		const delay = Math.max(wished ?? 0, backoffDelay(this.#failures, this.#options.random));
		await new Promise<void>((resolve) => {
			const timer = setTimeout(resolve, delay);
			this.#wake = () => {
				if (wished !== null && !signal.aborted) return;
				clearTimeout(timer);
				resolve();
			};
		});
		this.#wake = () => undefined;
	}

	async #stateAfter(failure: ApiFailure | StoreError): Promise<FeedProgress['state']> {
		if (failure.kind !== 'refused') return 'waiting';
		if (failure.code === 'unauthenticated') return 'signed-out';
		if (failure.code !== 'not_found' && failure.code !== 'forbidden') return 'waiting';
		const { db, studyId } = this.#options;
		const owed = await listOutbox(db);
		// A study made here that has not been sent yet is not one that was taken away.
		const isUnsent = owed.ok && owed.value.some((item) => item.ref === studyId);
		return isUnsent ? 'waiting' : 'ended';
	}

	#tell(change: Partial<FeedProgress>): void {
		this.#progress = { ...this.#progress, ...change };
		for (const listener of this.#listeners) listener(this.#progress);
	}
}

import type { Clock, Random } from '#core/base/world.ts';
import { backoffDelay } from './backoff.ts';
import { exclusively, type Locks } from './exclusive.ts';

/** How a run went. `later`: something passing stood in the way; `retryAfterMs` is the server's wish, if any. */
export type RunOutcome =
	{ readonly kind: 'done' } | { readonly kind: 'later'; readonly retryAfterMs: number | null };

export interface PumpOptions {
	/** Name of the lock that keeps tabs from running at once. */
	readonly name: string;
	/** Sends what is owed, until nothing is or something stands in the way. It must not throw. */
	readonly run: () => Promise<RunOutcome>;
	readonly clock: Clock;
	readonly random: Random;
	readonly locks: Locks | null;
	/** How often to look when nothing is known to be owed, ms. */
	readonly everyMs?: number;
}

/**
 * Decides when an outbox runs: on start, when the network or the page comes back, every 30 s, when asked, and after
 * failures with growing waits. Never two runs at once, in this tab or another.
 */
export class Pump {
	readonly #options: PumpOptions;
	#timer: ReturnType<typeof setTimeout> | null = null;
	#running: Promise<void> | null = null;
	#isAgain = false;
	#isStarted = false;
	#failures = 0;
	#notBefore = 0;
	readonly #onWake = (): void => {
		if (globalThis.document?.visibilityState !== 'hidden') void this.kick();
	};

	constructor(options: PumpOptions) {
		this.#options = options;
	}

	start(): void {
		if (this.#isStarted) return;
		this.#isStarted = true;
		globalThis.window?.addEventListener('online', this.#onWake);
		globalThis.document?.addEventListener('visibilitychange', this.#onWake);
		void this.kick();
	}

	stop(): void {
		this.#isStarted = false;
		globalThis.window?.removeEventListener('online', this.#onWake);
		globalThis.document?.removeEventListener('visibilitychange', this.#onWake);
		this.#clearTimer();
	}

	/**
	 * Runs now, or once more right after the run in progress. Resolves when that is over. While the server has asked
	 * to be left alone nothing is sent.
	 */
	kick(): Promise<void> {
		if (this.#running !== null) {
			this.#isAgain = true;
			return this.#running;
		}
		if (this.#options.clock.now() < this.#notBefore) return Promise.resolve();
		this.#clearTimer();
		this.#running = this.#loop().finally(() => {
			this.#running = null;
			this.#plan();
		});
		return this.#running;
	}

	async #loop(): Promise<void> {
		const { name, run, clock, locks } = this.#options;
		do {
			this.#isAgain = false;
			const outcome = await exclusively(locks, name, run);
			if (outcome.kind === 'done') {
				this.#failures = 0;
				continue;
			}
			this.#failures += 1;
			if (outcome.retryAfterMs !== null) this.#notBefore = clock.now() + outcome.retryAfterMs;
			return;
		} while (this.#isAgain);
	}

	#plan(): void {
		if (!this.#isStarted) return;
		const { clock, random, everyMs = 30_000 } = this.#options;
		const wait = this.#failures > 0 ? backoffDelay(this.#failures, random) : everyMs;
		const delay = Math.max(wait, this.#notBefore - clock.now());
		this.#clearTimer();
		this.#timer = setTimeout(() => void this.kick(), delay);
	}

	#clearTimer(): void {
		if (this.#timer !== null) clearTimeout(this.#timer);
		this.#timer = null;
	}
}

/** Quiet time before the countdown begins, and its length, in seconds. */
export const IDLE_SECONDS = 60;
export const COUNTDOWN_SECONDS = 20;

/** Notices that a person has walked away from a shared phone: 60 s without a touch, then 20 s to say "still here". */
export class IdleWatch {
	readonly #onexpired: () => void;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#left = $state<number | null>(null);
	#running = false;

	constructor(onexpired: () => void) {
		this.#onexpired = onexpired;
	}

	/** Seconds until the screen is cleared; null while nothing is wrong. */
	get secondsLeft(): number | null {
		return this.#left;
	}

	start(): void {
		this.#running = true;
		this.#restart();
	}

	/** Somebody touched the phone. During the countdown only {@link stay} counts: a pocket touches, too. */
	touch(): void {
		if (this.#running && this.#left === null) this.#restart();
	}

	stay(): void {
		if (this.#running) this.#restart();
	}

	stop(): void {
		this.#running = false;
		this.#left = null;
		clearTimeout(this.#timer);
	}

	#restart(): void {
		clearTimeout(this.#timer);
		this.#left = null;
		this.#timer = setTimeout(() => this.#count(COUNTDOWN_SECONDS), IDLE_SECONDS * 1000);
	}

	#count(left: number): void {
		if (left === 0) {
			this.stop();
			this.#onexpired();
			return;
		}
		this.#left = left;
		this.#timer = setTimeout(() => this.#count(left - 1), 1000);
	}
}

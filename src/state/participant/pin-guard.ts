import type { Clock } from '#core/base/world.ts';

const PIN = /^\d{4}$/;
/** Wrong tries before a pause, and its length in ms: 10,000 PINs must not be tried in a coffee break. */
const TRIES = 5;
const PAUSE = 30_000;

export function isPin(text: string): boolean {
	return PIN.test(text);
}

/** Compares PINs, and makes guessing slow. */
export class PinGuard {
	readonly #clock: Clock;
	#wrong = 0;
	#pausedUntil = 0;

	constructor(clock: Clock) {
		this.#clock = clock;
	}

	/** `waitSeconds` > 0: not even looked at. */
	check(pin: string, given: string): { readonly ok: boolean; readonly waitSeconds: number } {
		const wait = Math.ceil((this.#pausedUntil - this.#clock.now()) / 1000);
		if (wait > 0) return { ok: false, waitSeconds: wait };
		if (given === pin) {
			this.#wrong = 0;
			return { ok: true, waitSeconds: 0 };
		}
		this.#wrong += 1;
		if (this.#wrong < TRIES) return { ok: false, waitSeconds: 0 };
		this.#wrong = 0;
		this.#pausedUntil = this.#clock.now() + PAUSE;
		return { ok: false, waitSeconds: PAUSE / 1000 };
	}
}

/** Longest time that typed words live in memory only, ms. */
const DRAFT_DELAY = 250;

/** Saves what is being typed: soon after each change, and at once when the page goes. */
export class DraftKeeper {
	readonly #save: (text: string) => Promise<unknown>;
	#pending: string | null = null;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(save: (text: string) => Promise<unknown>) {
		this.#save = save;
	}

	keep(text: string): void {
		this.#pending = text;
		// The first change starts the clock: steady typing must not put saving off for ever.
		this.#timer ??= setTimeout(() => void this.flush(), DRAFT_DELAY);
	}

	/** Resolves when everything typed so far has been written, or has been refused. */
	async flush(): Promise<void> {
		const text = this.#pending;
		this.drop();
		if (text !== null) await this.#save(text);
	}

	/** Forgets what is not written yet: it was sent, or belongs to nobody any more. */
	drop(): void {
		clearTimeout(this.#timer);
		this.#timer = undefined;
		this.#pending = null;
	}

	stop(): void {
		void this.flush();
	}
}

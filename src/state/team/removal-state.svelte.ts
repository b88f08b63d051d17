import type { TeamApp } from './team-app.svelte.ts';

/** How long a removal can be taken back, ms. */
const UNDO_MS = 8_000;

/** Removes studies from this device, each after a while in which it can be taken back. Closing the page keeps them. */
export class RemovalState {
	readonly #app: TeamApp;
	#pending = $state.raw<{ id: string; title: string } | null>(null);
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(app: TeamApp) {
		this.#app = app;
	}

	/** The title of the study that can still be brought back; null when there is none. */
	get title(): string | null {
		return this.#pending?.title ?? null;
	}

	remove(id: string): void {
		this.settle();
		const title = this.#app.studies.items.find((item) => item.row.id === id)?.row.title ?? '';
		this.#app.studies.hide(id);
		this.#pending = { id, title };
		this.#timer = setTimeout(() => this.settle(), UNDO_MS);
	}

	undo(): void {
		clearTimeout(this.#timer);
		if (this.#pending !== null) this.#app.studies.show(this.#pending.id);
		this.#pending = null;
	}

	/** Makes the pending removal final. */
	settle(): void {
		clearTimeout(this.#timer);
		const pending = this.#pending;
		this.#pending = null;
		if (pending === null) return;
		void this.#app.removeStudy(pending.id).then((removed) => {
			if (!removed.ok) this.#app.studies.show(pending.id);
		});
	}
}

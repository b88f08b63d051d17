import type { EarshotDatabase } from '#local/store/database.ts';
import { listOutbox, type OwedItem } from '#local/store/outbox.ts';
import { watch } from '#local/store/watch.ts';
import type { TeamOutbox } from '#sync/team-outbox.ts';

/** Something that waits to be sent, with the title of the study it belongs to. */
export type OutboxItem = OwedItem & { readonly studyTitle: string };

/** What this device owes the server, as the outbox sheet shows it. */
export class OutboxState {
	readonly #database: EarshotDatabase;
	readonly #outbox: TeamOutbox;
	#items = $state.raw<readonly OutboxItem[]>([]);
	#sending = $state(false);

	constructor(database: EarshotDatabase, outbox: TeamOutbox) {
		this.#database = database;
		this.#outbox = outbox;
	}

	/** In the order they will be sent. */
	get items(): readonly OutboxItem[] {
		return this.#items;
	}

	get sending(): boolean {
		return this.#sending;
	}

	/** Watches until the returned function is called. */
	open(): () => void {
		const stops = [
			watch(
				() => this.#read(),
				(items) => (this.#items = items)
			),
			this.#outbox.subscribe((status) => (this.#sending = status.sending))
		];
		return () => stops.forEach((stop) => stop());
	}

	/** Looks whether there is something to send; call it after a change. */
	kick(): void {
		void this.#outbox.kick();
	}

	/** Sends everything now, also what was refused before. */
	async sendNow(): Promise<void> {
		await this.#outbox.sendNow();
	}

	async #read(): Promise<readonly OutboxItem[]> {
		const items = await listOutbox(this.#database);
		if (!items.ok) return this.#items;
		const studies = await this.#database.studies.bulkGet(items.value.map((item) => item.studyId));
		return items.value.map((item, index) => ({
			...item,
			studyTitle: studies[index]?.title ?? ''
		}));
	}
}

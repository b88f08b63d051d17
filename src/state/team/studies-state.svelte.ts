import { attempt } from '#local/store/attempt.ts';
import type { EarshotDatabase, StudyRow } from '#local/store/database.ts';
import { watch } from '#local/store/watch.ts';
import { countInterviews, type InterviewCounts } from './study-counts.ts';

export interface StudyListItem {
	readonly row: StudyRow;
	readonly counts: InterviewCounts;
	/** The newer of the last edit and the last thing said, ms. */
	readonly activeAt: number;
}

/** The studies this device knows, the latest activity first, kept in step with the database. */
export class StudiesState {
	readonly #database: EarshotDatabase;
	#items = $state.raw<readonly StudyListItem[]>([]);
	#loaded = $state(false);
	#failed = $state(false);
	#hidden = $state.raw<readonly string[]>([]);
	#stop: (() => void) | null = null;

	readonly #shown = $derived(this.#items.filter((item) => !this.#hidden.includes(item.row.id)));

	constructor(database: EarshotDatabase) {
		this.#database = database;
	}

	get items(): readonly StudyListItem[] {
		return this.#shown;
	}

	get loaded(): boolean {
		return this.#loaded;
	}

	/** The database refused to read. */
	get failed(): boolean {
		return this.#failed;
	}

	/** Takes a study out of sight while its deletion can still be undone. */
	hide(id: string): void {
		this.#hidden = [...this.#hidden, id];
	}

	show(id: string): void {
		this.#hidden = this.#hidden.filter((hidden) => hidden !== id);
	}

	open(): void {
		this.#stop ??= watch(
			() => attempt(this.#database, () => this.#read()),
			(read) => {
				this.#failed = !read.ok;
				if (!read.ok) return;
				this.#items = read.value;
				this.#loaded = true;
			}
		);
	}

	close(): void {
		this.#stop?.();
		this.#stop = null;
	}

	async #read(): Promise<readonly StudyListItem[]> {
		const rows = await this.#database.studies.toArray();
		const items = await Promise.all(
			rows.map(async (row) => {
				const interviews = await this.#database.interviews
					.where('studyId')
					.equals(row.id)
					.toArray();
				const counts = countInterviews(interviews);
				return { row, counts, activeAt: Math.max(row.updatedAt, counts.lastTurnAt) };
			})
		);
		return items.sort((a, b) => b.activeAt - a.activeAt);
	}
}

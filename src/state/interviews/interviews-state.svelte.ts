import type { Segment } from '#core/plan/plan.ts';
import type { EarshotDatabase, InterviewRow } from '#local/store/database.ts';
import type { StoreError } from '#local/store/errors.ts';
import { listInterviews, removeInterview } from '#local/store/interviews.ts';
import { watch } from '#local/store/watch.ts';
import {
	ALL_INTERVIEWS,
	filterInterviews,
	segmentProgress,
	toInterviewItems,
	type InterviewFilter,
	type InterviewItem
} from './interview-items.ts';

/** Rows shown at first, and added by each "more". */
const PAGE = 100;

/**
 * The interviews of one study as lists show them, in step with the database while open. `segments` is read anew
 * whenever it changes: pass a function over reactive state.
 */
export class InterviewsState {
	readonly #studyId: string;
	readonly #database: EarshotDatabase;
	readonly #segments: () => readonly Segment[];
	#rows = $state.raw<readonly InterviewRow[]>([]);
	#loaded = $state(false);
	#error = $state.raw<StoreError | null>(null);
	#filter = $state.raw<InterviewFilter>(ALL_INTERVIEWS);
	#limit = $state(PAGE);
	#leaving = $state.raw<InterviewItem | null>(null);
	#stop: (() => void) | null = null;

	readonly #all = $derived.by(() => toInterviewItems(this.#rows, this.#segments()));
	readonly #items = $derived(this.#all.filter(({ row }) => row.id !== this.#leaving?.row.id));
	readonly #filtered = $derived(filterInterviews(this.#items, this.#filter).reverse());
	readonly #shown = $derived(this.#filtered.slice(0, this.#limit));
	readonly #progress = $derived.by(() => segmentProgress(this.#items, this.#segments()));

	constructor(
		studyId: string,
		deps: { readonly database: EarshotDatabase; readonly segments: () => readonly Segment[] }
	) {
		this.#studyId = studyId;
		this.#database = deps.database;
		this.#segments = deps.segments;
	}

	/** All of the study's, withdrawn ones left out, in order of arrival. */
	get items() {
		return this.#items;
	}
	/** Those the filter lets through, the newest first. */
	get filtered() {
		return this.#filtered;
	}
	/** The part of them that is on the page. */
	get shown() {
		return this.#shown;
	}
	/** Rows as stored, withdrawn ones too: what staleness is told by. */
	get rows(): readonly InterviewRow[] {
		return this.#rows;
	}
	get progress() {
		return this.#progress;
	}
	get filter(): InterviewFilter {
		return this.#filter;
	}
	get loaded(): boolean {
		return this.#loaded;
	}
	get error(): StoreError | null {
		return this.#error;
	}
	/** An interview that is about to be deleted and can still be kept. */
	get leaving(): InterviewItem | null {
		return this.#leaving;
	}

	setFilter(change: Partial<InterviewFilter>): void {
		this.#filter = { ...this.#filter, ...change };
		this.#limit = PAGE;
	}

	showMore(): void {
		this.#limit += PAGE;
	}

	/** The interviews before and after one in the filtered list; null at its ends. */
	neighbours(id: string): { newer: string | null; older: string | null } {
		const place = this.#filtered.findIndex((item) => item.row.id === id);
		if (place < 0) return { newer: null, older: null };
		return {
			newer: this.#filtered[place - 1]?.row.id ?? null,
			older: this.#filtered[place + 1]?.row.id ?? null
		};
	}

	/** Takes an interview out of sight; {@link settleDeletion} makes it final, {@link undoDeletion} brings it back. */
	async delete(id: string): Promise<void> {
		await this.settleDeletion();
		this.#leaving = this.#items.find(({ row }) => row.id === id) ?? null;
	}

	undoDeletion(): void {
		this.#leaving = null;
	}

	async settleDeletion(): Promise<void> {
		const leaving = this.#leaving;
		if (leaving === null) return;
		const removed = await removeInterview(this.#database, leaving.row.id);
		if (!removed.ok) this.#error = removed.error;
		if (this.#leaving === leaving) this.#leaving = null;
	}

	open(): void {
		this.#stop ??= watch(
			() => listInterviews(this.#database, this.#studyId),
			(result) => {
				this.#loaded = true;
				this.#error = result.ok ? null : result.error;
				if (result.ok) this.#rows = result.value;
			}
		);
	}

	close(): void {
		this.#stop?.();
		this.#stop = null;
		void this.settleDeletion();
	}
}

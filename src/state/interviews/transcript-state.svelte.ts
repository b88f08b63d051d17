import { ok, type Result } from '#core/base/result.ts';
import { transcriptStatistics } from '#core/transcript/statistics.ts';
import type { Turn } from '#core/transcript/turn.ts';
import type { EarshotDatabase, GuideRow, InterviewRow } from '#local/store/database.ts';
import type { StoreError } from '#local/store/errors.ts';
import { getGuide } from '#local/store/guides.ts';
import { getInterview, readTurns } from '#local/store/interviews.ts';
import { watch } from '#local/store/watch.ts';
import { toTranscriptItems } from './transcript-items.ts';

interface TranscriptFacts {
	readonly row: InterviewRow | null;
	readonly turns: readonly Turn[];
	readonly guide: GuideRow | null;
}

const NOTHING: TranscriptFacts = { row: null, turns: [], guide: null };

/** One interview with its words, in step with the database while open: a running one grows under the reader. */
export class TranscriptState {
	readonly #id: string;
	readonly #database: EarshotDatabase;
	#facts = $state.raw(NOTHING);
	#loaded = $state(false);
	#error = $state.raw<StoreError | null>(null);
	#stop: (() => void) | null = null;

	readonly #items = $derived(
		toTranscriptItems(
			this.#facts.turns,
			this.#facts.row?.startedAt ?? 0,
			this.#facts.guide?.content.plan ?? null
		)
	);
	readonly #statistics = $derived(transcriptStatistics(this.#facts.turns));

	constructor(id: string, database: EarshotDatabase) {
		this.#id = id;
		this.#database = database;
	}

	get id(): string {
		return this.#id;
	}
	/** Null while loading, and when this device has no such interview. */
	get row(): InterviewRow | null {
		return this.#facts.row;
	}
	/** The version of the plan that it was held with. */
	get guide(): GuideRow | null {
		return this.#facts.guide;
	}
	get turns(): readonly Turn[] {
		return this.#facts.turns;
	}
	get items() {
		return this.#items;
	}
	get statistics() {
		return this.#statistics;
	}
	get loaded(): boolean {
		return this.#loaded;
	}
	get error(): StoreError | null {
		return this.#error;
	}

	open(): void {
		this.#stop ??= watch(
			() => this.#read(),
			(result) => {
				this.#loaded = true;
				this.#error = result.ok ? null : result.error;
				if (result.ok) this.#facts = result.value;
			}
		);
	}

	close(): void {
		this.#stop?.();
		this.#stop = null;
	}

	async #read(): Promise<Result<TranscriptFacts, StoreError>> {
		const [row, turns] = await Promise.all([
			getInterview(this.#database, this.#id),
			readTurns(this.#database, this.#id)
		]);
		if (!row.ok) return row;
		if (!turns.ok) return turns;
		const guideId = row.value?.guideId ?? null;
		const guide = guideId === null ? ok(null) : await getGuide(this.#database, guideId);
		if (!guide.ok) return guide;
		return ok({ row: row.value, turns: turns.value, guide: guide.value });
	}
}

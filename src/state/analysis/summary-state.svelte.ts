import type { MagicSummary, Scope } from '#core/analysis/summary.ts';
import type { Plan } from '#core/plan/plan.ts';
import type { Interview } from '#core/transcript/interview.ts';
import type { AnalysisClient } from './analysis-client.ts';
import type { AnalysisError } from './messages.ts';
import { newSince, type Newer } from './staleness.ts';

export type SummaryStatus = 'idle' | 'working';

interface SummaryDeps {
	readonly client: Pick<AnalysisClient, 'summarise'>;
	/** The summary stored last for the study, or null. */
	readonly load: (studyId: string) => Promise<MagicSummary | null>;
}

export const EVERYONE: Scope = { segmentIds: [], modes: [] };

/** The Magic Summary of one study, as a screen sees it. */
export class SummaryState {
	#deps: SummaryDeps;
	#studyId: string;
	#summary = $state.raw<MagicSummary | null>(null);
	#interviews = $state.raw<readonly Interview[]>([]);
	#status = $state<SummaryStatus>('idle');
	#loaded = $state(false);
	#saved = $state(true);
	#progress = $state(0);
	#error = $state<AnalysisError | null>(null);
	#running: AbortController | null = null;
	#newer = $derived.by<Newer>(() =>
		this.#summary === null ? { added: 0, removed: 0 } : newSince(this.#summary, this.#interviews)
	);

	constructor(studyId: string, deps: SummaryDeps) {
		this.#studyId = studyId;
		this.#deps = deps;
	}

	get summary(): MagicSummary | null {
		return this.#summary;
	}
	get status(): SummaryStatus {
		return this.#status;
	}
	/** False until the stored summary has been looked for. */
	get loaded(): boolean {
		return this.#loaded;
	}
	/** False when the device had no room to keep the summary shown. */
	get saved(): boolean {
		return this.#saved;
	}
	/** Share of the running summary that is done, 0–1. */
	get progress(): number {
		return this.#progress;
	}
	/** Why the last run gave no summary; null when it did, or was cancelled. */
	get error(): AnalysisError | null {
		return this.#error;
	}
	/** Interviews that the summary does not know yet, and those it counts that are gone. */
	get newer(): Newer {
		return this.#newer;
	}

	/** Reads the summary stored last. */
	async open(): Promise<void> {
		const stored = await this.#deps.load(this.#studyId);
		if (this.#summary === null) this.#summary = stored;
		this.#loaded = true;
	}

	/** Tells which interviews the study has now, so that staleness is known. */
	see(interviews: readonly Interview[]): void {
		this.#interviews = interviews;
	}

	/** Makes a new summary. A run already going on is cancelled; the old summary stays until the new one is there. */
	async run(scope: Scope, plan: Plan | null): Promise<void> {
		this.cancel();
		const running = new AbortController();
		this.#running = running;
		this.#status = 'working';
		this.#progress = 0;
		this.#error = null;
		const result = await this.#deps.client.summarise(this.#studyId, scope, {
			plan,
			signal: running.signal,
			onProgress: (done) => {
				if (this.#running === running) this.#progress = done;
			}
		});
		if (this.#running !== running) return;
		this.#running = null;
		this.#status = 'idle';
		if (result.ok) {
			this.#summary = result.value.summary;
			this.#saved = result.value.saved;
		} else if (result.error !== 'cancelled') this.#error = result.error;
	}

	cancel(): void {
		const running = this.#running;
		this.#running = null;
		this.#status = 'idle';
		running?.abort();
	}
}

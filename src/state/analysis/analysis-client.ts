import type { Scope } from '#core/analysis/summary.ts';
import type { Code } from '#core/annotation/code.ts';
import { err, ok, type Result } from '#core/base/result.ts';
import type { Plan } from '#core/plan/plan.ts';
import type { SearchAnswer, SearchFilters } from '#engines/ondevice/analysis/search.ts';
import type {
	AnalysisError,
	AnalysisReply,
	AnalysisRequest,
	IndexState,
	SummaryOutcome
} from './messages.ts';

export interface SummariseOptions {
	/** The plan as the team sees it now; leave out for that of the guide published last. */
	readonly plan?: Plan | null;
	readonly codebook?: readonly Code[];
	/** Share done, 0–1. */
	readonly onProgress?: (done: number) => void;
	readonly signal?: AbortSignal;
}

/** The worker's side of a page, or anything that behaves like it in a test. */
export type AnalysisPort = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

type Without<T> = T extends unknown ? Omit<T, 'id'> : never;

interface Job {
	readonly settle: (result: Result<unknown, AnalysisError>) => void;
	readonly onProgress: ((done: number) => void) | undefined;
}

function startWorker(): AnalysisPort {
	return new Worker(new URL('./analysis.worker.ts', import.meta.url), { type: 'module' });
}

/**
 * Analysis off the page's thread: search and summaries over what this device stores. The worker starts with the first
 * call; {@link AnalysisClient.close} ends it, and open calls end as `cancelled`.
 */
export class AnalysisClient {
	#start: () => AnalysisPort;
	#port: AnalysisPort | null = null;
	#jobs = new Map<number, Job>();
	#nextId = 1;

	constructor(start: () => AnalysisPort = startWorker) {
		this.#start = start;
	}

	/** Brings the study's search index up to date with the stored turns. Searching does it by itself. */
	index(studyId: string): Promise<Result<IndexState, AnalysisError>> {
		return this.#ask({ kind: 'index', studyId });
	}

	/** Words and "exact phrases" over all transcripts of a study; best first. */
	search(
		studyId: string,
		query: string,
		filters: SearchFilters = {}
	): Promise<Result<SearchAnswer, AnalysisError>> {
		return this.#ask({ kind: 'search', studyId, query, filters });
	}

	/** Makes a summary of the study's interviews in scope, stores it as the study's latest and returns it. */
	summarise(
		studyId: string,
		scope: Scope,
		options: SummariseOptions = {}
	): Promise<Result<SummaryOutcome, AnalysisError>> {
		const { plan, codebook, onProgress, signal } = options;
		return this.#ask({ kind: 'summarise', studyId, scope, plan, codebook }, onProgress, signal);
	}

	/** Ends the worker. A later call starts a new one. */
	close(): void {
		this.#port?.terminate();
		this.#port = null;
		this.#settleAll('cancelled');
	}

	#ask<T>(
		request: Without<AnalysisRequest>,
		onProgress?: (done: number) => void,
		signal?: AbortSignal
	): Promise<Result<T, AnalysisError>> {
		if (signal?.aborted === true) return Promise.resolve(err('cancelled'));
		const id = this.#nextId++;
		const port = this.#open();
		return new Promise((resolve) => {
			const cancel = () => {
				port.postMessage({ id, kind: 'cancel' } satisfies AnalysisRequest);
				this.#settle(id, err('cancelled'));
			};
			signal?.addEventListener('abort', cancel, { once: true });
			const settle = (result: Result<unknown, AnalysisError>) => {
				signal?.removeEventListener('abort', cancel);
				resolve(result as Result<T, AnalysisError>);
			};
			this.#jobs.set(id, { settle, onProgress });
			port.postMessage({ id, ...request });
		});
	}

	#open(): AnalysisPort {
		if (this.#port !== null) return this.#port;
		const port = this.#start();
		port.onmessage = (event: MessageEvent<AnalysisReply>) => this.#receive(event.data);
		port.onerror = () => {
			// A worker that cannot load or has died answers nothing any more: the next call starts a new one.
			port.terminate();
			if (this.#port === port) this.#port = null;
			this.#settleAll('failed');
		};
		this.#port = port;
		return port;
	}

	#receive(reply: AnalysisReply): void {
		if (reply.kind === 'progress') this.#jobs.get(reply.id)?.onProgress?.(reply.done);
		else if (reply.kind === 'error') this.#settle(reply.id, err(reply.error));
		else this.#settle(reply.id, ok(reply.value));
	}

	#settle(id: number, result: Result<unknown, AnalysisError>): void {
		const job = this.#jobs.get(id);
		this.#jobs.delete(id);
		job?.settle(result);
	}

	#settleAll(error: AnalysisError): void {
		for (const id of [...this.#jobs.keys()]) this.#settle(id, err(error));
	}
}

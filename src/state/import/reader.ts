import { err, ok, type Result } from '#core/base/result.ts';
import type { ParseOptions } from '#exchange/transcripts/parsed.ts';
import type { ReadFile } from './reading.ts';

export interface ReadRequest {
	readonly id: number;
	readonly studyId: string;
	readonly file: File;
	readonly options: ParseOptions;
}

/** `read` is null when the browser could not read the file. */
export interface ReadReply {
	readonly id: number;
	readonly read: ReadFile | null;
}

function startWorker(): Worker {
	return new Worker(new URL('./import.worker.ts', import.meta.url), { type: 'module' });
}

/** Reads transcript files in a worker, which starts with the first file. */
export class TranscriptReader {
	readonly #studyId: string;
	readonly #start: () => Worker;
	#worker: Worker | null = null;
	#waiting = new Map<number, (read: ReadFile | null) => void>();
	#nextId = 1;

	constructor(studyId: string, start: () => Worker = startWorker) {
		this.#studyId = studyId;
		this.#start = start;
	}

	/** Fails only when the browser cannot read the file or the worker dies; bad content is in the problems. */
	async read(file: File, options: ParseOptions): Promise<Result<ReadFile, 'unreadable'>> {
		const id = this.#nextId++;
		const worker = this.#open();
		const read = await new Promise<ReadFile | null>((resolve) => {
			this.#waiting.set(id, resolve);
			worker.postMessage({ id, studyId: this.#studyId, file, options } satisfies ReadRequest);
		});
		return read === null ? err('unreadable') : ok(read);
	}

	close(): void {
		this.#worker?.terminate();
		this.#worker = null;
		for (const settle of this.#waiting.values()) settle(null);
		this.#waiting.clear();
	}

	#open(): Worker {
		if (this.#worker !== null) return this.#worker;
		const worker = this.#start();
		worker.onmessage = (event: MessageEvent<ReadReply>) => {
			this.#waiting.get(event.data.id)?.(event.data.read);
			this.#waiting.delete(event.data.id);
		};
		worker.onerror = () => this.close();
		this.#worker = worker;
		return worker;
	}
}

import type { Clock } from '#core/base/world.ts';
import type { Role } from '#core/transcript/turn.ts';
import { turnKey } from '#exchange/transcripts/content-key.ts';
import { FILE_LIMIT, type ParseOptions } from '#exchange/transcripts/parsed.ts';
import { toInterview } from '#exchange/transcripts/to-interview.ts';
import { contentId } from '#local/docs/content-id.ts';
import type { EarshotDatabase } from '#local/store/database.ts';
import type { StoreError } from '#local/store/errors.ts';
import { storeInterviews, type WholeInterview } from '#local/store/interviews.ts';
import {
	afterReading,
	chosenFile,
	foundSegments,
	guessTarget,
	NO_TARGETS,
	settleTargets,
	toImportItems,
	withRole,
	withRoles,
	withSwapped,
	withTarget,
	type ImportFile,
	type ImportItem,
	type SegmentTarget
} from './import-files.ts';
import type { TranscriptReader } from './reader.ts';

/** Interviews written in one transaction: some 600 turns; each costs one flush of the disk. */
const BATCH = 25;

export type ImportPhase = 'choosing' | 'importing' | 'done';

export interface ImportOutcome {
	readonly stored: number;
	/** Already in the study: the same file, imported before. */
	readonly known: number;
	/** Not written, because it was cancelled or failed. */
	readonly left: number;
	readonly error: StoreError | null;
}

interface ImportDeps {
	readonly studyId: string;
	readonly database: EarshotDatabase;
	readonly clock: Clock;
	readonly reader: Pick<TranscriptReader, 'read' | 'close'>;
	/** The plan's segments now; reactive. */
	readonly segments: () => readonly { readonly id: string; readonly name: string }[];
	/** Adds a segment to the plan and returns its id; null where this device cannot edit the plan. */
	readonly addSegment: (name: string) => string | null;
	/** Whether it can; reactive. */
	readonly canCreate: () => boolean;
	/** BCP 47, for files that name no language. */
	readonly language: () => string;
	/** Called when something was written: in a study of an account it waits to be sent. */
	readonly onstored: () => void;
}

/** Files of transcripts on their way into a study: chosen, read, checked by a person, written in batches. */
export class ImportState {
	readonly #deps: ImportDeps;
	#files = $state.raw<readonly ImportFile[]>([]);
	#targets = $state.raw(NO_TARGETS);
	#phase = $state<ImportPhase>('choosing');
	#done = $state(0);
	#outcome = $state.raw<ImportOutcome | null>(null);
	#cancelled = false;
	#nextKey = 1;

	readonly #items = $derived(toImportItems(this.#files));
	readonly #segments = $derived.by(() =>
		foundSegments(this.#items).map((found) => ({
			...found,
			target:
				this.#targets.get(found.name) ??
				guessTarget(found.name, this.#deps.segments(), this.canCreateSegments)
		}))
	);
	readonly #totals = $derived({
		interviews: this.#items.length,
		turns: this.#items.reduce((sum, item) => sum + item.parsed.turns.length, 0),
		words: this.#items.reduce((sum, item) => sum + item.words, 0)
	});

	constructor(deps: ImportDeps) {
		this.#deps = deps;
	}

	get files(): readonly ImportFile[] {
		return this.#files;
	}
	get items(): readonly ImportItem[] {
		return this.#items;
	}
	/** Segment names found, and where their interviews will go. */
	get segments() {
		return this.#segments;
	}
	get totals() {
		return this.#totals;
	}
	get canCreateSegments(): boolean {
		return this.#deps.canCreate();
	}
	get reading(): boolean {
		return this.#files.some((file) => file.phase === 'reading');
	}
	get phase(): ImportPhase {
		return this.#phase;
	}
	/** Interviews written so far in the running import. */
	get done(): number {
		return this.#done;
	}
	get outcome(): ImportOutcome | null {
		return this.#outcome;
	}

	/** Takes files in and reads them; a file already chosen (same name, size and date) is not taken twice. */
	async add(files: readonly File[]): Promise<void> {
		if (this.#phase === 'done') this.reset();
		const same = (a: File, b: File) =>
			a.name === b.name && a.size === b.size && a.lastModified === b.lastModified;
		const fresh = files
			.filter((file) => !this.#files.some((known) => same(known.file, file)))
			.map((file) =>
				chosenFile(this.#nextKey++, file, file.size > FILE_LIMIT ? 'too-large' : 'reading')
			);
		this.#files = [...this.#files, ...fresh];
		const readable = fresh.filter((file) => file.phase === 'reading');
		await Promise.all(readable.map((file) => this.#read(file.key)));
	}

	remove(key: number): void {
		this.#files = this.#files.filter((file) => file.key !== key);
	}

	/** Reads a file again, with other columns or speakers. */
	async setOptions(key: number, options: ParseOptions): Promise<void> {
		this.#change(key, () => ({ options }));
		await this.#read(key);
	}

	/** Says who a speaker is, in every interview of the file. */
	setRole(key: number, speaker: string, role: Role): void {
		this.#change(key, (file) => withRole(file, speaker, role));
	}

	/** Exchanges interviewer and participant in one interview, or in all of its file. */
	swap(item: ImportItem, all: boolean): void {
		this.#change(item.fileKey, (file) =>
			withSwapped(file, all ? (file.read?.ids ?? []) : [item.id])
		);
	}

	setTarget(name: string | null, target: SegmentTarget): void {
		this.#targets = withTarget(this.#targets, name, target);
	}

	/** Stops after the batch that is being written; what is written stays. */
	cancel(): void {
		this.#cancelled = true;
	}

	reset(): void {
		this.#files = [];
		this.#targets = NO_TARGETS;
		this.#outcome = null;
		this.#phase = 'choosing';
	}

	close(): void {
		this.cancel();
		this.#deps.reader.close();
	}

	/** Writes everything that was read. Repeating it, or importing the same file again, adds nothing twice. */
	async run(): Promise<void> {
		const items = this.#items;
		this.#phase = 'importing';
		this.#cancelled = false;
		this.#done = 0;
		let stored = 0;
		let known = 0;
		let error: StoreError | null = null;
		// Settled once: importing the rest later must not make the segments twice.
		this.#targets = settleTargets(this.#segments, (name) => this.#deps.addSegment(name));
		const importedAt = this.#deps.clock.now();
		for (let start = 0; start < items.length && !this.#cancelled; start += BATCH) {
			const batch = items.slice(start, start + BATCH);
			const rows = batch.map((item) => this.#toRows(item, importedAt));
			const result = await storeInterviews(this.#deps.database, rows, importedAt);
			if (!result.ok) {
				error = result.error;
				break;
			}
			stored += result.value.stored.length;
			known += result.value.known.length;
			this.#done += batch.length;
		}
		this.#outcome = { stored, known, left: items.length - this.#done, error };
		this.#phase = 'done';
		if (stored > 0) this.#deps.onstored();
	}

	#toRows(item: ImportItem, importedAt: number): WholeInterview {
		const target = this.#targets.get(item.parsed.segmentName);
		const file = this.#files.find(({ key }) => key === item.fileKey) as ImportFile;
		const ids = {
			interview: item.id,
			turn: (seq: number) => contentId(turnKey(item.id, seq))
		};
		return toInterview(withRoles(file, item.id, item.parsed), ids, {
			studyId: this.#deps.studyId,
			segmentId: target?.kind === 'existing' ? target.id : null,
			importedAt,
			language: this.#deps.language()
		});
	}

	async #read(key: number): Promise<void> {
		const file = this.#files.find((known) => known.key === key);
		if (file === undefined) return;
		const { options } = file;
		this.#change(key, () => ({ phase: 'reading' }));
		const result = await this.#deps.reader.read(file.file, options);
		this.#change(key, (current) => {
			// Its options have changed since: a later reading will answer.
			if (current.options !== options) return {};
			return afterReading(result.ok ? result.value : null);
		});
	}

	#change(key: number, change: (file: ImportFile) => Partial<ImportFile>): void {
		this.#files = this.#files.map((file) =>
			file.key === key ? { ...file, ...change(file) } : file
		);
	}
}

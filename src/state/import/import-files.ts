import type { Role } from '#core/transcript/turn.ts';
import type {
	CsvMapping,
	ParsedInterview,
	ParsedTurn,
	ParseOptions
} from '#exchange/transcripts/parsed.ts';
import type { ReadFile, SpeakerShare } from './reading.ts';

/** What a table's columns are taken for; the screen hands it back changed. */
export type CsvChoice = CsvMapping;

export type FilePhase = 'reading' | 'ready' | 'unreadable' | 'too-large';

/** A chosen file with what a person has corrected about it. */
export interface ImportFile {
	readonly key: number;
	readonly file: File;
	readonly phase: FilePhase;
	readonly options: ParseOptions;
	readonly read: ReadFile | null;
	/** Roles set by hand, by speaker, for the whole file. */
	readonly roles: ReadonlyMap<string, Role>;
	/** Ids of interviews in which the two sides are exchanged. */
	readonly swapped: ReadonlySet<string>;
}

/** One interview that is about to be imported. */
export interface ImportItem {
	readonly id: string;
	readonly fileKey: number;
	readonly parsed: ParsedInterview;
	readonly speakers: readonly (SpeakerShare & { readonly role: Role })[];
	/** Words of its participants. */
	readonly words: number;
}

const OTHER: Readonly<Record<Role, Role>> = {
	interviewer: 'participant',
	participant: 'interviewer'
};

/** A file as it is when it has just been chosen. */
export function chosenFile(key: number, file: File, phase: FilePhase): ImportFile {
	return { key, file, phase, options: {}, read: null, roles: new Map(), swapped: new Set() };
}

/** The file after reading: what was corrected by hand before no longer fits. */
export function afterReading(read: ReadFile | null): Partial<ImportFile> {
	return read === null
		? { phase: 'unreadable', read }
		: { phase: 'ready', read, roles: new Map(), swapped: new Set() };
}

export function withRole(file: ImportFile, speaker: string, role: Role): Partial<ImportFile> {
	return { roles: new Map(file.roles).set(speaker, role) };
}

/** Exchanges the sides in these interviews, or back again. */
export function withSwapped(file: ImportFile, ids: readonly string[]): Partial<ImportFile> {
	const swapped = new Set(file.swapped);
	for (const id of ids) if (!swapped.delete(id)) swapped.add(id);
	return { swapped };
}

/** Who a speaker is taken for in one interview: by hand for the file, else by guess, then perhaps exchanged. */
export function roleIn(
	file: ImportFile,
	id: string,
	turn: Pick<ParsedTurn, 'speaker' | 'role'>
): Role {
	const role = file.roles.get(turn.speaker) ?? turn.role;
	return file.swapped.has(id) ? OTHER[role] : role;
}

/** The interview with everybody's role as it stands now. */
export function withRoles(file: ImportFile, id: string, parsed: ParsedInterview): ParsedInterview {
	return {
		...parsed,
		turns: parsed.turns.map((turn) => ({ ...turn, role: roleIn(file, id, turn) }))
	};
}

/** Every interview of the files that were read; one that is in two files comes once. */
export function toImportItems(files: readonly ImportFile[]): ImportItem[] {
	const items = new Map<string, ImportItem>();
	for (const file of files) {
		file.read?.parsed.interviews.forEach((parsed, index) => {
			const id = file.read?.ids[index] as string;
			if (items.has(id)) return;
			const guesses = new Map(parsed.turns.map((turn) => [turn.speaker, turn.role]));
			const speakers = (file.read?.speakers[index] ?? []).map((share) => ({
				...share,
				role: roleIn(file, id, {
					speaker: share.name,
					role: guesses.get(share.name) ?? 'participant'
				})
			}));
			const words = speakers
				.filter(({ role }) => role === 'participant')
				.reduce((sum, share) => sum + share.words, 0);
			items.set(id, { id, fileKey: file.key, parsed, speakers, words });
		});
	}
	return [...items.values()];
}

/** Where interviews of one segment name go: an id of the plan's, a new segment, or none. */
export type SegmentTarget =
	| { readonly kind: 'existing'; readonly id: string }
	| { readonly kind: 'new' }
	| { readonly kind: 'none' };

/** What was chosen for each name found; names without an entry follow the guess. */
export type SegmentTargets = ReadonlyMap<string | null, SegmentTarget>;
export const NO_TARGETS: SegmentTargets = new Map();

export function withTarget(
	targets: SegmentTargets,
	name: string | null,
	target: SegmentTarget
): SegmentTargets {
	return new Map(targets).set(name, target);
}

/** Makes the choices final: new segments are added by `add`, and from then on exist. */
export function settleTargets(
	found: readonly { readonly name: string | null; readonly target: SegmentTarget }[],
	add: (name: string) => string | null
): SegmentTargets {
	const settle = (name: string | null, target: SegmentTarget): SegmentTarget => {
		if (target.kind !== 'new') return target;
		const id = name === null ? null : add(name);
		return id === null ? { kind: 'none' } : { kind: 'existing', id };
	};
	return new Map(found.map(({ name, target }) => [name, settle(name, target)]));
}

export interface FoundSegment {
	/** As in the file; null for interviews whose file names none. */
	readonly name: string | null;
	readonly count: number;
}

/** The segment names of the items, in order of appearance, those without one last. */
export function foundSegments(items: readonly ImportItem[]): FoundSegment[] {
	const counts = new Map<string | null, number>();
	for (const { parsed } of items) {
		counts.set(parsed.segmentName, (counts.get(parsed.segmentName) ?? 0) + 1);
	}
	return [...counts]
		.map(([name, count]) => ({ name, count }))
		.sort((a, b) => Number(a.name === null) - Number(b.name === null));
}

function plain(name: string): string {
	return name
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[\s_-]+/g, ' ')
		.trim();
}

/** The plan's segment of the same name, else a new one where that is possible. */
export function guessTarget(
	name: string | null,
	segments: readonly { readonly id: string; readonly name: string }[],
	canCreate: boolean
): SegmentTarget {
	if (name === null) return { kind: 'none' };
	const same = segments.find((segment) => plain(segment.name) === plain(name));
	if (same !== undefined) return { kind: 'existing', id: same.id };
	return canCreate ? { kind: 'new' } : { kind: 'none' };
}

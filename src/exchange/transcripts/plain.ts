import type { SpokenInterview, SpokenTurn } from './parsed.ts';
import type { ProblemLog } from './problems.ts';
import { roleOfLabel } from './speakers.ts';
import { parseTiming } from './timing.ts';

const TIME = String.raw`[[(]?(\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?)[\])]?`;
const NAME = String.raw`[\p{L}][\p{L}\p{M}\p{N} .'’()_/-]{0,40}?`;
/** "Ana: …", "[00:12] Ana: …", "Ana (00:12): …"; Markdown bold round the name is allowed. */
const INLINE = new RegExp(
	String.raw`^\s*(?:${TIME}\s*)?(?:\*\*|__)?(${NAME})\s*(?:${TIME})?\s*(?:[:：](?:\*\*|__)?|(?:\*\*|__)[:：])(?:\s+|$)(.*)$`,
	'u'
);
/** "Ana Silva  0:42" alone on a line, the words on the lines after it. */
const HEADED = new RegExp(String.raw`^\s*(?:\*\*|__)?(${NAME})(?:\*\*|__)?\s+${TIME}\s*$`, 'u');
const SEPARATOR = /^\s*(-{3,}|={3,}|\*{3,}|_{3,})\s*$/;
const SEGMENT_KEYS = /^(segment|group|cohort)$/i;
/** Words before a colon that head a transcript rather than name somebody. */
const HEAD_KEYS =
	/^(segment|group|cohort|interview|interview id|id|title|label|date|time|place|location|language|duration|mode|status|note|notes|words|rating|correction)$/i;
const LABEL_KEYS = /^(interview|interview id|id|title|label)$/i;

interface Heading {
	readonly name: string;
	readonly at: number | null;
	readonly rest: string;
}

function headingOf(line: string): Heading | null {
	const headed = HEADED.exec(line);
	if (headed !== null) {
		return { name: headed[1] as string, at: parseTiming(headed[2] as string), rest: '' };
	}
	const inline = INLINE.exec(line);
	if (inline === null) return null;
	const time = inline[1] ?? inline[3];
	return {
		name: (inline[2] as string).trim(),
		at: time === undefined ? null : parseTiming(time),
		rest: inline[4] as string
	};
}

/** The lines between lines of dashes. */
function blocksOf(lines: readonly string[]): string[][] {
	const blocks: string[][] = [[]];
	for (const line of lines) {
		if (SEPARATOR.test(line)) blocks.push([]);
		else blocks.at(-1)?.push(line);
	}
	return blocks;
}

/** A short interview names people once only: the first names that come up make it two who talk. */
function addOnceNamed(block: readonly string[], speakers: Set<string>, skip: ReadonlySet<string>) {
	const names = block.flatMap((line) => headingOf(line)?.name ?? []);
	const here = new Set<string>();
	for (const name of names.slice(
		Math.max(
			0,
			names.findIndex((name) => speakers.has(name))
		)
	)) {
		const known = speakers.has(name);
		if (!known && (skip.has(name) || HEAD_KEYS.test(name) || name.split(/\s+/).length > 3))
			continue;
		if (!known && here.size >= 2) continue;
		here.add(name);
		speakers.add(name);
	}
}

/** "Note: …" inside an answer is no speaker: a name stands for a role, carries a time or comes back. */
function findSpeakers(lines: readonly string[], notSpeakers: ReadonlySet<string>): Set<string> {
	const counts = new Map<string, number>();
	const speakers = new Set<string>();
	for (const line of lines) {
		const heading = headingOf(line);
		if (heading === null || notSpeakers.has(heading.name)) continue;
		const { name } = heading;
		const count = (counts.get(name) ?? 0) + 1;
		counts.set(name, count);
		const nameLike = name.split(/\s+/).length <= 4 && !HEAD_KEYS.test(name);
		if (roleOfLabel(name) !== null || heading.at !== null || (count >= 2 && nameLike)) {
			speakers.add(name);
		}
	}
	const once = [...counts.keys()].some((name) => /^\p{Lu}/u.test(name) && !HEAD_KEYS.test(name));
	if (once) for (const block of blocksOf(lines)) addOnceNamed(block, speakers, notSpeakers);
	return speakers;
}

class Transcript {
	readonly turns: { speaker: string; lines: string[]; at: number | null }[] = [];
	readonly metadata: Record<string, string> = {};
	label: string | null = null;
	segmentName: string | null = null;

	/** Lines before anybody speaks: a title, "Segment: …", or something that is reported. */
	takeHead(line: string, number: number, problems: ProblemLog): void {
		const title = /^\s*#{1,6}\s+(.+)$/.exec(line);
		const pair = /^\s*[-*]?\s*([\p{L}][\p{L}\p{N} _-]{0,49}?)\s*:\s+(\S.*)$/u.exec(line);
		if (title !== null) {
			this.label ??= (title[1] as string).trim();
		} else if (pair !== null) {
			const [, key = '', value = ''] = pair;
			if (SEGMENT_KEYS.test(key)) this.segmentName = value.trim();
			else if (LABEL_KEYS.test(key)) this.label = value.trim();
			else this.metadata[key.toLowerCase()] = value.trim();
		} else {
			problems.add('before-first-speaker', number, line);
		}
	}

	toInterview(fallbackLabel: string): SpokenInterview {
		const turns: SpokenTurn[] = this.turns
			.map(({ speaker, lines, at }) => ({ speaker, at, text: lines.join('\n').trim() }))
			.filter((turn) => turn.text !== '');
		return {
			label: this.label ?? fallbackLabel,
			segmentName: this.segmentName,
			turns,
			metadata: this.metadata,
			language: null
		};
	}
}

/** A line of dashes separates interviews only where somebody speaks soon after it. */
function isBoundary(
	lines: readonly string[],
	index: number,
	speakers: ReadonlySet<string>
): boolean {
	if (!SEPARATOR.test(lines[index] ?? '')) return false;
	const next = lines
		.slice(index + 1, index + 40)
		.filter((line) => line.trim() !== '')
		.slice(0, 12);
	return next.length === 0 || next.some((line) => speakers.has(headingOf(line)?.name ?? ''));
}

/**
 * Plain text with speaker names. Several interviews in one file are separated by a line of `---` (or `===`,
 * `***`). Without any speaker the whole text is one participant's turn, and reported.
 */
export function parsePlain(
	text: string,
	name: string,
	notSpeakers: ReadonlySet<string>,
	problems: ProblemLog
): SpokenInterview[] {
	const lines = text.split('\n');
	const speakers = findSpeakers(lines, notSpeakers);
	if (speakers.size === 0) {
		problems.add('no-speakers');
		const turns = text.trim() === '' ? [] : [{ speaker: '', text: text.trim(), at: null }];
		return [{ label: name, segmentName: null, turns, metadata: {}, language: null }];
	}
	const transcripts = [new Transcript()];
	lines.forEach((line, index) => {
		const transcript = transcripts.at(-1) as Transcript;
		if (isBoundary(lines, index, speakers)) {
			transcripts.push(new Transcript());
			return;
		}
		const heading = headingOf(line);
		if (heading !== null && speakers.has(heading.name)) {
			const last = transcript.turns.at(-1);
			// The same speaker again with nobody between: one turn, as people tell it.
			if (last?.speaker === heading.name) last.lines.push(heading.rest);
			else transcript.turns.push({ speaker: heading.name, lines: [heading.rest], at: heading.at });
			return;
		}
		const current = transcript.turns.at(-1);
		if (current !== undefined) current.lines.push(line);
		else if (line.trim() !== '') transcript.takeHead(line, index + 1, problems);
	});
	const spoken = transcripts.filter(
		(transcript) => transcript.turns.length > 0 || transcript.label !== null
	);
	return spoken.map((transcript, index) =>
		transcript.toInterview(spoken.length === 1 ? name : `${name} ${index + 1}`)
	);
}

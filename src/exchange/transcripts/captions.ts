import type { SpokenInterview, SpokenTurn } from './parsed.ts';
import type { ProblemLog } from './problems.ts';
import { parseTiming } from './timing.ts';

const ARROW = /^\s*(\S+)\s+-->\s+(\S+)/;
const ENTITIES: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	nbsp: '\u00a0',
	lrm: '\u200e',
	rlm: '\u200f'
};
/** Captions have no grammar for "Name: …", so a name is short and starts with a letter. */
const NAMED = /^\s*(?:-\s*)?([\p{L}][\p{L}\p{M}\p{N} .'’()_-]{0,40}?)\s*[:：]\s+(\S.*)$/su;

interface Said {
	readonly speaker: string | null;
	readonly text: string;
}

function withoutMarkup(text: string): string {
	return text
		.replace(/<\/?(?:[a-z]+(?:\.[^\s>]*)?(?:\s[^>]*)?|\d[\d:.]*)>/gi, '')
		.replace(/\{\\[^}]*\}/g, '')
		.replace(/&(amp|lt|gt|nbsp|lrm|rlm);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}

/** Runs of lines that are not blank, each with the number of its first line. */
function blocksOf(text: string): { lines: string[]; start: number }[] {
	const blocks: { lines: string[]; start: number }[] = [];
	let open = false;
	text.split('\n').forEach((line, index) => {
		if (line.trim() === '') {
			open = false;
		} else if (open) {
			blocks.at(-1)?.lines.push(line);
		} else {
			open = true;
			blocks.push({ lines: [line], start: index + 1 });
		}
	});
	return blocks;
}

/** A cue may hold several `<v Name>` voices; without any, "Name: …" names the speaker. */
function saidIn(payload: string): Said[] {
	const voices = [...payload.matchAll(/<v(?:\.[^\s>]*)?\s+([^>]+)>/g)];
	if (voices.length === 0) {
		const text = withoutMarkup(payload).trim();
		const named = NAMED.exec(text);
		return [
			named
				? { speaker: (named[1] as string).trim(), text: (named[2] as string).trim() }
				: { speaker: null, text }
		];
	}
	const before = withoutMarkup(payload.slice(0, voices[0]?.index)).trim();
	return [
		{ speaker: null, text: before },
		...voices.map((voice, index) => ({
			speaker: withoutMarkup(voice[1] as string).trim(),
			text: withoutMarkup(
				payload.slice(voice.index + voice[0].length, voices[index + 1]?.index)
			).trim()
		}))
	];
}

/**
 * WebVTT or SubRip: one interview. Cues of one speaker in a row become one turn; a cue that names nobody
 * continues the one before. Blocks that are neither cue nor header, note, style or region are reported.
 */
export function parseCaptions(
	text: string,
	name: string,
	notSpeakers: ReadonlySet<string>,
	problems: ProblemLog
): SpokenInterview[] {
	const turns: SpokenTurn[] = [];
	let speaker = '';
	for (const { lines, start } of blocksOf(text)) {
		const place = lines.findIndex((item) => ARROW.test(item));
		if (place < 0 || place > 1) {
			const head = lines[0] ?? '';
			if (!/^(WEBVTT|NOTE|STYLE|REGION)\b/.test(head)) problems.add('bad-cue', start, head);
			continue;
		}
		const at = parseTiming(ARROW.exec(lines[place] ?? '')?.[1] ?? '');
		if (at === null) problems.add('bad-cue', start, lines[place]);
		for (const said of saidIn(lines.slice(place + 1).join('\n'))) {
			let words = said.text.replace(/\s*\n\s*/g, ' ');
			if (said.speaker !== null && notSpeakers.has(said.speaker)) {
				words = `${said.speaker}: ${words}`;
			} else if (said.speaker !== null) {
				speaker = said.speaker;
			}
			if (words === '') continue;
			const last = turns.at(-1);
			if (last !== undefined && last.speaker === speaker) {
				turns[turns.length - 1] = { ...last, text: `${last.text} ${words}` };
			} else {
				turns.push({ speaker, text: words, at });
			}
		}
	}
	if (turns.length > 0 && turns.every((turn) => turn.speaker === '')) problems.add('no-speakers');
	return turns.length === 0
		? []
		: [{ label: name, segmentName: null, turns, metadata: {}, language: null }];
}

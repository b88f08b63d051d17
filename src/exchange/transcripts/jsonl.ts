import type { SpokenInterview, SpokenTurn } from './parsed.ts';
import type { ProblemLog } from './problems.ts';

type Json = Readonly<Record<string, unknown>>;
const TURN_LISTS = ['turns', 'messages', 'transcript', 'conversation', 'utterances'];
const LABELS = ['id', 'interviewId', 'interview_id', 'label', 'name', 'title'];
const SEGMENTS = ['segment', 'segmentName', 'segment_name', 'group', 'cohort'];
const KNOWN = new Set([...TURN_LISTS, ...LABELS, ...SEGMENTS, 'language', 'metadata']);

function isObject(value: unknown): value is Json {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function scalar(value: unknown): string | null {
	if (typeof value === 'string') return value;
	if (typeof value === 'number' || typeof value === 'boolean') return String(value);
	return null;
}

function firstOf(object: Json, keys: readonly string[]): string | null {
	for (const key of keys) {
		const value = scalar(object[key]);
		if (value !== null && value.trim() !== '') return value;
	}
	return null;
}

function turnFrom(value: unknown): SpokenTurn | null {
	if (!isObject(value)) return null;
	const text = firstOf(value, ['text', 'content', 'message', 'utterance']);
	const speaker = firstOf(value, ['role', 'speaker', 'from', 'author', 'name']);
	if (text === null || speaker === null) return null;
	const at = value['at'] ?? value['start'];
	const usable = typeof at === 'number' && Number.isFinite(at) && at >= 0 && at < 864e5;
	return { speaker: speaker.trim(), text: text.trim(), at: usable ? Math.round(at) : null };
}

function interviewFrom(
	value: unknown,
	line: number,
	fallbackLabel: string,
	problems: ProblemLog
): SpokenInterview | null {
	const list = isObject(value) ? TURN_LISTS.map((key) => value[key]).find(Array.isArray) : null;
	if (!isObject(value) || !Array.isArray(list)) {
		problems.add('not-an-interview', line, JSON.stringify(value)?.slice(0, 100));
		return null;
	}
	const turns: SpokenTurn[] = [];
	for (const item of list) {
		const turn = turnFrom(item);
		if (turn === null) problems.add('bad-turn', line, JSON.stringify(item)?.slice(0, 100));
		else turns.push(turn);
	}
	const metadata: Record<string, string> = {};
	const extra = isObject(value['metadata']) ? value['metadata'] : {};
	for (const [key, inner] of [...Object.entries(value), ...Object.entries(extra)]) {
		const text = scalar(inner);
		if (!KNOWN.has(key) && text !== null) metadata[key] = text;
	}
	const language = scalar(value['language']);
	return {
		label: firstOf(value, LABELS) ?? fallbackLabel,
		segmentName: firstOf(value, SEGMENTS),
		turns,
		metadata,
		language:
			language !== null && /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language) ? language : null
	};
}

/**
 * JSON Lines: one interview a line, `{id, segment, turns: [{role, text}], …}`; other plain values become
 * metadata. A single JSON array or object in the same shape is read as well. Bad lines are reported and skipped.
 */
export function parseJsonl(text: string, name: string, problems: ProblemLog): SpokenInterview[] {
	const found: SpokenInterview[] = [];
	const take = (value: unknown, line: number) => {
		const label = `${name} ${found.length + 1}`;
		const interview = interviewFrom(value, line, label, problems);
		if (interview !== null) found.push(interview);
	};

	const whole = text.trimStart();
	if (whole.startsWith('[') || /^\{\s*\n/.test(whole)) {
		try {
			const value: unknown = JSON.parse(text);
			const list =
				isObject(value) && Array.isArray(value['interviews']) ? value['interviews'] : value;
			for (const item of Array.isArray(list) ? (list as unknown[]) : [list]) take(item, 1);
			return found;
		} catch {
			// Not one document: the lines below tell which of them cannot be read.
		}
	}
	text.split('\n').forEach((line, index) => {
		if (line.trim() === '') return;
		let value: unknown;
		try {
			value = JSON.parse(line);
		} catch {
			problems.add('bad-json', index + 1, line);
			return;
		}
		take(value, index + 1);
	});
	return found;
}

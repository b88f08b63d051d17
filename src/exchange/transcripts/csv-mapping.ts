import type { CsvMapping } from './parsed.ts';

/** Names of columns, the most telling first: a table may hold both `text` and `turn`. */
const NAMES = {
	interview:
		'interview, interview id, session, session id, transcript id, conversation, conversation id, participant id, respondent id, case, record, id, #',
	segment: 'segment, group, cohort, type, audience, category',
	speaker: 'speaker, role, who, author, from, sender, voice, name',
	text: 'text, utterance, message, content, transcript, words, said, body, turn',
	time: 'time, timestamp, start, start time, offset, at'
};

function find(columns: readonly string[], names: string): string | null {
	const plain = columns.map((column) =>
		column
			.trim()
			.toLowerCase()
			.replace(/[\s_-]+/g, ' ')
	);
	const place = names
		.split(', ')
		.map((name) => plain.indexOf(name))
		.find((index) => index >= 0);
	return place === undefined ? null : (columns[place] ?? null);
}

function average(rows: readonly (readonly string[])[], index: number): number {
	const filled = rows.map((row) => (row[index] ?? '').trim().length).filter((length) => length > 0);
	return filled.length === 0 ? 0 : filled.reduce((sum, length) => sum + length, 0) / filled.length;
}

/** Questions read like questions, or their cells like answers: longer than names and numbers are. */
function findQuestions(
	columns: readonly string[],
	rows: readonly (readonly string[])[],
	taken: ReadonlySet<string | null>
): string[] {
	return columns.filter(
		(column, index) =>
			!taken.has(column) && (/[?？؟]\s*$/u.test(column) || average(rows, index) >= 40)
	);
}

/**
 * Which column holds what, from the names of the columns and the first rows. A text and a speaker column make
 * it one row for each turn; otherwise each row is an interview with its questions as columns.
 */
export function guessCsvMapping(
	columns: readonly string[],
	rows: readonly (readonly string[])[]
): CsvMapping {
	const interview = find(columns, NAMES.interview);
	const segment = find(columns, NAMES.segment);
	const speaker = find(columns, NAMES.speaker);
	const text = find(columns, NAMES.text);
	const time = find(columns, NAMES.time);
	if (text !== null && speaker !== null) {
		return { layout: 'turns', interview, segment, speaker, text, time, questions: [] };
	}
	const questions = findQuestions(columns, rows, new Set([interview, segment, time]));
	if (questions.length === 0 && text !== null) {
		return { layout: 'turns', interview, segment, speaker, text, time, questions: [] };
	}
	return {
		layout: 'interviews',
		interview: interview ?? speaker,
		segment,
		speaker: null,
		text: null,
		time: null,
		questions
	};
}

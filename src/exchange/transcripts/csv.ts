import Papa from 'papaparse';
import { guessCsvMapping } from './csv-mapping.ts';
import type { CsvMapping, ParsedFile, SpokenInterview, SpokenTurn } from './parsed.ts';
import type { ProblemLog } from './problems.ts';
import { parseTiming } from './timing.ts';

interface Row {
	readonly cells: readonly string[];
	readonly line: number;
}

/** Names for empty and repeated headings, so that each column can be chosen. */
function columnNames(header: readonly string[]): string[] {
	const names: string[] = [];
	header.forEach((cell, index) => {
		const base = cell.trim() || `Column ${index + 1}`;
		let name = base;
		for (let count = 2; names.includes(name); count++) name = `${base} (${count})`;
		names.push(name);
	});
	return names;
}

/** Rows with the line each starts on: a quoted cell may hold line breaks. */
function readRows(text: string, problems: ProblemLog): Row[] {
	const parsed = Papa.parse<string[]>(text, { skipEmptyLines: false });
	const rows: Row[] = [];
	let line = 1;
	const lines: number[] = [];
	for (const cells of parsed.data) {
		lines.push(line);
		if (cells.some((cell) => cell.trim() !== '')) rows.push({ cells, line });
		line += 1 + cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
	}
	for (const error of parsed.errors) {
		// A single column has no delimiter to find; that is no fault of the file.
		if (error.code !== 'UndetectableDelimiter') {
			problems.add('bad-row', lines[error.row ?? 0] ?? null, error.message);
		}
	}
	return rows;
}

class Table {
	readonly #places: Map<string, number>;
	readonly columns: readonly string[];
	readonly mapping: CsvMapping;

	constructor(columns: readonly string[], mapping: CsvMapping) {
		this.columns = columns;
		this.mapping = mapping;
		this.#places = new Map(columns.map((column, index) => [column, index]));
	}

	cell(row: Row, column: string | null): string {
		const place = column === null ? undefined : this.#places.get(column);
		return place === undefined ? '' : (row.cells[place] ?? '').trim();
	}

	/** What the row says beside the mapped columns. */
	extras(row: Row): Record<string, string> {
		const { interview, segment, speaker, text, time, questions } = this.mapping;
		const used = new Set([interview, segment, speaker, text, time, ...questions]);
		return Object.fromEntries(
			this.columns
				.filter((column) => !used.has(column))
				.map((column) => [column, this.cell(row, column)])
		);
	}
}

function byTurn(table: Table, rows: readonly Row[], name: string, problems: ProblemLog) {
	const { mapping } = table;
	const groups = new Map<
		string,
		{ segment: string; extras: Record<string, string>; turns: SpokenTurn[] }
	>();
	for (const row of rows) {
		const text = table.cell(row, mapping.text);
		if (text === '') {
			problems.add('empty-row', row.line, row.cells.join(' '));
			continue;
		}
		const key = table.cell(row, mapping.interview) || name;
		let group = groups.get(key);
		if (group === undefined) {
			group = { segment: '', extras: table.extras(row), turns: [] };
			groups.set(key, group);
		}
		group.segment ||= table.cell(row, mapping.segment);
		const at = mapping.time === null ? null : parseTiming(table.cell(row, mapping.time));
		group.turns.push({ speaker: table.cell(row, mapping.speaker), text, at });
	}
	return [...groups].map(([label, group]): SpokenInterview => ({
		label,
		segmentName: group.segment || null,
		turns: group.turns,
		metadata: group.extras,
		language: null
	}));
}

/** Labels of the two sides where a table has questions and answers only; both name their role. */
const ASKS = 'Interviewer';
const ANSWERS = 'Participant';

function byInterview(table: Table, rows: readonly Row[], name: string, problems: ProblemLog) {
	return rows.flatMap((row, index): SpokenInterview[] => {
		const turns = table.mapping.questions.flatMap((question): SpokenTurn[] => {
			const answer = table.cell(row, question);
			return answer === ''
				? []
				: [
						{ speaker: ASKS, text: question, at: null },
						{ speaker: ANSWERS, text: answer, at: null }
					];
		});
		if (turns.length === 0) {
			problems.add('empty-row', row.line, row.cells.join(' '));
			return [];
		}
		return [
			{
				label: table.cell(row, table.mapping.interview) || `${name} ${index + 1}`,
				segmentName: table.cell(row, table.mapping.segment) || null,
				turns,
				metadata: table.extras(row),
				language: null
			}
		];
	});
}

/** A table with a heading row: comma, semicolon or tab separated. Bad and empty rows are reported. */
export function parseCsv(
	text: string,
	name: string,
	mapping: CsvMapping | undefined,
	problems: ProblemLog
): { interviews: SpokenInterview[]; table: NonNullable<ParsedFile['table']> } {
	const [header, ...rows] = readRows(text, problems);
	const columns = columnNames(header?.cells ?? []);
	const used =
		mapping ??
		guessCsvMapping(
			columns,
			rows.slice(0, 50).map(({ cells }) => cells)
		);
	const table = new Table(columns, used);
	if (used.layout === 'turns' ? used.text === null : used.questions.length === 0) {
		problems.add('no-text-column');
		return { interviews: [], table: { columns, mapping: used } };
	}
	const read = used.layout === 'turns' ? byTurn : byInterview;
	return { interviews: read(table, rows, name, problems), table: { columns, mapping: used } };
}

import Papa from 'papaparse';
import { spokenTurns, type ExportedInterview } from './exported.ts';

/**
 * One row for each turn, RFC 4180 with a byte order mark, which spreadsheets need to read UTF-8. Cells that a
 * spreadsheet would take for a formula begin with an apostrophe.
 */
export function toCsv(interviews: readonly ExportedInterview[]): string {
	const rows = interviews.flatMap(({ interview, name, segmentName, turns }) =>
		spokenTurns(turns).map(({ turn, text }) => ({
			interview: name,
			segment: segmentName ?? '',
			turn: turn.seq + 1,
			speaker: turn.role,
			text,
			time: new Date(turn.at).toISOString(),
			mode: interview.mode,
			status: interview.status
		}))
	);
	return `\uFEFF${Papa.unparse(rows, { escapeFormulae: true, newline: '\r\n' })}\r\n`;
}

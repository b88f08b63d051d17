import { ok, type Result } from '#core/base/result.ts';
import {
	EXPORT_FILES,
	type ExportedInterview,
	type ExportFormat
} from '#exchange/export/exported.ts';
import type { EarshotDatabase } from '#local/store/database.ts';
import type { StoreError } from '#local/store/errors.ts';
import { readTurns } from '#local/store/interviews.ts';
import type { InterviewItem } from './interview-items.ts';

export interface ExportedFile {
	readonly name: string;
	readonly type: string;
	readonly text: string;
}

/** The writers load when something is exported: few visits export anything. */
async function write(format: ExportFormat, interviews: readonly ExportedInterview[]) {
	switch (format) {
		case 'markdown':
			return (await import('#exchange/export/to-markdown.ts')).toMarkdown(interviews);
		case 'csv':
			return (await import('#exchange/export/to-csv.ts')).toCsv(interviews);
		case 'json':
			return (await import('#exchange/export/to-jsonl.ts')).toJsonl(interviews);
	}
}

/** A file's name from a title: letters and digits of any script, the rest as dashes. */
export function fileName(title: string, fallback: string): string {
	const name = title
		.normalize('NFKC')
		.replace(/[^\p{L}\p{N}]+/gu, '-')
		.replace(/^-+|-+$/g, '')
		.slice(0, 60);
	return name === '' ? fallback : name;
}

/** Transcripts as a file to save, the first held first. */
export async function exportTranscripts(
	database: EarshotDatabase,
	items: readonly InterviewItem[],
	format: ExportFormat,
	naming: { readonly title: string; readonly nameOf: (item: InterviewItem) => string }
): Promise<Result<ExportedFile, StoreError>> {
	const interviews: ExportedInterview[] = [];
	for (const item of items) {
		const { row, segmentName } = item;
		const turns = await readTurns(database, row.id);
		if (!turns.ok) return turns;
		const name = naming.nameOf(item);
		interviews.push({ interview: row, name, segmentName, turns: turns.value });
	}
	const { extension, type } = EXPORT_FILES[format];
	const text = await write(format, interviews);
	return ok({ name: `${fileName(naming.title, 'transcripts')}.${extension}`, type, text });
}

import { parseCaptions } from './captions.ts';
import { parseCsv } from './csv.ts';
import { decodeText } from './decode.ts';
import { parseJsonl } from './jsonl.ts';
import { withinLimits } from './limits.ts';
import type {
	ParsedFile,
	ParsedInterview,
	ParseOptions,
	SpokenInterview,
	TranscriptFormat
} from './parsed.ts';
import { parsePlain } from './plain.ts';
import { ProblemLog } from './problems.ts';
import { guessRoles } from './speakers.ts';

const BY_EXTENSION: Readonly<Record<string, TranscriptFormat>> = {
	jsonl: 'jsonl',
	ndjson: 'jsonl',
	json: 'jsonl',
	csv: 'csv',
	tsv: 'csv',
	vtt: 'vtt',
	srt: 'srt'
};

/** The format by the file's name or, for `.txt` and unknown names, by how the text begins. */
export function formatOf(name: string, text: string): TranscriptFormat {
	const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
	const known = BY_EXTENSION[extension];
	if (known !== undefined) return known;
	const head = text.slice(0, 2_000).trimStart();
	if (head.startsWith('WEBVTT')) return 'vtt';
	if (/^(\d+\s*\n)?\d{1,2}:\d{2}:\d{2},\d{3}\s+-->/.test(head)) return 'srt';
	if (/^\{\s*"/.test(head) || /^\[\s*\{/.test(head)) return 'jsonl';
	return 'text';
}

function withRoles(interviews: readonly SpokenInterview[]): ParsedInterview[] {
	const roles = guessRoles(interviews);
	return interviews.map((interview) => ({
		...interview,
		turns: interview.turns.map((turn) => ({
			...turn,
			role: roles.get(turn.speaker) ?? 'participant'
		}))
	}));
}

/**
 * Reads a file of transcripts. Never throws: what cannot be read is a problem with its line, and everything
 * else is kept. Deterministic for the same bytes, name and options.
 */
export function parseTranscripts(
	file: { readonly name: string; readonly bytes: Uint8Array },
	options: ParseOptions = {}
): ParsedFile {
	const problems = new ProblemLog();
	const name = file.name.replace(/\.[a-z0-9]{1,6}$/i, '') || file.name;
	const text = decodeText(file.bytes, problems);
	const format = formatOf(file.name, text ?? '');
	const notSpeakers = new Set(options.notSpeakers);
	let spoken: SpokenInterview[] = [];
	let table: ParsedFile['table'] = null;
	if (text !== null && text.trim() === '') {
		problems.add('empty-file');
	} else if (text !== null) {
		switch (format) {
			case 'jsonl':
				spoken = parseJsonl(text, name, problems);
				break;
			case 'csv':
				({ interviews: spoken, table } = parseCsv(text, name, options.csv, problems));
				break;
			case 'vtt':
			case 'srt':
				spoken = parseCaptions(text, name, notSpeakers, problems);
				break;
			case 'text':
				spoken = parsePlain(text, name, notSpeakers, problems);
		}
	}
	const interviews = withinLimits(withRoles(spoken), problems);
	return { format, interviews, problems: problems.kept, problemCount: problems.count, table };
}

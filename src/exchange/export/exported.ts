import type { Interview } from '#core/transcript/interview.ts';
import { standingTurns, type Act, type Turn } from '#core/transcript/turn.ts';

/** One interview as it leaves the program. Contact details live elsewhere and never come along. */
export interface ExportedInterview {
	readonly interview: Interview;
	/** The name it has in lists. */
	readonly name: string;
	readonly segmentName: string | null;
	readonly turns: readonly Turn[];
}

export type ExportFormat = 'markdown' | 'csv' | 'json';

export const EXPORT_FILES: Readonly<Record<ExportFormat, { extension: string; type: string }>> = {
	markdown: { extension: 'md', type: 'text/markdown' },
	csv: { extension: 'csv', type: 'text/csv' },
	json: { extension: 'jsonl', type: 'application/jsonl' }
};

const SILENCES: Readonly<Record<Act, string>> = {
	answer: '',
	revise: '',
	skip: '[skipped]',
	decline: '[preferred not to say]',
	stop: '[ended the interview]'
};

/** The conversation as it stands, silences in brackets, empty turns left out. */
export function spokenTurns(turns: readonly Turn[]): { turn: Turn; text: string }[] {
	return standingTurns(turns)
		.map((turn) => ({
			turn,
			text: turn.text || (turn.role === 'participant' ? SILENCES[turn.act] : '')
		}))
		.filter(({ text }) => text !== '');
}

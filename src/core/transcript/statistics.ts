import { evidenceTurns } from './sentence.ts';
import type { Turn } from './turn.ts';

/** What can be said about a transcript by counting. */
export interface TranscriptStatistics {
	/** Words of the participant, as {@link countWords} counts. */
	readonly words: number;
	readonly answers: number;
	readonly skipped: number;
	readonly declined: number;
	/** Words of the middle answer; 0 without answers. */
	readonly medianWords: number;
	/** From the first to the last turn, ms. */
	readonly duration: number;
}

/** Words are runs of text between blanks. Scripts without blanks count one word a run. */
export function countWords(text: string): number {
	return text.match(/\S+/g)?.length ?? 0;
}

/** The middle of a list of numbers, the mean of the two middle ones when their count is even; 0 for none. */
export function median(values: readonly number[]): number {
	if (values.length === 0) return 0;
	const sorted = [...values].sort((a, b) => a - b);
	const middle = sorted.length >> 1;
	const upper = sorted[middle] as number;
	return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] as number) + upper) / 2;
}

/** Counts over the standing turns of one interview. */
export function transcriptStatistics(turns: readonly Turn[]): TranscriptStatistics {
	const answers = evidenceTurns(turns).map((turn) => countWords(turn.text));
	const times = turns.map((turn) => turn.at);
	const acts = turns.flatMap((turn) => (turn.role === 'participant' ? [turn.act] : []));
	return {
		words: answers.reduce((sum, words) => sum + words, 0),
		answers: answers.length,
		skipped: acts.filter((act) => act === 'skip').length,
		declined: acts.filter((act) => act === 'decline').length,
		medianWords: median(answers),
		duration: times.length > 0 ? Math.max(...times) - Math.min(...times) : 0
	};
}

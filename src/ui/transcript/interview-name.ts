import type { InterviewItem } from '#state/interviews/interview-items.ts';
import { transcript } from '../words/transcript.ts';

/** What an interview is called: its own label, or its kind and number. Never a participant's name. */
export function interviewName({ row, number, counted }: InterviewItem): string {
	if (row.label !== '') return row.label;
	const words = transcript.en;
	return counted ? words.numbered(number) : words.rehearsalNumbered(words.modes[row.mode], number);
}

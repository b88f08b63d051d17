import { isCounted } from '#core/transcript/interview.ts';
import type { InterviewRow } from '#local/store/database.ts';

/** Interviews that count as evidence, by how far they got and by segment. */
export interface InterviewCounts {
	/** Previews, simulations and withdrawn ones left out. */
	readonly counted: number;
	/** Completed and partial ones. */
	readonly ended: number;
	readonly completed: number;
	/** Ended ones of each segment; those without a segment under ''. */
	readonly bySegment: Readonly<Record<string, number>>;
	/** When something was last said, ms; 0 without interviews. */
	readonly lastTurnAt: number;
}

export const NO_INTERVIEWS: InterviewCounts = {
	counted: 0,
	ended: 0,
	completed: 0,
	bySegment: {},
	lastTurnAt: 0
};

type Counted = Pick<InterviewRow, 'mode' | 'status' | 'segmentId' | 'lastTurnAt'>;

/** Counts what a study has collected. */
export function countInterviews(interviews: readonly Counted[]): InterviewCounts {
	const bySegment: Record<string, number> = {};
	let counted = 0;
	let ended = 0;
	let completed = 0;
	let lastTurnAt = 0;
	for (const interview of interviews) {
		if (!isCounted(interview)) continue;
		counted++;
		lastTurnAt = Math.max(lastTurnAt, interview.lastTurnAt);
		if (interview.status !== 'completed' && interview.status !== 'partial') continue;
		ended++;
		if (interview.status === 'completed') completed++;
		const segment = interview.segmentId ?? '';
		bySegment[segment] = (bySegment[segment] ?? 0) + 1;
	}
	return { counted, ended, completed, bySegment, lastTurnAt };
}

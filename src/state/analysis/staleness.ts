import type { MagicSummary } from '#core/analysis/summary.ts';
import type { Interview } from '#core/transcript/interview.ts';
import { selectInterviews } from '#engines/ondevice/analysis/summary-input.ts';

/** How the stored interviews differ from those a summary counted. */
export interface Newer {
	/** In the summary's scope and countable now, but not counted in it. */
	readonly added: number;
	/** Counted in it, but withdrawn or gone since. */
	readonly removed: number;
}

/** Compares a summary with the interviews stored now ("3 new interviews since this summary"). */
export function newSince(
	summary: Pick<MagicSummary, 'interviewIds' | 'scope'>,
	interviews: readonly (Interview & { readonly words?: number })[]
): Newer {
	// Interviews in which nothing has been said yet are no new evidence.
	const spoken = interviews.filter(({ words }) => words === undefined || words > 0);
	const { selected } = selectInterviews(spoken, summary.scope);
	const counted = new Set(summary.interviewIds);
	const now = new Set(selected.map(({ id }) => id));
	return {
		added: selected.filter(({ id }) => !counted.has(id)).length,
		removed: summary.interviewIds.filter((id) => !now.has(id)).length
	};
}

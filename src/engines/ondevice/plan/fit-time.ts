import type { Depth } from '#core/plan/plan.ts';
import { estimateMinutes } from '#core/plan/readiness.ts';
import type { LadderQuestion } from '../packs/plan-ladder.ts';

// Fewer questions than this are a form, not a conversation.
const FEWEST = 3;

const asksLonger = (questions: readonly LadderQuestion[], minutes: number): boolean =>
	estimateMinutes({
		questions: questions.map(({ depth = 'medium', mandatory = false }) => ({ depth, mandatory }))
	}).to > minutes;

function nextToDrop(questions: readonly LadderQuestion[]): LadderQuestion | undefined {
	const optional = questions.filter((question) => question.mandatory !== true);
	const ranked = optional.filter((question) => question.drop !== undefined);
	if (ranked.length === 0) return optional[optional.length - 1];
	return ranked.reduce((a, b) => ((b.drop ?? 0) < (a.drop ?? 0) ? b : a));
}

/** The questions that fit into the time: optional ones go first, then follow-ups become rarer. */
export function fitToMinutes(
	questions: readonly LadderQuestion[],
	minutes: number
): readonly LadderQuestion[] {
	let kept = questions;
	while (kept.length > FEWEST && asksLonger(kept, minutes)) {
		const dropped = nextToDrop(kept);
		if (dropped === undefined) break;
		kept = kept.filter((question) => question !== dropped);
	}
	for (const depth of ['medium', 'low'] satisfies Depth[])
		if (asksLonger(kept, minutes)) kept = kept.map((question) => ({ ...question, depth }));
	return kept;
}

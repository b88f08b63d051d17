import type { Scope } from '#core/analysis/summary.ts';
import type { Code } from '#core/annotation/code.ts';
import type { Plan } from '#core/plan/plan.ts';
import { isCounted, type Interview } from '#core/transcript/interview.ts';
import { evidenceTurns, sentencesOf, type Sentence } from '#core/transcript/sentence.ts';
import { countWords } from '#core/transcript/statistics.ts';
import { standingTurns, type Turn } from '#core/transcript/turn.ts';

/** All that a summary is made from. */
export interface SummaryInput {
	/** Null for imported interviews without a plan. */
	readonly plan: Plan | null;
	/** All interviews of the study; those that do not count are left out here, and counted as left out. */
	readonly interviews: readonly Interview[];
	readonly turns: ReadonlyMap<string, readonly Turn[]>;
	readonly scope: Scope;
	/** ms since 1970, for `createdAt`. */
	readonly now: number;
	/** The team's own codebook; drafted when missing. */
	readonly codebook?: readonly Code[];
}

/** An interviewer's question as it was put, with the question of the plan behind it. */
export interface Prompt {
	readonly text: string;
	readonly questionId: string | null;
}

/** A sentence with the question it answers. */
export interface PromptedSentence extends Sentence {
	readonly prompt: Prompt | null;
}

/** A counted interview, ready for coding. */
export interface Material {
	readonly id: string;
	readonly segmentId: string | null;
	readonly interview: Interview;
	readonly sentences: readonly PromptedSentence[];
	readonly prompts: readonly Prompt[];
	/** Words of the participant. */
	readonly words: number;
	/** False: the participant agreed to be counted, not to be quoted. */
	readonly quotable: boolean;
}

export interface Exclusions {
	readonly rehearsals: number;
	readonly withdrawn: number;
	readonly outOfScope: number;
	readonly empty: number;
}

/**
 * The group an interview is compared by: its segment, or the `segment` column of an imported file that knew
 * no segments of the plan.
 */
export function segmentOf(interview: Pick<Interview, 'segmentId' | 'metadata'>): string | null {
	return interview.segmentId ?? interview.metadata['segment'] ?? null;
}

/** Sentences and questions of one interview in the order in which they stand. */
export function prepareInterview(interview: Interview, turns: readonly Turn[]): Material {
	const standing = standingTurns(turns);
	const promptOf = new Map<string, Prompt>();
	const prompts: Prompt[] = [];
	let latest: Prompt | null = null;
	for (const turn of standing) {
		if (turn.role === 'interviewer') {
			latest = { text: turn.text, questionId: turn.questionId };
			prompts.push(latest);
		} else if (latest !== null) {
			promptOf.set(turn.id, latest);
		}
	}
	const answers = evidenceTurns(turns);
	return {
		id: interview.id,
		segmentId: segmentOf(interview),
		interview,
		sentences: answers.flatMap(sentencesOf).map((sentence) => ({
			...sentence,
			prompt: promptOf.get(sentence.span.turnId) ?? null
		})),
		prompts,
		words: answers.reduce((sum, turn) => sum + countWords(turn.text), 0),
		quotable: interview.consent === null || interview.consent.quotes
	};
}

function inScope(interview: Interview, scope: Scope): boolean {
	const segmentId = segmentOf(interview);
	return (
		(scope.modes.length === 0 || scope.modes.includes(interview.mode)) &&
		(scope.segmentIds.length === 0 || (segmentId !== null && scope.segmentIds.includes(segmentId)))
	);
}

/**
 * The interviews that may count: no rehearsals (preview, simulated), none withdrawn, in scope; by start, then id.
 * Each one left out is counted under the first reason that applies. `empty` is 0 here: it takes reading to know.
 */
export function selectInterviews(
	interviews: readonly Interview[],
	scope: Scope
): { selected: Interview[]; excluded: Exclusions } {
	const excluded = { rehearsals: 0, withdrawn: 0, outOfScope: 0, empty: 0 };
	const selected: Interview[] = [];
	for (const interview of interviews) {
		if (interview.status === 'withdrawn') excluded.withdrawn += 1;
		else if (!isCounted(interview)) excluded.rehearsals += 1;
		else if (!inScope(interview, scope)) excluded.outOfScope += 1;
		else selected.push(interview);
	}
	selected.sort((a, b) => a.startedAt - b.startedAt || (a.id < b.id ? -1 : 1));
	return { selected, excluded };
}

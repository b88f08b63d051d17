import type { Plan } from '#core/plan/plan.ts';
import { standingTurns, type Turn } from '#core/transcript/turn.ts';

/** One place of the conversation as it is read. */
export interface TranscriptItem {
	/** The turn whose words stand now. */
	readonly turn: Turn;
	/** Texts that it replaced, the oldest first, with their turns' ids. */
	readonly earlier: readonly { readonly id: string; readonly text: string }[];
	/** Where a question of the plan begins: its number from 1, and whether it had to be asked. */
	readonly question: { readonly number: number; readonly mandatory: boolean } | null;
	/** A further question about the same thing. */
	readonly followUp: boolean;
	/** ms from the start of the interview; null when the source gave no times. */
	readonly offset: number | null;
}

function earlierOf(turn: Turn, byId: ReadonlyMap<string, Turn>) {
	const earlier: { id: string; text: string }[] = [];
	let current: Turn | undefined = turn;
	const seen = new Set<string>();
	while (current?.role === 'participant' && current.replaces !== null && !seen.has(current.id)) {
		seen.add(current.id);
		current = byId.get(current.replaces);
		if (current !== undefined) earlier.unshift({ id: current.id, text: current.text });
	}
	return earlier;
}

/** The transcript as it is read: revised answers once, with what they replaced; questions numbered by the plan. */
export function toTranscriptItems(
	turns: readonly Turn[],
	startedAt: number,
	plan: Pick<Plan, 'questions'> | null
): TranscriptItem[] {
	const byId = new Map(turns.map((turn) => [turn.id, turn]));
	const questions = new Map(
		plan?.questions.map((question, index) => [question.id, { question, number: index + 1 }])
	);
	const timed = turns.some((turn) => turn.at > startedAt);
	let current: string | null = null;
	return standingTurns(turns).map((turn) => {
		const place = turn.questionId === null ? undefined : questions.get(turn.questionId);
		const asks = turn.role === 'interviewer' && place !== undefined;
		const begins = asks && turn.questionId !== current;
		if (turn.role === 'interviewer') current = turn.questionId;
		return {
			turn,
			earlier: earlierOf(turn, byId),
			question: begins ? { number: place.number, mandatory: place.question.mandatory } : null,
			followUp: asks && !begins,
			offset: timed ? Math.max(0, turn.at - startedAt) : null
		};
	});
}

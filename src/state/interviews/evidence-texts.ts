import type { Span } from '#core/transcript/span.ts';

/** The text of turns that were read; null where the store has no such turn. */
export type TurnTexts = ReadonlyMap<string, string | null>;
export const NO_TEXTS: TurnTexts = new Map();

/** The turns of these spans that have not been read yet. */
export function missingTurns(texts: TurnTexts, spans: readonly Span[]): string[] {
	return [...new Set(spans.map((span) => span.turnId))].filter((id) => !texts.has(id));
}

export function withTexts(
	texts: TurnTexts,
	ids: readonly string[],
	turns: readonly ({ readonly text: string } | undefined)[]
): TurnTexts {
	const read = ids.map((id, index) => [id, turns[index]?.text ?? null] as const);
	return new Map([...texts, ...read]);
}

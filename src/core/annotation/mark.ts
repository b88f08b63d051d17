import type { Span } from '../transcript/span.ts';

/**
 * What a speaker makes of the code's subject. For a challenge, `for` says that it is one, `against` that it is none;
 * for every other kind, `for` wants or values it, `against` does not.
 */
export type Stance = 'for' | 'against' | 'mixed';
export type MarkState = 'suggested' | 'accepted' | 'rejected';

/** A code applied to a span by an engine or a person. */
export interface Mark {
	/** `codeId:turnId:start`, so that the same finding has the same id on every device. */
	readonly id: string;
	readonly codeId: string;
	readonly span: Span;
	/** Null: mentioned without taking a side, as far as the words tell. */
	readonly stance: Stance | null;
	readonly by: 'ondevice' | 'openai' | 'person';
	readonly state: MarkState;
	/** One line: why the code applies ("cue: two-way data"). */
	readonly reason: string;
}

/** The id a mark has on every device. */
export function markId(codeId: string, span: Span): string {
	return `${codeId}:${span.turnId}:${span.start}`;
}

/** One stance out of many of the same person: both sides make it mixed, none make it null. */
export function joinStances(stances: Iterable<Stance | null>): Stance | null {
	let joined: Stance | null = null;
	for (const stance of stances) {
		if (stance === null) continue;
		joined = joined === null || joined === stance ? stance : 'mixed';
	}
	return joined;
}

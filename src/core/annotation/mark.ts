import type { Span } from '../transcript/span.ts';

export type Stance = 'for' | 'against' | 'mixed';
export type MarkState = 'suggested' | 'accepted' | 'rejected';

/** A code applied to a span by an engine or a person. */
export interface Mark {
	/** `codeId:turnId:start`, so that the same finding has the same id on every device. */
	readonly id: string;
	readonly codeId: string;
	readonly span: Span;
	readonly stance: Stance;
	readonly by: 'ondevice' | 'openai' | 'person';
	readonly state: MarkState;
	/** One line: why the code applies ("cue: two-way data"). */
	readonly reason: string;
}

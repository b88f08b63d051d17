import type { Code, CodeKind } from '#core/annotation/code.ts';

/** A pack's code before it is one: its include and exclude rules follow from the rest unless told. */
export interface PackCode {
	readonly id: string;
	readonly label: string;
	readonly kind: CodeKind;
	/** A noun phrase in lower case without a full stop; it continues a sentence after a colon. No digits. */
	readonly definition: string;
	readonly exclude: string;
	/** Cues apart by `|`. */
	readonly cues: string;
}

/** Turns a pack's codes into codes of a codebook. */
export function toCodes(codes: readonly PackCode[]): Code[] {
	return codes.map(({ id, label, kind, definition, exclude, cues }) => ({
		id,
		label,
		kind,
		definition,
		include: `The sentence speaks of ${definition}.`,
		exclude,
		cues: cues
			.split('|')
			.map((cue) => cue.trim())
			.filter((cue) => cue !== '')
	}));
}

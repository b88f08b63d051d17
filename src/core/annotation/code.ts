/** Which part of a summary a code feeds. */
export type CodeKind = 'opportunity' | 'driver' | 'need' | 'challenge' | 'structure' | 'topic';

/**
 * A label for what participants say. A cue is one or more words, matched whole and without regard to case;
 * a word that ends in `*` matches any ending (`integrat*`).
 */
export interface Code {
	readonly id: string;
	readonly label: string;
	readonly kind: CodeKind;
	readonly definition: string;
	readonly include: string;
	readonly exclude: string;
	readonly cues: readonly string[];
}

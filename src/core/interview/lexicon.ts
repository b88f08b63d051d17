/** What a follow-up can ask for. */
export type Aspect =
	'episode' | 'process' | 'reason' | 'effect' | 'importance' | 'contrast' | 'else';

/**
 * The words of one language by which an answer is read. Patterns are matched against folded text (lower case,
 * straight quotes); those marked "whole" only against short answers as a whole, so that a long answer that
 * happens to hold the words is never mistaken for a command.
 */
export interface Lexicon {
	/** Words without a topic of their own. */
	readonly functionWords: ReadonlySet<string>;
	/** "I called", "we had", "last time I": the speaker's own past. */
	readonly episode: RegExp;
	readonly time: RegExp;
	readonly process: RegExp;
	readonly cause: RegExp;
	readonly effect: RegExp;
	readonly importance: RegExp;
	readonly hedge: RegExp;
	/** Whole. */
	readonly refusal: RegExp;
	/** Whole. */
	readonly unknown: RegExp;
	/** Whole: "none", "not really". */
	readonly nothing: RegExp;
	/** Whole. */
	readonly skip: RegExp;
	/** Whole. */
	readonly stop: RegExp;
	/** Whole. */
	readonly remove: RegExp;
	/** Whole: agreement to go on. */
	readonly goOn: RegExp;
	/** Whole. */
	readonly meaning: RegExp;
	readonly identity: RegExp;
	readonly privacy: RegExp;
	readonly length: RegExp;
	readonly annoyance: RegExp;
	readonly distress: RegExp;
	readonly injection: RegExp;
	readonly offTopic: RegExp;
	/** A question about the future or a wish, for which there is no episode to tell. */
	readonly hypothetical: RegExp;
	/** What a question asks for; the first that matches counts for a follow-up of the team. */
	readonly asks: readonly (readonly [Aspect, RegExp])[];
}

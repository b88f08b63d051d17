import type { Aspect } from '#core/interview/lexicon.ts';
import type { OwnWordsRules } from './own-words.ts';

/**
 * What the on-device interviewer can say in one language. A sentence holds `{x}` where the participant's own
 * phrase goes, `{n}` and `{m}` where progress goes.
 */
export interface Wording {
	readonly probes: Readonly<Record<Aspect, readonly string[]>>;
	/** Probes for questions about the future or a wish; used instead of the plain ones. */
	readonly wishes: Partial<Readonly<Record<Aspect, readonly string[]>>>;
	/** Sentences that may stand before a probe; each holds `{x}`. */
	readonly leads: readonly string[];
	/** For "what do you mean?". */
	readonly clarify: readonly string[];
	/** Before a follow-up of the team that is used as the other wording of its question. */
	readonly otherWords: readonly string[];
	/** Answers to questions about the interview itself; one of `returns` follows. */
	readonly facts: Readonly<Record<'identity' | 'privacy' | 'length', readonly string[]>>;
	/** Back to the question on the table. */
	readonly returns: readonly string[];
	/** Before one of `returns`, when something was asked that does not belong here. */
	readonly asides: readonly string[];
	readonly otherAngle: readonly string[];
	readonly anythingElse: readonly string[];
	/** The one question of an interview whose guide has none, and of a question without text. */
	readonly opening: readonly string[];
	/** Short sentences that may stand before the next question. */
	readonly bridges: Readonly<Record<'left' | 'annoyed' | 'unknown' | 'stage', readonly string[]>>;
	/** The same, each with `{x}` from the answer just given. */
	readonly noted: readonly string[];
	/** Before a question that an earlier answer touched; with `{x}`, and without. */
	readonly touched: readonly string[];
	readonly touchedPlain: readonly string[];
	readonly recap: readonly string[];
	readonly close: Readonly<
		Record<'finished' | 'stopped' | 'flags' | 'distress' | 'delete', readonly string[]>
	>;
	readonly safety: Readonly<Record<'distress' | 'delete', readonly string[]>>;
	/** How to find a phrase of the participant's own; null where the language has no rules yet. */
	readonly ownWords: OwnWordsRules | null;
}

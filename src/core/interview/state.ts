import type { ParticipantGuide } from '../plan/guide.ts';
import type { Move, Turn } from '../transcript/turn.ts';
import type { AnswerFeatures, Query } from './features.ts';
import type { Aspect } from './lexicon.ts';

/** Where an interview stands: in conversation, showing the recap, or over. */
export type Phase = 'talking' | 'recap' | 'ended';

/** How an interview ended. `completed` implies that every mandatory question was asked. */
export type Outcome = 'completed' | 'partial';

/** What a participant does; the caller stores it as a turn and hands that to the reducer. */
export type ParticipantInput =
	| { readonly act: 'answer'; readonly text: string }
	| { readonly act: 'skip' }
	| { readonly act: 'decline' }
	| { readonly act: 'stop' }
	| { readonly act: 'revise'; readonly text: string };

/** Why the reducer chose a move; the words of some moves depend on it. */
export type MoveReason =
	/** The interview opens, or goes on after an answer. */
	| 'next'
	/** The last question was skipped or declined: leave it politely. */
	| 'left'
	/** The participant is annoyed by the question or the interview. */
	| 'annoyed'
	/** The participant did not know, after another angle or without one. */
	| 'unknown'
	/** The answer lacks an aspect, or the plan wants a follow-up. */
	| 'dig'
	/** The participant asked something back. */
	| Query
	| 'off-topic'
	| 'injection'
	| 'distress'
	/** The participant typed a wish to have everything deleted. */
	| 'delete'
	| 'stopped'
	/** Too many attempts to lead the interviewer astray. */
	| 'flags'
	| 'finished';

/** What the interviewer does next. An engine finds the words. */
export interface PlannedMove {
	readonly move: Move;
	/** The plan's question it asks or stays with; null for moves about the whole interview. */
	readonly questionId: string | null;
	readonly reason: MoveReason;
	/** Words of the plan's author to be said as they are: a question's text, or a follow-up of the team. */
	readonly planText: string | null;
	/** For a question that an earlier answer touched already: the id of that answer's turn. */
	readonly touchedIn: string | null;
}

/** The last thing a participant did, with what can be read from it. */
export interface Reply {
	readonly turnId: string;
	readonly act: 'answer' | 'skip' | 'decline' | 'stop';
	readonly text: string;
	readonly features: AnswerFeatures;
	/** 0 (nothing in it) … 4 (an episode with specifics and reasons). */
	readonly richness: number;
	/** Share of content stems never said before in this interview, 0–1; 1 when there are too few to tell. */
	readonly novelty: number;
}

/** What has happened around one question. */
export interface Digging {
	/** Moves that stayed with the question: probes, clarifications, other angles, nudges. */
	readonly followUps: number;
	readonly probes: number;
	readonly clarified: boolean;
	readonly otherAngle: boolean;
	/** Aspects that were asked for or that an answer already holds. */
	readonly aspects: readonly Aspect[];
	/** Probes up the ladder: reason, effect, importance. */
	readonly steps: number;
	/** A participant has reacted to it in some way. */
	readonly replied: boolean;
}

/**
 * An interview so far, computed from guide, seed and turns alone.
 * Immutable; applying a turn gives the next one.
 */
export interface Session {
	readonly guide: ParticipantGuide;
	readonly seed: number;
	/** Every turn applied, in order of arrival, revisions included. */
	readonly turns: readonly Turn[];
	readonly phase: Phase;
	/** Null until the interview has ended. */
	readonly outcome: Outcome | null;
	readonly awaiting: 'interviewer' | 'participant' | 'nobody';
	/** The last move said. */
	readonly lastMove: Move | null;
	/** The plan's question on the table. */
	readonly questionId: string | null;
	/** Ids of the questions asked, in order. */
	readonly asked: readonly string[];
	/** Question id → id of the turn whose answer touched it before it was asked. */
	readonly credited: ReadonlyMap<string, string>;
	/** Question id → what has happened around it; null stands for moves that belong to no question. */
	readonly digging: ReadonlyMap<string | null, Digging>;
	readonly reply: Reply | null;
	/** Interviewer turns that call for an answer. */
	readonly prompts: number;
	/** Attempts at injection and off-topic requests. */
	readonly flags: number;
	/** Times that distress was expressed. */
	readonly distress: number;
	/** Times that the participant asked, in words, for everything to be deleted. */
	readonly removals: number;
	/** What the last safety turn was about, while it is the last move said. */
	readonly safetyFor: 'distress' | 'delete' | null;
	/** Questions back that were not about the meaning of a question, and were answered. */
	readonly asides: number;
	/** Times that the participant was annoyed by the interview. */
	readonly annoyance: number;
	/** Answers under ten words in a row. */
	readonly shortRun: number;
	/** Answers that were about their question. */
	readonly answers: number;
	/** "Anything I should have asked?" has been said. */
	readonly wrappingUp: boolean;
	/** Content stems the participant has said. */
	readonly said: ReadonlySet<string>;
	/** Time spent in conversation, ms; each gap counts for at most two minutes. */
	readonly activeMs: number;
	/** When the last turn was said, ms since 1970; null before the first. */
	readonly lastAt: number | null;
}

/** Exchanges after which only mandatory questions are still asked. */
export const TURN_LIMIT = 18;
/** Flags that end an interview. */
export const FLAG_LIMIT = 4;
/** Follow-ups per question in text; {@link DEEP_FOLLOW_UPS} for a mandatory one of depth `deep`. */
export const FOLLOW_UPS = 2;
export const DEEP_FOLLOW_UPS = 3;
/** Answers shorter than this are short, words. */
export const SHORT_WORDS = 10;

import type {
	CapturedField,
	Depth,
	PackId,
	ParticipantSettings,
	ResearchType,
	Segment
} from '#core/plan/plan.ts';

/**
 * Wordings of one text, the richest first; the first whose slots can be filled is used, so the last has none.
 * Slots: `{topic}` as the team wrote it, `{thing}` the same as something known ("a tool" → "the tool"), both
 * only where an object goes, so that their number does not matter; `{people}` a plural noun phrase, and
 * `{who}` its relative pronoun ("nurses who", "firms that").
 */
export type Wordings = readonly [string, ...string[]];

/** Parts of the conversation, in the order of the climb. They are the ids of a drafted plan's stages. */
export type StageId = 'landscape' | 'value' | 'challenges' | 'structure' | 'future' | 'thanks';
export const STAGE_IDS: readonly StageId[] = [
	'landscape',
	'value',
	'challenges',
	'structure',
	'future',
	'thanks'
];

export interface LadderGoal {
	/** Names the goal inside its ladder. */
	readonly key: string;
	readonly text: Wordings;
	/** Another wording when the brief contains one of the cues. First match wins. */
	readonly variants?: readonly { readonly cues: readonly string[]; readonly text: string }[];
}

export interface LadderQuestion {
	readonly stage: StageId;
	readonly text: Wordings;
	/** Keys of the goals it serves. */
	readonly goals: readonly string[];
	readonly intent: string;
	readonly mandatory?: boolean;
	/** `medium` unless said otherwise. */
	readonly depth?: Depth;
	readonly probes?: readonly string[];
	/** 1 is dropped first when the time is short; mandatory questions never are. */
	readonly drop?: 1 | 2 | 3;
}

export interface LadderSegment {
	/** With `{people}` (plural, lower case). Its first letter is set to a capital. */
	readonly name: Wordings;
	readonly description: string;
	readonly target: number;
	/** Words of an audience that mean this segment. */
	readonly cues?: readonly string[];
}

/** A question ladder with all that goes around it: what one kind of study looks like, for any topic. */
export interface Ladder {
	readonly id: string;
	readonly packId: PackId;
	readonly researchType: ResearchType;
	/** Words of a research question that speak for this ladder, with weights; `word*` matches any ending. */
	readonly cues: readonly (readonly [cue: string, weight: number])[];
	readonly title: Wordings;
	/** Why we ask, in one or two sentences. */
	readonly welcome: Wordings;
	/** Thanks in words of its own. */
	readonly closing?: string;
	readonly callToAction?: ParticipantSettings['callToAction'];
	readonly description: Wordings;
	readonly profile: Wordings;
	/** The welcome quotes the research question when no topic could be read: nothing else would say what it is about. */
	readonly quotesQuestion?: boolean;
	/** First or last words of topics that this ladder's wordings cannot take. */
	readonly noTopics?: readonly string[];
	readonly stages: Readonly<Record<StageId, string>>;
	readonly goals: readonly LadderGoal[];
	readonly questions: readonly LadderQuestion[];
	readonly segments: readonly LadderSegment[];
	/** Beside the ones of every study. */
	readonly guidelines: readonly string[];
	readonly fields: readonly Omit<CapturedField, 'id'>[];
}

/** A segment offered beside those of the draft. */
export type SegmentSuggestion = Omit<Segment, 'id'>;

/** A question offered beside those of the draft; `stageId` is one of {@link STAGE_IDS}. */
export interface QuestionSuggestion {
	readonly text: string;
	readonly intent: string;
	readonly stageId: StageId;
	readonly depth: Depth;
	readonly probes: readonly string[];
}

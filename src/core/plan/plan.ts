/** How far the interviewer digs: low never, medium when an answer is vague, high always once, deep up to three times. */
export type Depth = 'low' | 'medium' | 'high' | 'deep';
export const DEPTHS: readonly Depth[] = ['low', 'medium', 'high', 'deep'];

export type ResearchType =
	'exploratory' | 'discovery' | 'evaluative' | 'comparative' | 'descriptive';
export const RESEARCH_TYPES: readonly ResearchType[] = [
	'exploratory',
	'discovery',
	'evaluative',
	'comparative',
	'descriptive'
];

/** Which domain pack words the interview and cues the analysis. */
export type PackId = 'strategic-partnership' | 'generic';
export const PACK_IDS: readonly PackId[] = ['strategic-partnership', 'generic'];

export interface Goal {
	readonly id: string;
	readonly text: string;
}

/** A kind of participant with the number of interviews wanted from it. */
export interface Segment {
	readonly id: string;
	readonly name: string;
	readonly description: string;
	/** Interviews wanted, ≥ 0. */
	readonly target: number;
}

/** One part of the conversation, in order ("landscape", "value", …). */
export interface Stage {
	readonly id: string;
	readonly title: string;
}

export interface Question {
	readonly id: string;
	readonly text: string;
	readonly goalIds: readonly string[];
	readonly stageId: string | null;
	readonly mandatory: boolean;
	/** Asked exactly as written, never reworded. */
	readonly verbatim: boolean;
	readonly depth: Depth;
	/** What the team wants to learn from it. Never shown to participants. */
	readonly intent: string;
	/** Follow-ups written by the team, tried before generated ones. */
	readonly probes: readonly string[];
}

export type FieldKind = 'text' | 'number' | 'choice' | 'scale' | 'yes-no' | 'email';
export const FIELD_KINDS: readonly FieldKind[] = [
	'text',
	'number',
	'choice',
	'scale',
	'yes-no',
	'email'
];

/** A value the team wants captured from each interview. */
export interface CapturedField {
	readonly id: string;
	readonly label: string;
	readonly kind: FieldKind;
	/** For `choice` only. */
	readonly options: readonly string[];
}

/** What a team wants to find out and from whom. Every list is in order; goals by priority. */
export interface Plan {
	readonly researchQuestion: string;
	readonly decision: string;
	readonly researchType: ResearchType;
	readonly description: string;
	readonly participantProfile: string;
	readonly packId: PackId;
	readonly goals: readonly Goal[];
	readonly segments: readonly Segment[];
	readonly stages: readonly Stage[];
	readonly questions: readonly Question[];
	readonly guidelines: readonly string[];
	readonly fields: readonly CapturedField[];
}

/** What a participant sees around the conversation. */
export interface ParticipantSettings {
	readonly title: string;
	/** At most {@link WELCOME_LIMIT} characters. */
	readonly welcome: string;
	readonly researcher: { readonly name: string; readonly title: string; readonly bio: string };
	readonly consent: string;
	/** Offer to leave an address at the end, kept apart from the answers. */
	readonly contactOptIn: boolean;
	/** Shown after the thanks; no call to action when the text is empty. */
	readonly callToAction: { readonly text: string; readonly url: string };
	readonly closing: string;
	/** Expected length, minutes. */
	readonly minutes: { readonly from: number; readonly to: number };
	/** BCP 47, such as `en`. */
	readonly language: string;
}

/** Characters of the welcome message, as counted by UTF-16 length. */
export const WELCOME_LIMIT = 500;

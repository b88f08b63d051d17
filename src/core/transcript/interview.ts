export type InterviewMode = 'link' | 'kiosk' | 'preview' | 'simulated' | 'imported';
export const INTERVIEW_MODES: readonly InterviewMode[] = [
	'link',
	'kiosk',
	'preview',
	'simulated',
	'imported'
];

/** `partial`: ended early by the participant with something said. `abandoned`: silent for days. */
export type InterviewStatus = 'started' | 'completed' | 'partial' | 'abandoned' | 'withdrawn';
export const INTERVIEW_STATUSES: readonly InterviewStatus[] = [
	'started',
	'completed',
	'partial',
	'abandoned',
	'withdrawn'
];

/** What a participant agreed to, and the very text they read. */
export interface Consent {
	readonly text: string;
	readonly at: number;
	/** Whether words may be quoted in results. */
	readonly quotes: boolean;
}

/** One participant's session. Its words are its turns. */
export interface Interview {
	readonly id: string;
	readonly studyId: string;
	/** Hash of the guide it is pinned to; null for imported ones. */
	readonly guideId: string | null;
	readonly segmentId: string | null;
	readonly invitationId: string | null;
	readonly mode: InterviewMode;
	readonly status: InterviewStatus;
	/** ms since 1970, on the participant's device. */
	readonly startedAt: number;
	readonly endedAt: number | null;
	/** Null for imported interviews, where consent was given elsewhere. */
	readonly consent: Consent | null;
	/** BCP 47. */
	readonly language: string;
	/** How well the recap fitted, 1–4. */
	readonly rating: number | null;
	/** What the participant corrected or added to the recap. */
	readonly correction: string;
	/** Link parameters or columns of an imported file; keys and values ≤ 50 characters from links. */
	readonly metadata: Readonly<Record<string, string>>;
	/** A label for lists ("Interview 12", an imported file's id). Never a participant's name. */
	readonly label: string;
}

/** Whether an interview is evidence: rehearsals are not, and withdrawn words are gone. */
export function isCounted(interview: Pick<Interview, 'mode' | 'status'>): boolean {
	return (
		interview.mode !== 'preview' &&
		interview.mode !== 'simulated' &&
		interview.status !== 'withdrawn'
	);
}

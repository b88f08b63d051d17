import { createId, createToken } from '#core/base/id.ts';
import { guideToParticipant } from '#core/plan/guide.ts';
import type { Interview } from '#core/transcript/interview.ts';
import type { Turn } from '#core/transcript/turn.ts';
import { guideId } from '#local/docs/guide-hash.ts';
import type { ParticipationStart } from '#local/store/participations.ts';
import { createDeviceWorld } from '#local/world.ts';
import { sampleStudy } from './sample-study.ts';

const { entropy } = createDeviceWorld();
export const newId = (): string => createId(entropy);
const STARTED = 1_760_000_000_000;

/** An interview of the invented study, not yet ended. */
export function sampleInterview(change: Partial<Interview> = {}): Interview {
	return {
		id: newId(),
		studyId: newId(),
		guideId: guideId(sampleStudy()),
		segmentId: 's1',
		invitationId: null,
		mode: 'link',
		status: 'started',
		startedAt: STARTED,
		endedAt: null,
		consent: { text: 'Yes', at: STARTED, quotes: true },
		language: 'en',
		rating: null,
		correction: '',
		metadata: {},
		label: '',
		...change
	};
}

/** What a phone decides when the interview starts; with a link unless told otherwise. */
export function sampleStart(change: Partial<ParticipationStart> = {}): ParticipationStart {
	const guide = sampleStudy();
	return {
		invitationToken: createToken(entropy),
		secret: createToken(entropy),
		guideId: guideId(guide),
		guide: guideToParticipant(guide),
		...change
	};
}

/** Turns `from` … `to - 1`: questions at even places, answers at odd ones. */
export function sampleTurns(interviewId: string, from: number, to: number): Turn[] {
	return Array.from({ length: to - from }, (_, index): Turn => {
		const seq = from + index;
		const base = { id: newId(), interviewId, seq, at: STARTED + seq * 1_000, questionId: 'q1' };
		return seq % 2 === 0
			? { ...base, role: 'interviewer', text: `Question ${seq}?`, move: 'ask', engine: 'plan' }
			: {
					...base,
					role: 'participant',
					text: `Answer ${seq} in words`,
					act: 'answer',
					replaces: null
				};
	});
}

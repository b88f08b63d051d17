import { createHash } from 'node:crypto';
import { createId, createToken } from '#core/base/id.ts';
import { createSeededRandom } from '#core/base/random.ts';
import type { Entropy } from '#core/base/world.ts';
import { guideToJson, type Guide } from '#core/plan/guide.ts';
import type { Interview } from '#core/transcript/interview.ts';
import type { InterviewerTurn, ParticipantTurn, Turn } from '#core/transcript/turn.ts';

/** Repeatable bytes. For tests only: they are anything but secret. */
export function seededEntropy(seed: number): Entropy {
	const random = createSeededRandom(seed);
	return {
		bytes: (count) => Uint8Array.from({ length: count }, () => Math.floor(random.next() * 256))
	};
}

/** Ids and tokens that differ from each other and, by seed, from those of other tests. */
export function createIds(seed: number) {
	const entropy = seededEntropy(seed);
	return { id: () => createId(entropy), token: () => createToken(entropy) };
}

/** A small guide; `title` makes guides differ. */
export function makeGuide(
	title = 'How teams choose partners',
	welcome = 'Thank you for your time.'
): Guide {
	return {
		plan: {
			researchQuestion: 'How do teams choose partners?',
			decision: 'secret decision',
			researchType: 'exploratory',
			description: 'secret description',
			participantProfile: 'secret profile',
			packId: 'generic',
			goals: [{ id: 'g1', text: 'secret goal' }],
			segments: [{ id: 's1', name: 'Partners', description: 'secret segment', target: 12 }],
			stages: [{ id: 'st1', title: 'Landscape' }],
			questions: [
				{
					id: 'q1',
					text: 'How did you choose your last partner?',
					goalIds: ['g1'],
					stageId: 'st1',
					mandatory: true,
					verbatim: false,
					depth: 'medium',
					intent: 'secret intent',
					probes: ['What happened then?']
				}
			],
			guidelines: ['secret guideline'],
			fields: []
		},
		settings: {
			title,
			welcome,
			researcher: { name: 'Ana', title: 'Researcher', bio: '' },
			consent: 'Your answers are kept by the team.',
			contactOptIn: true,
			callToAction: { text: '', url: '' },
			closing: 'Thank you.',
			minutes: { from: 10, to: 15 },
			language: 'en'
		}
	};
}

export function guideHash(guide: Guide): string {
	return createHash('sha256').update(guideToJson(guide)).digest('hex');
}

/** The turn at `seq` of an interview: questions at even places, answers at odd ones. */
export function makeTurn(
	id: string,
	interviewId: string,
	seq: number,
	text = `Words ${seq}`
): Turn {
	const base = { id, interviewId, seq, text, at: 1_795_000_000_000 + seq * 1000, questionId: 'q1' };
	const asked: InterviewerTurn = { ...base, role: 'interviewer', move: 'ask', engine: 'ondevice' };
	const said: ParticipantTurn = { ...base, role: 'participant', act: 'answer', replaces: null };
	return seq % 2 === 0 ? asked : said;
}

export function makeInterview(
	given: Pick<Interview, 'id' | 'studyId'> & Partial<Interview>
): Interview {
	return {
		guideId: null,
		segmentId: null,
		invitationId: null,
		mode: 'imported',
		status: 'completed',
		startedAt: 1_795_000_000_000,
		endedAt: 1_795_000_600_000,
		consent: null,
		language: 'en',
		rating: null,
		correction: '',
		metadata: {},
		label: 'Interview 1',
		...given
	};
}

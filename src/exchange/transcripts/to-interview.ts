import type { Interview } from '#core/transcript/interview.ts';
import type { Turn } from '#core/transcript/turn.ts';
import type { ParsedInterview } from './parsed.ts';

/**
 * A parsed interview as the store keeps it: mode `imported`, completed, no consent record (it was given
 * elsewhere). A turn without a time gets `importedAt`, so a turn later than `startedAt` has a time of its own.
 */
export function toInterview(
	parsed: ParsedInterview,
	ids: { readonly interview: string; readonly turn: (seq: number) => string },
	place: {
		readonly studyId: string;
		readonly segmentId: string | null;
		readonly importedAt: number;
		readonly language: string;
	}
): { interview: Interview; turns: Turn[] } {
	const times = parsed.turns.map((turn) => turn.at ?? 0);
	const interview: Interview = {
		id: ids.interview,
		studyId: place.studyId,
		guideId: null,
		segmentId: place.segmentId,
		invitationId: null,
		mode: 'imported',
		status: 'completed',
		startedAt: place.importedAt,
		endedAt: place.importedAt + times.reduce((latest, time) => Math.max(latest, time), 0),
		consent: null,
		language: parsed.language ?? place.language,
		rating: null,
		correction: '',
		// Without a segment of the plan the file's own group is kept, so that it can still be compared by.
		metadata:
			place.segmentId === null && parsed.segmentName !== null
				? { ...parsed.metadata, segment: parsed.segmentName.slice(0, 200) }
				: parsed.metadata,
		label: parsed.label
	};
	const turns = parsed.turns.map((turn, seq): Turn => {
		const base = {
			id: ids.turn(seq),
			interviewId: ids.interview,
			seq,
			text: turn.text,
			at: place.importedAt + (turn.at ?? 0),
			questionId: null
		};
		return turn.role === 'interviewer'
			? { ...base, role: 'interviewer', move: null, engine: 'imported' }
			: { ...base, role: 'participant', act: 'answer', replaces: null };
	});
	return { interview, turns };
}

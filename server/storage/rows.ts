import type { Insertable, Selectable } from 'kysely';
import type { Interview } from '#core/transcript/interview.ts';
import type { Turn } from '#core/transcript/turn.ts';
import type { Schema } from './schema.ts';

type TurnRow = Selectable<Schema['turns']>;
type InterviewRow = Selectable<Schema['interviews']>;

export function turnToRow(turn: Turn, receivedAt: number): Insertable<Schema['turns']> {
	const asked = turn.role === 'interviewer';
	return {
		id: turn.id,
		interview_id: turn.interviewId,
		seq: turn.seq,
		role: turn.role,
		text: turn.text,
		at: turn.at,
		question_id: turn.questionId,
		move: asked ? turn.move : null,
		engine: asked ? turn.engine : null,
		act: asked ? null : turn.act,
		replaces: asked ? null : turn.replaces,
		received_at: receivedAt
	};
}

export function rowToTurn(row: TurnRow): Turn {
	const base = {
		id: row.id,
		interviewId: row.interview_id,
		seq: row.seq,
		text: row.text,
		at: row.at,
		questionId: row.question_id
	};
	return row.role === 'interviewer'
		? { ...base, role: 'interviewer', move: row.move, engine: row.engine ?? 'imported' }
		: { ...base, role: 'participant', act: row.act ?? 'answer', replaces: row.replaces };
}

const CONTENT = [
	'interview_id',
	'seq',
	'role',
	'text',
	'at',
	'question_id',
	'move',
	'engine',
	'act',
	'replaces'
] as const;

/** Whether a turn says what the stored one says; the time of receipt is the server's own and does not count. */
export function isSameTurn(turn: Turn, row: TurnRow): boolean {
	const other = turnToRow(turn, row.received_at);
	return CONTENT.every((column) => other[column] === row[column]);
}

export function interviewToRow(
	interview: Interview
): Omit<Insertable<Schema['interviews']>, 'secret_hash' | 'next_seq' | 'received_at'> {
	return {
		id: interview.id,
		study_id: interview.studyId,
		guide_id: interview.guideId,
		segment_id: interview.segmentId,
		invitation_id: interview.invitationId,
		mode: interview.mode,
		status: interview.status,
		started_at: interview.startedAt,
		ended_at: interview.endedAt,
		consent: interview.consent === null ? null : JSON.stringify(interview.consent),
		language: interview.language,
		rating: interview.rating,
		correction: interview.correction,
		metadata: JSON.stringify(interview.metadata),
		label: interview.label
	};
}

export function rowToInterview(row: InterviewRow): Interview {
	return {
		id: row.id,
		studyId: row.study_id,
		guideId: row.guide_id,
		segmentId: row.segment_id,
		invitationId: row.invitation_id,
		mode: row.mode,
		status: row.status,
		startedAt: row.started_at,
		endedAt: row.ended_at,
		consent: row.consent === null ? null : JSON.parse(row.consent),
		language: row.language,
		rating: row.rating,
		correction: row.correction,
		metadata: JSON.parse(row.metadata),
		label: row.label
	};
}

import { existsSync, readFileSync } from 'node:fs';
import type { Interview } from '../../src/core/transcript/interview.ts';
import type { Turn } from '../../src/core/transcript/turn.ts';

/** Relative to the project's root, where tests run. The data stays outside the project. */
export const REAL_INTERVIEWS = '../shared/data/real-interviews.jsonl';

export interface RealStudy {
	readonly interviews: readonly Interview[];
	readonly turns: ReadonlyMap<string, readonly Turn[]>;
}

interface Line {
	readonly id: string;
	readonly segment: string;
	readonly turns: readonly {
		readonly role: 'interviewer' | 'participant';
		readonly text: string;
	}[];
}

/** Whether the real interviews are on this machine. */
export function hasRealInterviews(): boolean {
	return existsSync(REAL_INTERVIEWS);
}

/** The real interviews as an import would store them; with `copies` above 1 repeated under further ids. */
export function readRealStudy(copies = 1): RealStudy {
	const lines = readFileSync(REAL_INTERVIEWS, 'utf8').trim().split('\n');
	const interviews: Interview[] = [];
	const turns = new Map<string, readonly Turn[]>();
	for (let copy = 0; copy < copies; copy++) {
		lines.forEach((line, index) => {
			const source = JSON.parse(line) as Line;
			const id = copy === 0 ? source.id : `${source.id}-${copy}`;
			interviews.push(toInterview(id, source, copy * lines.length + index));
			turns.set(
				id,
				source.turns.map((turn, seq) => toTurn(id, turn, seq))
			);
		});
	}
	return { interviews, turns };
}

function toInterview(id: string, { segment }: Line, order: number): Interview {
	return {
		id,
		studyId: 'real',
		guideId: null,
		segmentId: null,
		invitationId: null,
		mode: 'imported',
		status: 'completed',
		startedAt: order,
		endedAt: order,
		consent: null,
		language: 'en',
		rating: null,
		correction: '',
		metadata: { segment },
		label: id
	};
}

function toTurn(interviewId: string, turn: Line['turns'][number], seq: number): Turn {
	const base = {
		id: `${interviewId}.${seq}`,
		interviewId,
		seq,
		text: turn.text,
		at: seq,
		questionId: null
	};
	return turn.role === 'interviewer'
		? { ...base, role: 'interviewer', move: null, engine: 'imported' }
		: { ...base, role: 'participant', act: 'answer', replaces: null };
}

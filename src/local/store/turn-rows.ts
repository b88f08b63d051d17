import { standingTurns, type Turn } from '#core/transcript/turn.ts';
import type { EarshotDatabase, InterviewRow, TurnRow } from './database.ts';

/**
 * Why turns were not taken.
 * - `conflict`: a turn of that id or place exists with other content; turns never change.
 * - `gap`: the first new turn does not follow the last stored one.
 * - `missing`: the interview is not on this device.
 * - `over`: the interview was withdrawn, or its end has reached the server.
 */
export interface TurnRefusal {
	readonly kind: 'conflict' | 'gap' | 'missing' | 'over';
	readonly detail: string;
}

const WORD = /\S+/g;

/** Words a participant said, revised answers counted once, with their last text. */
export function countWords(turns: readonly Turn[]): number {
	let words = 0;
	for (const turn of standingTurns(turns)) {
		if (turn.role === 'participant') words += turn.text.match(WORD)?.length ?? 0;
	}
	return words;
}

/** The counters that lists show, kept on the interview's row. */
export function tally(turns: readonly Turn[]): {
	turnCount: number;
	words: number;
	lastTurnAt: number;
} {
	return {
		turnCount: turns.length,
		words: countWords(turns),
		lastTurnAt: turns.reduce((last, turn) => Math.max(last, turn.at), 0)
	};
}

/** Whether two turns say the same; a stored row has a field more, which is not content. */
export function isSameTurn(a: Turn, b: Turn): boolean {
	const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
	keys.delete('studyId');
	for (const key of keys) {
		if (a[key as keyof Turn] !== b[key as keyof Turn]) return false;
	}
	return true;
}

/** A turn as it is exchanged: rows carry the study's id beside it. */
export function toTurn(row: TurnRow | Turn): Turn {
	const turn: Partial<TurnRow> = { ...row };
	delete turn.studyId;
	return turn as Turn;
}

/** The turns of an interview from `fromSeq` on, in order. */
export function turnsOf(
	db: EarshotDatabase,
	interviewId: string,
	fromSeq = 0,
	limit = Infinity
): Promise<TurnRow[]> {
	const rows = db.turns
		.where('[interviewId+seq]')
		.between([interviewId, fromSeq], [interviewId, Infinity]);
	return (limit === Infinity ? rows : rows.limit(limit)).toArray();
}

/**
 * Inside a transaction over `interviews` and `turns`: adds the turns that are not there yet and brings the counters
 * up to date. Repeating it changes nothing. Writes nothing when it refuses.
 */
export async function addTurns(
	db: EarshotDatabase,
	interview: InterviewRow,
	turns: readonly Turn[]
): Promise<InterviewRow | TurnRefusal> {
	const stored = await turnsOf(db, interview.id);
	const byId = new Map(stored.map((turn) => [turn.id, turn]));
	const fresh: TurnRow[] = [];
	let next = stored.length;
	for (const turn of [...turns].sort((a, b) => a.seq - b.seq)) {
		const known = byId.get(turn.id);
		if (known !== undefined && isSameTurn(known, turn)) continue;
		if (known !== undefined || turn.seq < next) {
			return { kind: 'conflict', detail: `turn ${turn.seq} exists with other content` };
		}
		if (turn.interviewId !== interview.id || turn.seq > next) {
			return { kind: 'gap', detail: `turn ${turn.seq} where ${next} was due` };
		}
		fresh.push({ ...turn, studyId: interview.studyId });
		next += 1;
	}
	if (fresh.length === 0) return interview;
	const row: InterviewRow = { ...interview, ...tally([...stored, ...fresh]) };
	await db.turns.bulkAdd(fresh);
	await db.interviews.put(row);
	return row;
}

export function isTurnRefusal(outcome: InterviewRow | TurnRefusal): outcome is TurnRefusal {
	return 'kind' in outcome;
}

import { TURN_LIMIT, type Session } from './state.ts';
import type { Depth } from '../plan/plan.ts';

/** Exchanges one question takes on average, by depth. */
const EXCHANGES: Readonly<Record<Depth, number>> = { low: 1.1, medium: 1.6, high: 2, deep: 2.6 };

/** Questions that fit: all mandatory ones, and optional ones while there is room before the closing question. */
function expected({ guide }: Session): number {
	const ordered = [...guide.questions].sort(
		(a, b) => Number(b.mandatory) - Number(a.mandatory) || a.priority - b.priority
	);
	let room = TURN_LIMIT - 1;
	let count = 0;
	for (const question of ordered) {
		room -= EXCHANGES[question.depth];
		if (room < 0 && !question.mandatory) break;
		count++;
	}
	return count;
}

/**
 * "Question 3 of about 8": plan questions asked, and how many this interview is likely to hold. `total` stays
 * the same while talking, unless more than that are asked; once the closing question is reached, or the
 * interview is over, it equals `asked`.
 */
export function sessionProgress(session: Session): {
	readonly asked: number;
	readonly total: number;
} {
	const asked = session.asked.length;
	if (session.wrappingUp || session.phase !== 'talking') return { asked, total: asked };
	return { asked, total: Math.max(asked, expected(session)) };
}

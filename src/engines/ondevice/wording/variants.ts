import { hashText, createSeededRandom, shuffled } from '#core/base/random.ts';
import { isRepeated } from '#core/interview/repeat.ts';
import type { Session } from '#core/interview/session.ts';

/** Where a phrase or a number goes in a sentence. */
const SLOT = /\{[a-z]\}/;

/** A repeatable choice for one place in the interview: true in `share` of all cases. */
export function chance(session: Session, key: string, share: number): boolean {
	const place = `${key}/${session.prompts}/${session.turns.length}`;
	return createSeededRandom(session.seed ^ hashText(place)).next() < share;
}

/** Whether a turn of this interview holds a sentence already, whatever stood in its slots. */
function isHeard(sentence: string, session: Session): boolean {
	const pieces = sentence.split(SLOT).map((piece) => piece.trim());
	return session.turns.some(
		({ role, text }) => role === 'interviewer' && pieces.every((piece) => text.includes(piece))
	);
}

/**
 * The sentences of a list that this interview has not heard, in an order of its own. All of them again, when
 * every one has been heard.
 */
export function unheard(sentences: readonly string[], session: Session, key: string): string[] {
	const random = createSeededRandom(session.seed ^ hashText(key));
	const order = shuffled(sentences, random);
	const left = order.filter((sentence) => !isHeard(sentence, session));
	return left.length > 0 ? left : order;
}

/** The first candidate that is not the same question as an earlier one; the first of all when each is. */
export function fresh(candidates: readonly string[], session: Session): string {
	const { language } = session.guide.settings;
	const found = candidates.find((text) => !isRepeated(text, session.turns, language));
	return found ?? candidates[0] ?? '';
}

import type { Session } from '#core/interview/session.ts';
import { fold } from '#core/interview/stems.ts';
import { ownPhrase, ownPhraseAbout } from './own-words.ts';
import type { Wording } from './wording.ts';

function interviewerTexts(session: Session): string[] {
	return session.turns.filter(({ role }) => role === 'interviewer').map(({ text }) => text);
}

/** A phrase that no turn of the interviewer holds yet; the rules follow the guide's language. */
function unsaid(phrase: string | null, ours: readonly string[]): string | null {
	if (phrase === null) return null;
	return ours.some((text) => fold(text).includes(fold(phrase))) ? null : phrase;
}

/** A phrase of the participant's own from the last answer; null when there is no good one. */
export function phraseFrom(session: Session, say: Wording): string | null {
	const answer = session.reply?.text ?? '';
	if (say.ownWords === null || answer === '') return null;
	const ours = interviewerTexts(session);
	return unsaid(ownPhrase(answer, ours, say.ownWords), ours);
}

/** A phrase about `question` from an earlier answer; null when there is no good one. */
export function phraseAbout(
	question: string,
	turnId: string,
	session: Session,
	say: Wording
): string | null {
	const turn = session.turns.findLast(
		(candidate) =>
			candidate.id === turnId || (candidate.role === 'participant' && candidate.replaces === turnId)
	);
	if (say.ownWords === null || turn === undefined) return null;
	const ours = interviewerTexts(session);
	return unsaid(ownPhraseAbout(turn.text, question, ours, say.ownWords), ours);
}

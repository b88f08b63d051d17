import { countWords } from '#core/interview/stems.ts';
import type { PlannedMove, Session } from '#core/interview/session.ts';
import { phraseAbout, phraseFrom } from './phrase.ts';
import { chance, unheard } from './variants.ts';
import type { Wording } from './wording.ts';

/** Longest turn with a bridge in it, words. */
const MOST_WORDS = 40;
/** How often an answer is acknowledged in the participant's own words before the next question. */
const NOTED_SHARE = 0.4;
/** How often a change of subject is announced. */
const STAGE_SHARE = 0.5;

function stageOf(session: Session, questionId: string | null): string | null {
	return session.guide.questions.find(({ id }) => id === questionId)?.stageId ?? null;
}

function first(sentences: readonly string[], session: Session, key: string): string | undefined {
	return unheard(sentences, session, key)[0];
}

function touchedBridge(planned: PlannedMove, session: Session, say: Wording): string | undefined {
	if (planned.touchedIn === null) return undefined;
	const phrase = phraseAbout(planned.planText ?? '', planned.touchedIn, session, say);
	if (phrase === null) return first(say.touchedPlain, session, 'touched plain');
	return first(say.touched, session, 'touched')?.replace('{x}', phrase);
}

function onwardBridge(planned: PlannedMove, session: Session, say: Wording): string | undefined {
	if (session.reply === null || session.safetyFor !== null) return undefined;
	const phrase = phraseFrom(session, say);
	if (phrase !== null && chance(session, 'noted', NOTED_SHARE)) {
		return first(say.noted, session, 'noted')?.replace('{x}', phrase);
	}
	const from = stageOf(session, session.questionId);
	const to = stageOf(session, planned.questionId);
	const isNewStage = from !== null && to !== null && from !== to;
	if (!isNewStage || !chance(session, 'stage', STAGE_SHARE)) return undefined;
	return first(say.bridges.stage, session, 'stage');
}

function bridgeFor(planned: PlannedMove, session: Session, say: Wording): string | undefined {
	const { reason } = planned;
	if (reason === 'left' || reason === 'annoyed' || reason === 'unknown') {
		return first(say.bridges[reason], session, reason);
	}
	if (planned.questionId === null) return undefined;
	return touchedBridge(planned, session, say) ?? onwardBridge(planned, session, say);
}

/**
 * A question with a short sentence before it where one fits: none before a question that must stand exactly as
 * written, and none that would make the turn longer than 40 words.
 */
export function askWithBridge(
	question: string,
	planned: PlannedMove,
	session: Session,
	say: Wording
): string {
	const isVerbatim = session.guide.questions.some(
		({ id, verbatim }) => verbatim && id === planned.questionId
	);
	const bridge = isVerbatim ? undefined : bridgeFor(planned, session, say);
	const text = bridge === undefined ? question : `${bridge} ${question}`;
	return countWords(text) > MOST_WORDS ? question : text;
}

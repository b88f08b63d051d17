import type { Aspect } from '#core/interview/lexicon.ts';
import { aspectOfMove, isHypothetical, isProbe } from '#core/interview/aspects.ts';
import { sessionProgress, type PlannedMove, type Session } from '#core/interview/session.ts';
import type { ParticipantGuide } from '#core/plan/guide.ts';
import type { TurnEngine } from '#core/transcript/turn.ts';
import { askWithBridge } from './bridge.ts';
import { phraseFrom } from './phrase.ts';
import { themeSeeds } from './theme.ts';
import { chance, fresh, unheard } from './variants.ts';
import type { Wording } from './wording.ts';
import { wordingOf } from './wordings.ts';

/** How often the participant's own phrase is preferred to a follow-up made for the theme. */
const OWN_WORDS_SHARE = 0.6;

/** The words of a turn, and whose they are: `plan` when the plan's author wrote all of them. */
export interface WordedMove {
	readonly text: string;
	readonly engine: Extract<TurnEngine, 'ondevice' | 'plan'>;
}

/** One of the sentences that bring the talk back to its question, behind one of `leads`. */
function backAgain(leads: readonly string[], session: Session, say: Wording, key: string): string {
	const lead = unheard(leads, session, key)[0] ?? '';
	return `${lead} ${unheard(say.returns, session, 'returns')[0] ?? ''}`;
}

/** Asks behind a sentence that names the participant's own phrase; none without a good phrase. */
function ledByPhrase(asks: readonly string[], session: Session, say: Wording): string[] {
	const phrase = phraseFrom(session, say);
	const lead = unheard(say.leads, session, 'leads')[0];
	if (phrase === null || lead === undefined) return [];
	return asks.map((ask) => `${lead.replace('{x}', phrase)} ${ask}`);
}

function wordProbe(aspect: Aspect, planned: PlannedMove, session: Session, say: Wording): string {
	const { packId, questions, settings } = session.guide;
	const question = questions.find(({ id }) => id === planned.questionId);
	const isWish = isHypothetical(question?.text ?? '', settings.language);
	const plain = (isWish ? say.wishes[aspect] : undefined) ?? say.probes[aspect];
	const asks = unheard(plain, session, aspect);
	const own = ledByPhrase(asks, session, say);
	const answer = session.reply?.text ?? '';
	const seeds = isWish ? [] : themeSeeds(packId, aspect, answer, settings.language);
	const themed = seeds.length === 0 ? [] : unheard(seeds, session, aspect);
	const ownFirst = chance(session, 'own words', OWN_WORDS_SHARE);
	const special = ownFirst ? [...own, ...themed] : [...themed, ...own];
	return fresh([...special, ...asks], session);
}

function wordClarify(planned: PlannedMove, session: Session, say: Wording): string {
	const { reason, planText } = planned;
	if (reason === 'identity' || reason === 'privacy' || reason === 'length') {
		const { asked, total } = sessionProgress(session);
		return backAgain(say.facts[reason], session, say, reason)
			.replace('{n}', String(asked))
			.replace('{m}', String(total));
	}
	if (planText === null) return fresh(unheard(say.clarify, session, 'clarify'), session);
	return `${unheard(say.otherWords, session, 'other words')[0] ?? ''} ${planText}`;
}

function wordSafety(planned: PlannedMove, session: Session, say: Wording): string {
	const isDistress = planned.reason === 'distress';
	const texts = say.safety[isDistress ? 'distress' : 'delete'];
	const times = isDistress ? session.distress : session.removals;
	return texts[Math.min(times, texts.length) - 1] ?? texts[0] ?? '';
}

function wordClose(planned: PlannedMove, session: Session, say: Wording): string {
	const { reason } = planned;
	const known = reason !== 'finished' && Object.hasOwn(say.close, reason);
	if (known) {
		const texts = say.close[reason as keyof Wording['close']];
		return fresh(unheard(texts, session, 'close'), session);
	}
	const closing = session.guide.settings.closing.trim();
	return closing === '' ? fresh(unheard(say.close.finished, session, 'close'), session) : closing;
}

function wordAnythingElse(planned: PlannedMove, session: Session, say: Wording): string {
	if (session.asked.length === 0) return fresh(unheard(say.opening, session, 'opening'), session);
	const text = fresh(unheard(say.anythingElse, session, 'anything else'), session);
	return askWithBridge(text, planned, session, say);
}

/** Words for a move, found on the device. The same session gives the same words. */
export function wordMove(planned: PlannedMove, session: Session, guide: ParticipantGuide): string {
	const say = wordingOf(guide.settings.language);
	const { move, planText } = planned;
	if (isProbe(move)) return planText ?? wordProbe(aspectOfMove(move), planned, session, say);
	switch (move) {
		case 'ask': {
			const isBlank = planText === null || planText.trim() === '';
			const text = isBlank ? fresh(unheard(say.opening, session, 'opening'), session) : planText;
			return askWithBridge(text, planned, session, say);
		}
		case 'clarify':
			return wordClarify(planned, session, say);
		case 'nudge':
			return backAgain(say.asides, session, say, 'asides');
		case 'other-angle':
			return fresh(unheard(say.otherAngle, session, move), session);
		case 'anything-else':
			return wordAnythingElse(planned, session, say);
		case 'recap':
			return fresh(unheard(say.recap, session, move), session);
		case 'close':
			return wordClose(planned, session, say);
		case 'safety':
			return wordSafety(planned, session, say);
		case 'bridge':
			return fresh(unheard(say.bridges.stage, session, move), session);
	}
}

/** As {@link wordMove}, with the engine to record in the turn. */
export function wordTurn(
	planned: PlannedMove,
	session: Session,
	guide: ParticipantGuide
): WordedMove {
	const text = wordMove(planned, session, guide);
	const own = planned.move === 'close' ? guide.settings.closing.trim() : planned.planText;
	return { text, engine: text !== '' && text === own ? 'plan' : 'ondevice' };
}

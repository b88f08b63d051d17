import type { GuideQuestion } from '../plan/guide.ts';
import { aspectOfProbe, DIGGING_ORDER, isHypothetical, LADDER, probeMove } from './aspects.ts';
import type { Query } from './features.ts';
import { diggingOf } from './fold.ts';
import type { Aspect } from './lexicon.ts';
import { recapItems } from './recap.ts';
import {
	DEEP_FOLLOW_UPS,
	FLAG_LIMIT,
	FOLLOW_UPS,
	TURN_LIMIT,
	type MoveReason,
	type PlannedMove,
	type Reply,
	type Session
} from './state.ts';
import { isRepeated } from './repeat.ts';

/** Below this richness an answer is vague enough for a follow-up at depth `medium`. */
const RICH_ENOUGH = 3;
/** Below this share of new stems an answer repeats what was said. */
const NEW_ENOUGH = 0.15;
/** Complaints after which nothing is dug into any more. */
const PATIENCE = 2;
/** Short answers in a row after which only depth `high` still asks for more. */
const TERSE_RUN = 4;
/** Questions back about the interview itself that are answered. */
const ASIDE_LIMIT = 3;
/** Wishes for deletion, and signs of distress, that are met with words before the interview ends. */
const SAFETY_LIMIT = 2;

function plan(
	move: PlannedMove['move'],
	reason: MoveReason,
	more?: Partial<PlannedMove>
): PlannedMove {
	return { move, reason, questionId: null, planText: null, touchedIn: null, ...more };
}

function turnsLeft(session: Session): number {
	return TURN_LIMIT - session.prompts;
}

function pending(session: Session, mandatory: boolean): GuideQuestion[] {
	const { guide, asked } = session;
	return guide.questions.filter((q) => q.mandatory === mandatory && !asked.includes(q.id));
}

function isOverTime({ activeMs, guide }: Session): boolean {
	return activeMs > guide.settings.minutes.to * 60_000;
}

/** Everything needed has been asked, and the participant has run dry: two short answers in a row. */
function isRunDry(session: Session): boolean {
	const enough = Math.min(3, session.guide.questions.length);
	return session.shortRun >= 2 && session.asked.length >= enough;
}

function followUpCap(question: GuideQuestion | undefined): number {
	return question?.mandatory && question.depth === 'deep' ? DEEP_FOLLOW_UPS : FOLLOW_UPS;
}

/** Whether a turn may be spent on staying with the question instead of on a mandatory one still to come. */
function mayStay(session: Session, question: GuideQuestion | undefined): boolean {
	const waiting = pending(session, true).length;
	const beyond = waiting > 0 && waiting + session.prompts > TURN_LIMIT;
	return (
		diggingOf(session, session.questionId).followUps < followUpCap(question) &&
		(turnsLeft(session) > waiting || beyond)
	);
}

/** Recap and close; the recap is left out when nothing was said that it could show. */
function wrapUp(session: Session): PlannedMove {
	const hasItems = recapItems(session.guide, session.turns).length > 0;
	return hasItems ? plan('recap', 'next') : plan('close', 'finished');
}

function ask(session: Session, question: GuideQuestion, reason: MoveReason): PlannedMove {
	return plan('ask', reason, {
		questionId: question.id,
		planText: question.text,
		touchedIn: session.credited.get(question.id) ?? null
	});
}

/**
 * The next question: the plan's first one to open with, then a mandatory one that the last answer touched, then mandatory ones in plan order, then
 * optional ones by the priority of their goals, then the end.
 */
function advance(session: Session, reason: MoveReason): PlannedMove {
	const mandatory = pending(session, true);
	const [opener] = session.guide.questions;
	// A team puts an easy question first: nobody likes to begin with the hardest one.
	if (opener !== undefined && session.asked.length === 0 && turnsLeft(session) > mandatory.length) {
		return ask(session, opener, reason);
	}
	const last = session.reply?.turnId;
	const touched = mandatory.find(
		({ id }) => last !== undefined && session.credited.get(id) === last
	);
	const needed = touched ?? mandatory[0];
	if (needed !== undefined) return ask(session, needed, reason);
	if (turnsLeft(session) >= 2 && !isRunDry(session) && !isOverTime(session)) {
		const [optional] = pending(session, false).sort((a, b) => a.priority - b.priority);
		if (optional !== undefined) return ask(session, optional, reason);
	}
	if (!session.wrappingUp && turnsLeft(session) >= 1) return plan('anything-else', reason);
	return wrapUp(session);
}

function missingAspect(session: Session, question: GuideQuestion): Aspect | null {
	const { aspects, steps } = diggingOf(session, question.id);
	const { language } = session.guide.settings;
	const skipsEpisode = isHypothetical(question.text, language);
	const found = DIGGING_ORDER.find(
		(aspect) =>
			!aspects.includes(aspect) &&
			!(skipsEpisode && (aspect === 'episode' || aspect === 'process')) &&
			!(steps >= 2 && LADDER.includes(aspect))
	);
	return found ?? null;
}

/** Whether depth, patience and budget allow one more probe after this answer. */
function mayDig(session: Session, question: GuideQuestion, reply: Reply): boolean {
	const { probes } = diggingOf(session, question.id);
	if (question.depth === 'low' || !mayStay(session, question)) return false;
	if (turnsLeft(session) <= pending(session, true).length + 1) return false;
	if (session.annoyance >= PATIENCE || isOverTime(session)) return false;
	if (session.shortRun >= TERSE_RUN && question.depth !== 'high') return false;
	const repeats = reply.novelty < NEW_ENOUGH || (probes > 0 && reply.features.words < 4);
	if (repeats && (probes > 0 || question.depth === 'medium')) return false;
	if (question.depth === 'medium') return probes < 1 && reply.richness < RICH_ENOUGH;
	return question.depth === 'high' ? probes < 1 : probes < followUpCap(question);
}

/** The first follow-up of the team that has not been said in any form. */
function ownProbe(session: Session, question: GuideQuestion | undefined): string | null {
	const { language } = session.guide.settings;
	const found = question?.probes.find(
		(probe) => probe.trim() !== '' && !isRepeated(probe, session.turns, language)
	);
	return found ?? null;
}

function dig(session: Session, question: GuideQuestion, reply: Reply): PlannedMove {
	if (!mayDig(session, question, reply)) return advance(session, 'next');
	const { language } = session.guide.settings;
	const own = ownProbe(session, question);
	const probe = (aspect: Aspect, planText: string | null) =>
		plan(probeMove(aspect), 'dig', { questionId: question.id, planText });
	if (own !== null) return probe(aspectOfProbe(own, language), own);
	const missing = missingAspect(session, question);
	if (missing !== null) return probe(missing, null);
	// Nothing is missing: one look from the other side, where the plan wants a follow-up in any case.
	if (diggingOf(session, question.id).probes > 0) return advance(session, 'next');
	return probe('contrast', null);
}

function safety(session: Session, reason: 'distress' | 'delete'): PlannedMove {
	const times = reason === 'distress' ? session.distress : session.removals;
	if (times > SAFETY_LIMIT) return plan('close', reason);
	return plan('safety', reason, { questionId: session.questionId });
}

/** Answers a question back, once per question; a team's own follow-up serves as the other wording. */
function clarify(session: Session, question: GuideQuestion | undefined, query: Query): PlannedMove {
	const known = diggingOf(session, session.questionId).clarified;
	const tired = query !== 'meaning' && session.asides >= ASIDE_LIMIT;
	if (known || tired || !mayStay(session, question)) return advance(session, 'next');
	const planText = query === 'meaning' ? ownProbe(session, question) : null;
	return plan('clarify', query, { questionId: session.questionId, planText });
}

function respond(session: Session, reply: Reply): PlannedMove {
	const { features, act } = reply;
	const question = session.guide.questions.find(({ id }) => id === session.questionId);
	const stay = (move: PlannedMove['move'], reason: MoveReason) =>
		plan(move, reason, { questionId: session.questionId });
	const refusesToGoOn = session.safetyFor === 'distress' && features.nothing;

	if (act === 'stop' || features.stop || refusesToGoOn) return plan('close', 'stopped');
	if (features.distress) return safety(session, 'distress');
	if (features.remove) return safety(session, 'delete');
	if (session.flags >= FLAG_LIMIT) return plan('close', 'flags');
	if (session.phase === 'recap') return plan('close', 'finished');
	if (session.wrappingUp) return wrapUp(session);
	if (session.safetyFor === 'distress') return advance(session, 'next');
	if (features.injection || features.offTopic) {
		const reason = features.injection ? 'injection' : 'off-topic';
		return mayStay(session, question) ? stay('nudge', reason) : advance(session, 'left');
	}
	if (features.query !== null) return clarify(session, question, features.query);
	if (act !== 'answer' || features.refusal || features.skip) return advance(session, 'left');
	if (features.annoyed) return advance(session, 'annoyed');
	if (features.unknown || features.nothing) {
		const { otherAngle, followUps } = diggingOf(session, session.questionId);
		const patient = session.annoyance < PATIENCE && session.shortRun < TERSE_RUN;
		// "That is all" behind a story is the end of it; "none" to a fresh question may not be.
		const first = !otherAngle && (features.unknown || followUps === 0);
		if (first && patient && mayStay(session, question)) return stay('other-angle', 'unknown');
		return advance(session, features.unknown ? 'unknown' : 'next');
	}
	return question === undefined ? advance(session, 'next') : dig(session, question, reply);
}

/** What the interviewer does now; null when it is the participant's turn or the interview is over. */
export function nextMove(session: Session): PlannedMove | null {
	if (session.awaiting !== 'interviewer') return null;
	if (session.reply === null) return advance(session, 'next');
	return respond(session, session.reply);
}

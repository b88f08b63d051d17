import { standingTurns, type InterviewerTurn, type Turn } from '../transcript/turn.ts';
import type { ParticipantTurn } from '../transcript/turn.ts';
import { aspectOfMove, aspectsAsked, LADDER } from './aspects.ts';
import { touchedQuestions } from './coverage.ts';
import { featuresOf, isAside } from './features.ts';
import type { Aspect } from './lexicon.ts';
import { aspectsIn, richness } from './richness.ts';
import { SHORT_WORDS, type Digging, type Outcome, type Session } from './state.ts';

/** Longest gap between two turns that counts as time in conversation, ms. */
const LONGEST_GAP = 120_000;
/** Fewer content stems than this say nothing about novelty. */
const NOVELTY_STEMS = 3;

const UNTOUCHED: Digging = {
	followUps: 0,
	probes: 0,
	steps: 0,
	clarified: false,
	otherAngle: false,
	aspects: [],
	replied: false
};

/** What has happened around a question so far. */
export function diggingOf(session: Session, questionId: string | null): Digging {
	return session.digging.get(questionId) ?? UNTOUCHED;
}

function withDigging(session: Session, id: string | null, change: Partial<Digging>): Session {
	const digging = new Map(session.digging);
	return { ...session, digging: digging.set(id, { ...diggingOf(session, id), ...change }) };
}

function union(a: readonly Aspect[], b: readonly Aspect[]): Aspect[] {
	return [...new Set([...a, ...b])];
}

function ticked(session: Session, at: number): Session {
	const gap = session.lastAt === null ? 0 : at - session.lastAt;
	const activeMs = session.activeMs + Math.max(0, Math.min(LONGEST_GAP, gap));
	return { ...session, activeMs, lastAt: at };
}

/**
 * Completed: something was said, every mandatory question was asked, and the interview ran to its end or was
 * left after each mandatory question had got some reaction.
 */
function outcomeAtClose(session: Session): Outcome {
	const mandatory = session.guide.questions.filter((question) => question.mandatory);
	const asked = mandatory.every(({ id }) => session.asked.includes(id));
	if (!asked || session.answers === 0) return 'partial';
	const atEnd = session.phase === 'recap' || (session.wrappingUp && session.reply !== null);
	if (atEnd) return 'completed';
	const replied = mandatory.every(({ id }) => diggingOf(session, id).replied);
	return replied && mandatory.length > 0 ? 'completed' : 'partial';
}

function asked(session: Session, turn: InterviewerTurn): Session {
	const id = turn.questionId;
	const next = { ...session, questionId: id, prompts: session.prompts + 1 };
	if (id === null) return next;
	const question = session.guide.questions.find((candidate) => candidate.id === id);
	const aspects = aspectsAsked(question?.text ?? turn.text, session.guide.settings.language);
	const known = session.asked.includes(id);
	return withDigging({ ...next, asked: known ? session.asked : [...session.asked, id] }, id, {
		aspects: union(diggingOf(session, id).aspects, aspects)
	});
}

function followedUp(session: Session, turn: InterviewerTurn, aspect: Aspect | null): Session {
	const id = turn.questionId ?? session.questionId;
	const before = diggingOf(session, id);
	return withDigging({ ...session, prompts: session.prompts + 1 }, id, {
		followUps: before.followUps + 1,
		probes: before.probes + (aspect === null ? 0 : 1),
		steps: before.steps + (aspect !== null && LADDER.includes(aspect) ? 1 : 0),
		clarified: before.clarified || turn.move === 'clarify',
		otherAngle: before.otherAngle || turn.move === 'other-angle',
		aspects: aspect === null ? before.aspects : union(before.aspects, [aspect])
	});
}

function aside({ reply }: Session): number {
	const query = reply?.features.query ?? null;
	return query === null || query === 'meaning' ? 0 : 1;
}

function safetySubject({ reply }: Session): 'distress' | 'delete' {
	return reply?.features.remove && !reply.features.distress ? 'delete' : 'distress';
}

function afterInterviewer(session: Session, turn: InterviewerTurn): Session {
	const { move } = turn;
	// A bridge asks nothing, so the interviewer is still to speak.
	if (move === 'bridge') return session;
	const said = { ...session, lastMove: move, awaiting: 'participant' as const, safetyFor: null };
	switch (move) {
		case null:
		case 'ask':
			return asked(said, turn);
		case 'anything-else':
			return { ...said, questionId: null, wrappingUp: true, prompts: said.prompts + 1 };
		case 'recap':
			return { ...said, questionId: null, phase: 'recap' };
		case 'safety':
			return { ...said, safetyFor: safetySubject(session) };
		case 'close':
			return {
				...said,
				awaiting: 'nobody',
				outcome: outcomeAtClose(session),
				phase: 'ended'
			};
		case 'clarify':
			return followedUp({ ...said, asides: said.asides + aside(session) }, turn, null);
		case 'other-angle':
		case 'nudge':
			return followedUp(said, turn, null);
		default:
			return followedUp(said, turn, aspectOfMove(move));
	}
}

function afterParticipant(session: Session, turn: ParticipantTurn): Session {
	const { guide, questionId, said, credited } = session;
	const { language } = guide.settings;
	const blank = turn.text.trim() === '';
	const act =
		turn.act === 'answer' || turn.act === 'revise' ? (blank ? 'skip' : 'answer') : turn.act;
	const text = act === 'answer' ? turn.text : '';
	const features = featuresOf(text, language);
	const fresh = [...features.stems].filter((stem) => !said.has(stem)).length;
	const rich = richness(features);
	const pending = guide.questions.filter(({ id }) => !session.asked.includes(id));
	const current = guide.questions.find(({ id }) => id === questionId)?.text ?? '';
	const touched = touchedQuestions(features.stems, rich, current, pending, language);
	const before = diggingOf(session, questionId);
	const isAnswer = act === 'answer' && !isAside(features);
	const isQuery = features.query !== null;
	return {
		...withDigging(session, questionId, {
			replied: before.replied || act !== 'stop',
			aspects: union(before.aspects, aspectsIn(features))
		}),
		awaiting: 'interviewer',
		reply: {
			turnId: turn.id,
			act,
			text,
			features,
			richness: rich,
			novelty: features.stems.size < NOVELTY_STEMS ? 1 : fresh / features.stems.size
		},
		credited: new Map([...credited, ...touched.map((id) => [id, turn.id] as const)]),
		said: fresh === 0 ? said : new Set([...said, ...features.stems]),
		flags: session.flags + (features.injection || features.offTopic ? 1 : 0),
		distress: session.distress + (features.distress ? 1 : 0),
		removals: session.removals + (features.remove ? 1 : 0),
		annoyance: session.annoyance + (features.annoyed ? 1 : 0),
		answers: session.answers + (isAnswer ? 1 : 0),
		shortRun: features.words >= SHORT_WORDS ? 0 : session.shortRun + (isQuery ? 0 : 1)
	};
}

function step(session: Session, turn: Turn): Session {
	if (session.phase === 'ended') return session;
	const now = ticked(session, turn.at);
	return turn.role === 'interviewer' ? afterInterviewer(now, turn) : afterParticipant(now, turn);
}

/**
 * The state after `turns`, starting from `start`, the state before any. With a revision among them the whole
 * interview is folded again over the words that stand, so that everything read from the old words is gone.
 */
export function foldTurns(start: Session, before: Session, turn: Turn): Session {
	const turns = [...before.turns, turn];
	if (turn.role === 'interviewer' || turn.act !== 'revise') {
		return { ...step(before, turn), turns };
	}
	return { ...standingTurns(turns).reduce(step, start), turns };
}

import {
	WELCOME_LIMIT,
	type Goal,
	type ParticipantSettings,
	type Plan,
	type Question
} from '#core/plan/plan.ts';
import type { Ladder } from '../packs/plan-ladder.ts';
import { STAGE_IDS } from '../packs/plan-ladder.ts';
import type { PlanLanguage } from '../packs/plan-language.ts';
import { chooseLadder, researchTypeOf } from './choose-ladder.ts';
import { hasCue } from './cues.ts';
import { draftSegments } from './draft-segments.ts';
import { fill, fillQuestion, readingToSlots, slotsToParticipant, type Slots } from './fill.ts';
import { fitToMinutes } from './fit-time.ts';
import { planLanguage } from './languages.ts';
import type { PlanBrief, PlanDraft } from './plan-draft.ts';
import { cleanText, readQuestion, type Reading } from './read-question.ts';

// The longest texts that a study may hold.
const BRIEF_LIMIT = 2_000;
// A longer question would crowd out the rest of the welcome.
const QUOTE_LIMIT = 180;
const TITLE_LIMIT = 90;

export const DEFAULT_MINUTES = { from: 10, to: 15 } as const;

interface Ground {
	readonly ladder: Ladder;
	readonly texts: PlanLanguage;
	readonly slots: Slots;
	readonly reading: Reading;
	readonly question: string;
	readonly decision: string;
	readonly audience: string;
	readonly minutes: { readonly from: number; readonly to: number };
}

function draftGoals({ ladder, slots, question }: Ground, newId: () => string): Map<string, Goal> {
	return new Map(
		ladder.goals.map(({ key, text, variants = [] }) => {
			const variant = variants.find(({ cues }) => cues.some((cue) => hasCue(question, cue)));
			return [key, { id: newId(), text: variant?.text ?? fill(text, slots) }];
		})
	);
}

function draftQuestions(ground: Ground, goals: Map<string, Goal>, newId: () => string): Question[] {
	const { ladder, slots, minutes, texts } = ground;
	const said = slotsToParticipant(slots);
	return fitToMinutes(ladder.questions, minutes.to).map((step) => ({
		id: newId(),
		text: fillQuestion(step.text, said, { language: texts.language }),
		goalIds: step.goals.flatMap((key) => goals.get(key)?.id ?? []),
		stageId: step.stage,
		mandatory: step.mandatory ?? false,
		verbatim: false,
		depth: step.depth ?? 'medium',
		intent: step.intent,
		probes: step.probes ?? []
	}));
}

const ended = (text: string): string => (/[.!?…。？！]$/u.test(text) ? text : `${text}.`);

function draftText(ground: Ground): Pick<Plan, 'description' | 'participantProfile'> {
	const { ladder, slots, texts, decision, audience } = ground;
	const description = [fill(ladder.description, slots)];
	if (decision !== '')
		description.push(texts.decisionSentence.replace('{decision}', () => ended(decision)));
	const profile = [fill(ladder.profile, slots)];
	if (audience !== '')
		profile.unshift(
			texts.audienceSentence.replace('{audience}', () => audience.replace(/[.\s]+$/, ''))
		);
	return { description: description.join(' '), participantProfile: profile.join(' ') };
}

function draftWelcome({ ladder, slots, texts, reading }: Ground): string {
	const reason = fill(ladder.welcome, slotsToParticipant(slots));
	const isUnsaid = ladder.quotesQuestion === true && slots.topic === null;
	const quote =
		isUnsaid && reading.sentence !== '' && reading.sentence.length <= QUOTE_LIMIT
			? texts.questionQuote.replace('{question}', () => reading.sentence)
			: '';
	const parts = [reason, quote, texts.welcomeTail].filter((part) => part !== '');
	while (parts.join(' ').length > WELCOME_LIMIT) parts.pop();
	return parts.join(' ');
}

function draftSettings(ground: Ground): ParticipantSettings {
	const { ladder, slots, texts, minutes } = ground;
	const title = fill(ladder.title, slotsToParticipant(slots));
	return {
		title: title.length <= TITLE_LIMIT ? title : (ladder.title[ladder.title.length - 1] as string),
		welcome: draftWelcome(ground),
		researcher: { name: '', title: '', bio: '' },
		consent: texts.consent,
		contactOptIn: true,
		callToAction: ladder.callToAction ?? { text: '', url: '' },
		closing: ladder.closing ?? texts.closing,
		minutes,
		language: texts.language
	};
}

function wantedMinutes(minutes: PlanBrief['minutes']): { from: number; to: number } {
	if (minutes === undefined) return { ...DEFAULT_MINUTES };
	const whole = (value: number): number => Math.min(240, Math.max(1, Math.round(value)));
	const from = whole(minutes.from);
	return { from, to: Math.max(from, whole(minutes.to)) };
}

/** Drafts a plan along one ladder, or along the one that fits the brief best. See {@link draftPlan}. */
export function draftAlong(
	brief: PlanBrief,
	newId: () => string,
	ladderId: string | null
): PlanDraft {
	const texts = planLanguage(brief.language);
	const question = cleanText(brief.researchQuestion, BRIEF_LIMIT);
	const decision = cleanText(brief.decision ?? '', BRIEF_LIMIT);
	const audience = cleanText(brief.audience ?? '', BRIEF_LIMIT);
	const reading = readQuestion(question);
	const ladder =
		texts.ladders.find(({ id }) => id === ladderId) ??
		chooseLadder(texts.ladders, texts.general, question, `${decision}\n${audience}`);
	const ground: Ground = {
		ladder,
		texts,
		slots: readingToSlots(reading, ladder.noTopics),
		reading,
		question,
		decision,
		audience,
		minutes: wantedMinutes(brief.minutes)
	};
	const goals = draftGoals(ground, newId);
	const questions = draftQuestions(ground, goals, newId);
	const isUsed = (stage: string): boolean =>
		stage === 'thanks' || questions.some(({ stageId }) => stageId === stage);
	const plan: Plan = {
		researchQuestion: question,
		decision,
		researchType: researchTypeOf(reading.sentence, ladder),
		...draftText(ground),
		packId: ladder.packId,
		goals: [...goals.values()],
		segments: draftSegments(ladder, ground.slots, audience).map((segment) => ({
			id: newId(),
			...segment
		})),
		stages: STAGE_IDS.filter(isUsed).map((id) => ({ id, title: ladder.stages[id] })),
		questions,
		guidelines: [...texts.guidelines, ...ladder.guidelines],
		fields: ladder.fields.map((field) => ({ id: newId(), ...field }))
	};
	return { plan, settings: draftSettings(ground) };
}

/**
 * Drafts a whole plan from a research question: type, description, goals, segments with targets, a ladder of
 * questions, guidelines, captured fields and the participants' page. Pure: the same brief and ids give the
 * same plan. Any text works; what cannot be read safely is left out of the wording. Stages carry the ids of
 * `STAGE_IDS`, everything else ids from `newId`.
 */
export function draftPlan(brief: PlanBrief, newId: () => string): PlanDraft {
	return draftAlong(brief, newId, null);
}

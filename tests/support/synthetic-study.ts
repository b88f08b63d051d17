import { createSeededRandom, shuffled } from '../../src/core/base/random.ts';
import type { Random } from '../../src/core/base/world.ts';
import type { Plan } from '../../src/core/plan/plan.ts';
import type {
	Interview,
	InterviewMode,
	InterviewStatus
} from '../../src/core/transcript/interview.ts';
import type { Turn } from '../../src/core/transcript/turn.ts';
import { AGAINST, DISTRACTORS, FILLERS, THEME_SENTENCES } from './synthetic-sentences.ts';
import { SYNTHETIC_PLAN } from './synthetic-plan.ts';

/** Interviews per segment: existing partners, potential partners, customers, channel. */
export const SEGMENT_SIZES: Readonly<Record<string, number>> = {
	existing: 12,
	potential: 8,
	customers: 13,
	channel: 5
};

/** How many interviews of each segment (in the order above) say something of the theme. */
export const QUOTAS: Readonly<Record<string, readonly [number, number, number, number]>> = {
	'workflow-efficiency': [7, 5, 12, 1],
	'data-insights': [4, 2, 7, 0],
	'customer-experience': [5, 2, 6, 2],
	'market-access': [6, 4, 0, 4],
	differentiation: [3, 2, 1, 1],
	'partner-support': [8, 3, 6, 3],
	'revenue-share': [4, 2, 0, 3],
	'co-selling': [6, 2, 0, 3],
	'co-marketing': [4, 3, 1, 2],
	'native-integration': [6, 4, 11, 1],
	'two-way-data': [4, 3, 9, 0],
	'joint-development': [5, 2, 1, 0],
	'channel-conflict': [4, 0, 0, 4],
	'integration-maintenance': [5, 2, 4, 0],
	'roi-measurement': [6, 2, 1, 2],
	trust: [5, 3, 3, 2],
	enablement: [4, 3, 0, 4],
	'partner-discovery': [3, 5, 5, 1]
};

export interface SyntheticStudy {
	readonly plan: Plan;
	readonly interviews: readonly Interview[];
	readonly turns: ReadonlyMap<string, readonly Turn[]>;
	/** Theme → ids of the counted interviews that speak of it. */
	readonly truth: ReadonlyMap<string, ReadonlySet<string>>;
	/** The counted interviews: 38 unless more were asked for. */
	readonly countedIds: readonly string[];
}

/** Sentences by theme. */
export type Bank = Readonly<Record<string, readonly string[]>>;

const START = Date.UTC(2026, 0, 5, 9);

function pick<T>(items: readonly T[], random: Random): T {
	return items[Math.floor(random.next() * items.length)] as T;
}

interface Person {
	readonly id: string;
	readonly segmentId: string;
	readonly order: number;
	readonly themes: readonly string[];
	readonly mode: InterviewMode;
	readonly status: InterviewStatus;
}

function interviewOf(person: Person): Interview {
	const startedAt = START + person.order * 3_600_000;
	return {
		id: person.id,
		studyId: 'synthetic',
		guideId: 'guide',
		segmentId: person.segmentId,
		invitationId: null,
		mode: person.mode,
		status: person.status,
		startedAt,
		endedAt: startedAt + 600_000,
		consent: { text: 'I agree.', at: startedAt, quotes: true },
		language: 'en',
		rating: 3,
		correction: '',
		metadata: {},
		label: `Interview ${person.order + 1}`
	};
}

/** Questions in plan order, each answered with a distractor or filler and this person's share of theme sentences. */
function turnsOf(person: Person, bank: Bank, random: Random): Turn[] {
	const sentences = person.themes.map((theme) => {
		const against = AGAINST[theme];
		const words = against !== undefined && random.next() < 0.3 ? against : bank[theme];
		return pick(words as readonly string[], random);
	});
	const questions = SYNTHETIC_PLAN.questions;
	const turns: Turn[] = [];
	const base = (text: string, questionId: string | null) => ({
		id: `${person.id}-t${turns.length}`,
		interviewId: person.id,
		seq: turns.length,
		text,
		at: START + person.order * 3_600_000 + turns.length * 30_000,
		questionId
	});
	questions.forEach((question, index) => {
		turns.push({
			...base(question.text, question.id),
			role: 'interviewer',
			move: 'ask',
			engine: 'plan'
		});
		const share = sentences.filter((_sentence, place) => place % questions.length === index);
		const around = random.next() < 0.25 ? [pick(FILLERS, random)] : [pick(DISTRACTORS, random)];
		const words = [...around, ...share].join(random.next() < 0.2 ? '\n' : ' ');
		turns.push({ ...base(words, question.id), role: 'participant', act: 'answer', replaces: null });
	});
	return turns;
}

/** A study whose themes are known, the same for the same seed. `times` repeats every quota for larger ones. */
export function createSyntheticStudy(
	seed: number,
	times = 1,
	bank: Bank = THEME_SENTENCES
): SyntheticStudy {
	const random = createSeededRandom(seed);
	const interviews: Interview[] = [];
	const turns = new Map<string, readonly Turn[]>();
	const truth = new Map<string, Set<string>>(
		Object.keys(QUOTAS).map((theme) => [theme, new Set()])
	);
	const countedIds: string[] = [];

	function add(person: Person): void {
		interviews.push(interviewOf(person));
		turns.set(person.id, turnsOf(person, bank, random));
	}

	Object.entries(SEGMENT_SIZES).forEach(([segmentId, size], column) => {
		const ids = Array.from({ length: size * times }, (_, i) => `${segmentId}-${i + 1}`);
		for (const [theme, quota] of Object.entries(QUOTAS)) {
			const sayers = shuffled(ids, random).slice(0, (quota[column] as number) * times);
			for (const id of sayers) truth.get(theme)?.add(id);
		}
		for (const id of ids) {
			const themes = shuffled(
				Object.keys(QUOTAS).filter((theme) => truth.get(theme)?.has(id) === true),
				random
			);
			const order = countedIds.length;
			countedIds.push(id);
			add({ id, segmentId, order, themes, mode: 'link', status: 'completed' });
		}
	});
	// What must never count: rehearsals, and words taken back.
	const outside = { segmentId: 'existing', themes: Object.keys(QUOTAS) };
	const order = countedIds.length;
	add({ ...outside, id: 'preview-1', order, mode: 'preview', status: 'completed' });
	add({ ...outside, id: 'simulated-1', order: order + 1, mode: 'simulated', status: 'completed' });
	add({ ...outside, id: 'withdrawn-1', order: order + 2, mode: 'link', status: 'withdrawn' });
	add({ ...outside, id: 'empty-1', themes: [], order: order + 3, mode: 'link', status: 'started' });
	turns.set('empty-1', []);
	return { plan: SYNTHETIC_PLAN, interviews, turns, truth, countedIds };
}

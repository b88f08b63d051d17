import { describe, expect, test } from 'vitest';
import { WELCOME_LIMIT, type ParticipantSettings, type Plan, type Question } from './plan.ts';
import { estimateMinutes, planProblems, type PlanProblem } from './readiness.ts';

function question(over: Partial<Question> = {}): Question {
	return {
		id: 'q1',
		text: 'What does a normal day look like for you?',
		goalIds: ['g1'],
		stageId: 'landscape',
		mandatory: true,
		verbatim: false,
		depth: 'medium',
		intent: '',
		probes: [],
		...over
	};
}

const PLAN: Plan = {
	researchQuestion: 'How do bakers plan their nights?',
	decision: '',
	researchType: 'exploratory',
	description: '',
	participantProfile: '',
	packId: 'generic',
	goals: [{ id: 'g1', text: 'Understand the night' }],
	segments: [{ id: 's1', name: 'Bakers', description: '', target: 5 }],
	stages: [{ id: 'landscape', title: 'The night' }],
	questions: [question()],
	guidelines: [],
	fields: []
};

const SETTINGS: ParticipantSettings = {
	title: 'Nights in the bakery',
	welcome: 'We want to learn how you plan a night.',
	researcher: { name: 'Ana', title: '', bio: '' },
	consent: 'You are talking with an AI. Your answers are kept by the team.',
	contactOptIn: false,
	callToAction: { text: '', url: '' },
	closing: 'Thank you.',
	minutes: { from: 10, to: 15 },
	language: 'en'
};

function problemsOf(
	plan: Partial<Plan>,
	settings: Partial<ParticipantSettings> = {}
): PlanProblem[] {
	return planProblems({ ...PLAN, ...plan }, { ...SETTINGS, ...settings });
}

describe('planProblems', () => {
	test('a sound plan has none', () => {
		expect(problemsOf({})).toEqual([]);
	});

	const link = { text: 'Join us', url: 'javascript:alert(1)' };
	const field = { id: 'f1', label: 'Role', kind: 'choice', options: ['Baker', ' '] } as const;
	const blocking: readonly (readonly [string, Partial<Plan>, Partial<ParticipantSettings>])[] = [
		['questions', { questions: [] }, {}],
		['questions', { questions: [question({ text: '  ' })] }, {}],
		['segments', { segments: [{ id: 's', name: '', description: '', target: 1 }] }, {}],
		['fields', { fields: [field] }, {}],
		['fields', { fields: [{ ...field, kind: 'text', label: '' }] }, {}],
		['title', {}, { title: ' ' }],
		['welcome', {}, { welcome: 'x'.repeat(WELCOME_LIMIT + 1) }],
		['consent', {}, { consent: '' }],
		['minutes', {}, { minutes: { from: 15, to: 10 } }],
		['minutes', {}, { minutes: { from: 0, to: 10 } }],
		['call-to-action', {}, { callToAction: link }]
	];
	test.each(blocking)('%s can block publishing', (part, plan, settings) => {
		const blocks = problemsOf(plan, settings).filter(({ severity }) => severity === 'blocks');
		expect(blocks.map(({ where }) => where.part)).toEqual([part]);
	});

	const advising: readonly (readonly [string, Partial<Plan>, Partial<ParticipantSettings>])[] = [
		['research-question', { researchQuestion: '' }, {}],
		['goals', { goals: [] }, {}],
		['segments', { segments: [] }, {}],
		['questions', { questions: [question({ mandatory: false })] }, {}],
		['questions', { questions: [question(), question({ id: 'q2' })] }, {}],
		['researcher', {}, { researcher: { name: '', title: '', bio: '' } }],
		['welcome', {}, { welcome: '' }],
		['closing', {}, { closing: '' }],
		['call-to-action', {}, { callToAction: { text: 'Join us', url: '' } }],
		['call-to-action', {}, { callToAction: { text: '', url: 'https://example.org' } }]
	];
	test.each(advising)('%s can need a second look', (part, plan, settings) => {
		const problems = problemsOf(plan, settings);
		expect(problems.map(({ where, severity }) => [where.part, severity])).toEqual([
			[part, 'advises']
		]);
	});

	test('a fourth mandatory question is advised against, not forbidden', () => {
		const questions = [1, 2, 3, 4].map((n) =>
			question({ id: `q${String(n)}`, text: `What about day ${String(n)}?` })
		);
		expect(problemsOf({ questions }).map(({ severity }) => severity)).toEqual(['advises']);
	});

	test('a plan that takes longer than promised is named with its length', () => {
		const questions = Array.from({ length: 14 }, (_, n) =>
			question({ id: `q${String(n)}`, text: `What about day ${String(n)}?`, mandatory: n === 0 })
		);
		const [problem] = problemsOf({ questions }, { minutes: { from: 3, to: 5 } });
		expect(problem?.where.part).toBe('minutes');
		expect(problem?.message).toContain(String(estimateMinutes({ questions }).from));
	});

	test('what blocks comes first', () => {
		const severities = problemsOf({ goals: [] }, { title: '', closing: '' }).map(
			({ severity }) => severity
		);
		expect(severities).toEqual(['blocks', 'advises', 'advises']);
	});
});

describe('estimateMinutes', () => {
	const many = (count: number, over: Partial<Question> = {}): Question[] =>
		Array.from({ length: count }, () => question({ mandatory: false, ...over }));

	test('grows with questions and depth', () => {
		const short = estimateMinutes({ questions: many(3, { depth: 'low' }) });
		const deep = estimateMinutes({ questions: many(3, { depth: 'deep' }) });
		expect(short.from).toBeLessThan(deep.from);
		expect(deep.from).toBeLessThan(deep.to);
	});

	test('stops growing where interviews stop, unless more is mandatory', () => {
		const at = (count: number, mandatory: boolean) =>
			estimateMinutes({ questions: many(count, { depth: 'low', mandatory }) }).to;
		expect(at(18, false)).toBe(at(100, false));
		expect(at(100, true)).toBeGreaterThan(at(18, true));
	});

	test('an empty plan still takes a minute', () => {
		expect(estimateMinutes({ questions: [] })).toEqual({ from: 1, to: 1 });
	});
});

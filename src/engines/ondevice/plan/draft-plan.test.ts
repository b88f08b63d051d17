import * as v from 'valibot';
import { performance } from 'node:perf_hooks';
import { describe, expect, test } from 'vitest';
import { lintQuestion } from '#core/plan/lint.ts';
import { WELCOME_LIMIT } from '#core/plan/plan.ts';
import { planProblems } from '#core/plan/readiness.ts';
import { guideSchema } from '#protocol/plan.ts';
import { draftPlan } from './draft-plan.ts';
import type { PlanBrief, PlanDraft } from './plan-draft.ts';

function ids(): () => string {
	let count = 0;
	return () => `id${String(count++)}`;
}

const draft = (researchQuestion: string, over: Partial<PlanBrief> = {}): PlanDraft =>
	draftPlan({ researchQuestion, ...over }, ids());

const QUESTIONS = [
	'Which partnerships would create the most strategic value, and how should we structure and approach them?',
	'Why do gym members cancel in the first three months?',
	'How do nurses experience night shifts at our hospital?',
	'Why do volunteers leave our food bank after a few months?',
	'What did attendees think of our annual conference?',
	'pricing of a SaaS tool',
	'usability of a ticket machine',
	'How do first-time buyers compare mortgages online?',
	'What prevents young people from voting in local elections?',
	'Should we launch a meal kit in Sweden?',
	'How do freelancers manage their invoices?',
	'Which features matter most to users of our budgeting app?',
	'What synergies do stakeholders leverage, for example price, quality or speed?',
	'How do we, the, of and to?',
	'mushrooms',
	'asdf qwer zxcv',
	'Why?',
	'',
	'<script>alert(1)</script> & "quotes" {topic} {people} $& $1',
	'なぜボランティアは辞めるのか？',
	'\ud83d broken \u0000 text \u202e?',
	`Why do members leave ${'the very long and winding '.repeat(80)}club?`
];

describe('draftPlan', () => {
	describe.each(QUESTIONS)('%s', (question) => {
		const { plan, settings } = draft(question);

		test('can be published as it is', () => {
			expect(planProblems(plan, settings).filter((one) => one.severity === 'blocks')).toEqual([]);
			expect(v.safeParse(guideSchema, { plan, settings }).issues ?? []).toEqual([]);
		});

		test('has three goals, 6–8 linked questions in stage order, up to three of them mandatory', () => {
			expect(plan.goals).toHaveLength(3);
			expect(plan.questions.length).toBeGreaterThanOrEqual(6);
			expect(plan.questions.length).toBeLessThanOrEqual(8);
			const mandatory = plan.questions.filter((one) => one.mandatory).length;
			expect(mandatory).toBeGreaterThanOrEqual(1);
			expect(mandatory).toBeLessThanOrEqual(3);
			const goals = new Set(plan.goals.map((goal) => goal.id));
			const stages = plan.stages.map((stage) => stage.id);
			const places = plan.questions.map((one) => stages.indexOf(one.stageId ?? ''));
			expect(places).toEqual([...places].sort((a, b) => a - b));
			expect(places).not.toContain(-1);
			for (const one of plan.questions) {
				expect(one.goalIds.length).toBeGreaterThan(0);
				expect(one.goalIds.every((id) => goals.has(id))).toBe(true);
			}
		});

		test('no question breaks a rule of the linter', () => {
			for (const { text } of plan.questions) {
				const others = plan.questions.map((one) => one.text).filter((other) => other !== text);
				expect(lintQuestion(text, { language: 'en', others }), text).toEqual([]);
			}
		});

		test('every probe would pass the linter too', () => {
			const probes = plan.questions.flatMap((one) => one.probes);
			expect(probes.flatMap((text) => lintQuestion(text))).toEqual([]);
		});

		test('reads cleanly: no open slot, doubled word or blank, and capitals at the start', () => {
			const texts = [
				settings.title,
				settings.welcome,
				plan.description,
				plan.participantProfile,
				...plan.goals.map((goal) => goal.text),
				...plan.segments.map((segment) => segment.name),
				...plan.questions.map((one) => one.text)
			].map((text) => text.replace(/“.*”/su, '“…”'));
			for (const text of texts) {
				expect(text).not.toMatch(
					/\{\w+\}|\s\s|\b(the|a|an|our|of|with|to) \1\b|\bof\?|\bundefined\b/
				);
				expect(text).toMatch(/^[\p{Lu}\p{N}“]/u);
			}
			expect(settings.welcome.length).toBeLessThanOrEqual(WELCOME_LIMIT);
			expect(settings.consent).toContain('AI, not a person');
		});
	});

	test('the same brief gives the same plan', () => {
		for (const question of QUESTIONS) expect(draft(question)).toEqual(draft(question));
	});

	test('2,000 characters are drafted in less than 200 ms', () => {
		const long = 'How do members of '.repeat(200).slice(0, 1_980) + ' leave our club?';
		const single = 'x'.repeat(2_000);
		const commas = 'a, or b; '.repeat(222);
		const times = [long, single, commas].map((question) => {
			const start = performance.now();
			draft(question, { audience: question, decision: question });
			return performance.now() - start;
		});
		process.stdout.write(
			`slowest draft of 2,000 characters: ${Math.max(...times).toFixed(1)} ms\n`
		);
		expect(Math.max(...times)).toBeLessThan(200);
	});
});

describe('strategic partnership', () => {
	const seeds = [
		'Which partnerships would create the most strategic value, and how should we structure and approach them?',
		'How can we optimize our channel strategy to drive more effective partner relationships and customer outcomes?',
		'What partnership opportunities exist that would accelerate our growth and market penetration?',
		'Which partnerships would accelerate our growth and provide the most customer value?'
	];

	test.each(seeds)('is recognised: %s', (question) => {
		const { plan, settings } = draft(question);
		expect(plan.packId).toBe('strategic-partnership');
		expect(plan.segments.map(({ name, target }) => [name, target])).toEqual([
			['Existing partners', 12],
			['Potential partners', 8],
			['Customers', 13],
			['Channel participants', 5]
		]);
		expect(plan.stages.map((stage) => stage.id)).toEqual([
			'landscape',
			'value',
			'challenges',
			'structure',
			'future',
			'thanks'
		]);
		expect(plan.questions.filter((one) => one.mandatory)).toHaveLength(3);
		expect(settings.callToAction.text).toContain('partnership team');
		expect(settings.minutes).toEqual({ from: 10, to: 15 });
	});

	test.each([
		'How do partners of people with dementia cope?',
		'Which YouTube channels do teenagers trust?',
		'How does the integration of refugees succeed in small towns?',
		'What do young couples expect of wedding planners?',
		'How do partners at law firms decide about promotions?'
	])('is not assumed: %s', (question) => {
		expect(draft(question).plan.packId).toBe('generic');
	});

	test('the emphasis of the question shows in the goals', () => {
		const channel = draft(seeds[1] as string).plan.goals.map((goal) => goal.text);
		const value = draft(seeds[0] as string).plan.goals.map((goal) => goal.text);
		expect(channel.join(' ')).toContain('channel');
		expect(channel).not.toEqual(value);
	});
});

describe('what the team adds', () => {
	test('an audience becomes the segments', () => {
		const { plan } = draft('How is the food?', {
			audience: 'night nurses, 6 ward managers and cooks (4)'
		});
		expect(plan.segments.map(({ name, target }) => [name, target])).toEqual([
			['Night nurses', 8],
			['Ward managers', 6],
			['Cooks', 4]
		]);
	});

	test('an audience told as a story stays whole, in the profile', () => {
		const audience =
			'People who bought a bike from us last year and who did not come back for a service';
		const { plan } = draft('Why do customers leave us?', { audience });
		expect(plan.participantProfile).toContain(audience);
		expect(plan.segments.map((segment) => segment.name)).toContain('Former customers');
	});

	test('the pack knows the kinds of partners by other names', () => {
		const audience = 'prospective partners and resellers';
		const { plan } = draft('Which partnerships matter?', { audience });
		expect(plan.segments.map(({ name, target }) => [name, target])).toEqual([
			['Prospective partners', 8],
			['Resellers', 5]
		]);
	});

	test('the decision is named in the description', () => {
		const { plan } = draft('Why do members leave?', { decision: 'whether to change our prices' });
		expect(plan.description).toContain('whether to change our prices.');
	});

	test('less time gives fewer questions and keeps the mandatory ones', () => {
		const whole = draft('Why do members leave?').plan.questions;
		const short = draft('Why do members leave?', { minutes: { from: 3, to: 5 } });
		expect(short.plan.questions.length).toBeLessThan(whole.length);
		const mandatory = (questions: typeof whole) =>
			questions.filter((one) => one.mandatory).map((one) => one.text);
		expect(mandatory(short.plan.questions)).toEqual(mandatory(whole));
		expect(short.settings.minutes).toEqual({ from: 3, to: 5 });
	});

	test('a language without texts yet gets English ones, and says so', () => {
		expect(draft('Why?', { language: 'de' }).settings.language).toBe('en');
	});
});

const TYPES: readonly (readonly [question: string, type: string])[] = [
	['How do bakers compare flour mills?', 'comparative'],
	['How satisfied are tenants with our repair service?', 'evaluative'],
	['How often do people visit the library?', 'descriptive'],
	['Which tools do carpenters need?', 'discovery'],
	['Why do volunteers leave?', 'exploratory']
];

test.each(TYPES)('research type: %s', (question, type) => {
	expect(draft(question).plan.researchType).toBe(type);
});

import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { lintQuestion } from '#core/plan/lint.ts';
import { planProblems } from '#core/plan/readiness.ts';
import { guideSchema } from '#protocol/plan.ts';
import { draftPlan } from './draft-plan.ts';
import { invitationText, packInvitation, packSuggestions } from './pack-offers.ts';
import { blankPlan, draftFromTemplate, TEMPLATES } from './templates.ts';

function ids(): () => string {
	let count = 0;
	return () => `id${String(count++)}`;
}

describe('templates', () => {
	test('the partnership template comes first, and ids are unique', () => {
		expect(TEMPLATES[0]?.id).toBe('strategic-partnership');
		expect(new Set(TEMPLATES.map((one) => one.id)).size).toBe(TEMPLATES.length);
		expect(TEMPLATES.length).toBeGreaterThanOrEqual(9);
	});

	test.each(TEMPLATES)('$id drafts a plan that can be published', (template) => {
		const { plan, settings } = draftFromTemplate(template, ids());
		expect(plan.researchQuestion).toBe(template.researchQuestion);
		expect(planProblems(plan, settings).filter((one) => one.severity === 'blocks')).toEqual([]);
		expect(v.safeParse(guideSchema, { plan, settings }).success).toBe(true);
		for (const { text } of plan.questions) expect(lintQuestion(text), text).toEqual([]);
	});

	test.each(TEMPLATES)('$id is what its own question would have drafted', (template) => {
		const typed = draftPlan({ researchQuestion: template.researchQuestion }, ids());
		expect(draftFromTemplate(template, ids())).toEqual(typed);
	});

	test('a question of one’s own keeps the template’s ladder', () => {
		const template = TEMPLATES.find((one) => one.id === 'churn');
		if (template === undefined) throw new Error('no churn template');
		const { plan } = draftFromTemplate(template, ids(), 'What about our choir?');
		expect(plan.researchQuestion).toBe('What about our choir?');
		expect(plan.questions.map((one) => one.text).join(' ')).toContain('leaving');
	});

	test('a blank plan is valid and waits for a title and questions', () => {
		const { plan, settings } = blankPlan(ids());
		expect(v.safeParse(guideSchema, { plan, settings }).success).toBe(true);
		const blocks = planProblems(plan, settings).filter((one) => one.severity === 'blocks');
		expect(blocks.map((one) => one.where.part)).toEqual(['questions', 'title']);
	});
});

describe('what a pack offers', () => {
	test.each(['strategic-partnership', 'generic'] as const)(
		'%s: sound questions, none twice',
		(pack) => {
			const { questions } = packSuggestions(pack);
			const drafted = draftPlan({ researchQuestion: TEMPLATES[0]?.researchQuestion ?? '' }, ids());
			const texts = questions.map((one) => one.text);
			for (const one of questions) {
				const others = [...texts, ...drafted.plan.questions.map((own) => own.text)];
				const hints = lintQuestion(one.text, {
					others: others.filter((text) => text !== one.text)
				});
				expect(hints, one.text).toEqual([]);
				for (const probe of one.probes) expect(lintQuestion(probe), probe).toEqual([]);
			}
			expect(questions.length).toBeGreaterThan(0);
		}
	);

	test('partnerships: the two kinds of participants beside the draft’s four', () => {
		const names = packSuggestions('strategic-partnership').segments.map((one) => one.name);
		expect(names).toEqual(['Ecosystem players', 'Partnership managers']);
	});

	test.each(['strategic-partnership', 'generic'] as const)('%s: an invitation to copy', (pack) => {
		const invitation = packInvitation(pack);
		const values = { minutes: '10–15', title: 'Nights', link: 'https://example.org/i/abc' };
		const named = invitationText(invitation, { ...values, name: 'Ben {link}', researcher: 'Ana' });
		expect(named.text).toMatch(/^Hi Ben \{link\},/);
		expect(named.text).toContain('https://example.org/i/abc');
		expect(named.text).toMatch(/Ana$/);
		const plain = invitationText(invitation, values);
		expect(plain.text).toMatch(/^Hello,/);
		expect(`${plain.subject} ${plain.text}`).not.toMatch(/[{}]/);
		expect(invitation.tips.length).toBeGreaterThan(2);
	});
});

import { claimFaults } from '#core/analysis/claim-check.ts';
import { createFactSheet } from '#core/analysis/fact-sheet.ts';
import { saturationCurve } from '#core/analysis/saturation.ts';
import type { MagicSummary, SummarySection } from '#core/analysis/summary.ts';
import type { Code } from '#core/annotation/code.ts';
import { hashText } from '#core/base/random.ts';
import type { Turn } from '#core/transcript/turn.ts';
import type { CodedMaterial } from './coding.ts';
import { QuotePicker } from './quote-picker.ts';
import { contentStems, createRelevance } from './relevance.ts';
import { answerSection } from './sections/answer.ts';
import type { SummaryContext } from './sections/context.ts';
import { dissentSection } from './sections/dissent.ts';
import { methodSection } from './sections/method.ts';
import { missingSection } from './sections/missing.ts';
import { segmentSection } from './sections/segments.ts';
import { kindSection, opportunitySection } from './sections/themes.ts';
import { inSentence } from './sections/wording.ts';
import type { SummaryInput } from './summary-input.ts';
import {
	comparedSegments,
	countThemes,
	findContrasts,
	rankOpportunities,
	themeRows
} from './tables.ts';

/** Changes whenever the same input may give another summary. */
export const SUMMARY_VERSION = 'ondevice-1';

function createQuotes(input: SummaryInput, materials: readonly CodedMaterial[]): QuotePicker {
	const goals = input.plan?.goals.map((goal) => goal.text) ?? [];
	const query = [input.plan?.researchQuestion ?? '', ...goals].join('\n');
	// Word frequencies settle long before a few thousand sentences.
	const sample = materials
		.flatMap(({ material }) => material.sentences.slice(0, 20))
		.slice(0, 4000)
		.map(({ text }) => contentStems(text));
	return new QuotePicker(materials, createRelevance(query, sample));
}

function sectionsOf(context: SummaryContext): SummarySection[] {
	// The sections with the strongest need for quotes choose first; the page has its own order.
	const opportunities = opportunitySection(context);
	const drivers = kindSection(context, 'drivers', 'driver');
	const needs = kindSection(context, 'needs', 'need');
	const structures = kindSection(context, 'structures', 'structure');
	const challenges = kindSection(context, 'challenges', 'challenge');
	const dissent = dissentSection(context);
	const answer = answerSection(context);
	const segments = segmentSection(context);
	return [
		{ id: 'answer', claims: answer.claims },
		{ id: 'opportunities', claims: opportunities.claims },
		{ id: 'drivers', claims: drivers.claims },
		{ id: 'needs', claims: needs.claims },
		{ id: 'segments', claims: segments.claims },
		{ id: 'structures', claims: structures.claims },
		{ id: 'challenges', claims: challenges.claims },
		{ id: 'dissent', claims: dissent.claims },
		{ id: 'missing', claims: missingSection(context).claims },
		{ id: 'method', claims: methodSection(context).claims }
	];
}

/** Counts, writes and checks: the last step of a summary, from coded interviews. */
export function writeSummary(
	input: SummaryInput,
	codes: readonly Code[],
	materials: readonly CodedMaterial[],
	excluded: MagicSummary['excluded']
): MagicSummary {
	const sheet = createFactSheet(materials.map(({ coded }) => coded));
	const segments = comparedSegments(input.plan, materials, input.scope.segmentIds);
	const themes = countThemes(codes, segments, materials, sheet);
	const ids = materials.map(({ material }) => material.id);
	const context: SummaryContext = {
		plan: input.plan,
		materials,
		interviews: input.interviews,
		segments,
		themes,
		opportunities: rankOpportunities(themes),
		contrasts: findContrasts(themes),
		saturation: saturationCurve(
			materials.map(({ coded }) => [...new Set(coded.marks.map(({ mark }) => mark.codeId))]),
			hashText(ids.join(' '))
		),
		sheet,
		quotes: createQuotes(input, materials)
	};
	const sections = checked(sectionsOf(context), context, input.turns);
	const guideIds = materials.flatMap(({ material }) => material.interview.guideId ?? []);
	return {
		engine: 'ondevice',
		engineVersion: SUMMARY_VERSION,
		createdAt: input.now,
		scope: input.scope,
		guideIds: [...new Set(guideIds)],
		interviewIds: ids,
		excluded,
		words: materials.reduce((sum, { material }) => sum + material.words, 0),
		codebook: codes,
		facts: sheet.all(),
		sections,
		themes: themeRows(themes, materials),
		segments: segments.map(({ id, name }) => ({ id, name })),
		opportunities: context.opportunities,
		contrasts: context.contrasts,
		saturation: context.saturation
	};
}

/** The same gate that a model's claims have to pass: what does not check is not shown. */
function checked(
	sections: readonly SummarySection[],
	context: SummaryContext,
	turns: ReadonlyMap<string, readonly Turn[]>
): SummarySection[] {
	const names = [
		...context.themes.flatMap(({ code }) => [code.label, inSentence(code)]),
		...context.themes.map(({ code }) => code.definition),
		...context.segments.map((segment) => segment.name),
		...(context.plan?.questions.map((question) => question.text) ?? [])
	];
	const against = {
		facts: new Map(context.sheet.all().map((fact) => [fact.id, fact])),
		turns: new Map([...turns.values()].flat().map((turn) => [turn.id, turn])),
		names
	};
	return sections.map(({ id, claims }) => ({
		id,
		claims: claims.filter((claim) => claimFaults(claim, against).length === 0)
	}));
}

import { benjaminiHochberg, fisherExact, riskDifference } from '#core/analysis/contrast.ts';
import type { FactSheet } from '#core/analysis/fact-sheet.ts';
import type { Fact } from '#core/analysis/facts.ts';
import {
	opportunityInputs,
	opportunityScore,
	type OpportunityScore
} from '#core/analysis/opportunity.ts';
import type { Contrast, ThemeRow } from '#core/analysis/summary.ts';
import type { Code } from '#core/annotation/code.ts';
import type { Plan } from '#core/plan/plan.ts';
import type { CodedMaterial } from './coding.ts';
import type { ComparedSegment, Theme } from './sections/context.ts';

/** Groups smaller than this are not compared. */
export const COMPARABLE = 5;
/** Differences less unlikely than this are not even indicative. */
const INDICATIVE = 0.1;
const SIGNIFICANT = 0.05;

/** The plan's segments, then others that interviews name, by name. */
export function comparedSegments(
	plan: Plan | null,
	materials: readonly CodedMaterial[],
	only: readonly string[]
): ComparedSegment[] {
	const counts = new Map<string, number>();
	for (const { material } of materials) {
		if (material.segmentId === null) continue;
		counts.set(material.segmentId, (counts.get(material.segmentId) ?? 0) + 1);
	}
	const planned = (plan?.segments ?? []).map(({ id, name, target }) => ({ id, name, target }));
	const others = [...counts.keys()]
		.filter((id) => !planned.some((segment) => segment.id === id))
		.sort()
		.map((id) => ({ id, name: id, target: null }));
	return [...planned, ...others]
		.filter(({ id }) => only.length === 0 || only.includes(id))
		.map((segment) => ({ ...segment, count: counts.get(segment.id) ?? 0 }));
}

/** Every code with its facts, most mentioned first. The facts of all codes come first in the sheet, then the cells. */
export function countThemes(
	codes: readonly Code[],
	segments: readonly ComparedSegment[],
	materials: readonly CodedMaterial[],
	sheet: FactSheet
): Theme[] {
	const count = (code: Code, segmentId: string | null) =>
		sheet.mark({
			measure: 'mention',
			codeId: code.id,
			label: code.label,
			segmentId,
			denominator: 'all'
		});
	const overall = codes.map((code) => ({ code, fact: count(code, null) }));
	return overall
		.map(({ code, fact }) => ({
			code,
			fact,
			cells: segments.map((segment) => ({ segment, fact: count(code, segment.id) })),
			asked: materials.filter(({ coded }) => coded.asked.has(code.id)).length
		}))
		.sort((a, b) => b.fact.k - a.fact.k);
}

/** The themes as the page's table. */
export function themeRows(
	themes: readonly Theme[],
	materials: readonly CodedMaterial[]
): ThemeRow[] {
	const asked = (codeId: string, segmentId: string) =>
		materials.filter(
			({ material, coded }) => material.segmentId === segmentId && coded.asked.has(codeId)
		).length;
	return themes.map((theme) => ({
		codeId: theme.code.id,
		factId: theme.fact.id,
		asked: theme.asked,
		cells: theme.cells.map(({ segment, fact }) => ({
			segmentId: segment.id,
			factId: fact.id,
			asked: asked(theme.code.id, segment.id)
		}))
	}));
}

/** Scores of the opportunities that someone mentioned, best first. */
export function rankOpportunities(themes: readonly Theme[]): OpportunityScore[] {
	return themes
		.filter(({ code, fact }) => code.kind === 'opportunity' && fact.k > 0)
		.map(({ code, fact, cells }) => {
			const inputs = opportunityInputs(
				fact,
				cells.map((cell) => cell.fact)
			);
			return { codeId: code.id, factId: fact.id, inputs, score: opportunityScore(inputs) };
		})
		.sort((a, b) => b.score - a.score);
}

function pairs(facts: readonly Fact[]): [Fact, Fact][] {
	return facts.flatMap((a, i) => facts.slice(i + 1).map((b): [Fact, Fact] => [a, b]));
}

/**
 * Differences between any two segments of at least five interviews, the group with the higher share first. All are
 * tested, q is over all of them; those that are not even indicative (p > 0.1) are left out. Least likely first.
 */
export function findContrasts(themes: readonly Theme[]): Contrast[] {
	const tested = themes.flatMap(({ code, cells }) =>
		pairs(cells.map((cell) => cell.fact).filter((fact) => fact.n >= COMPARABLE)).map(([a, b]) => {
			const [more, less] = a.k / a.n >= b.k / b.n ? [a, b] : [b, a];
			return { code, more, less, p: fisherExact(more, less) };
		})
	);
	const qs = benjaminiHochberg(tested.map(({ p }) => p));
	return tested
		.map(({ code, more, less, p }, index): Contrast => {
			const q = qs[index] as number;
			return {
				codeId: code.id,
				factIds: [more.id, less.id],
				...riskDifference(more, less),
				p,
				q,
				significant: q < SIGNIFICANT
			};
		})
		.filter(({ p }) => p <= INDICATIVE)
		.sort((a, b) => a.p - b.p || b.difference - a.difference);
}

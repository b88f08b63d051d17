import { describe, expect, it } from 'vitest';
import { claimFaults } from '#core/analysis/claim-check.ts';
import type { MagicSummary, Scope, SectionId } from '#core/analysis/summary.ts';
import { isEvidence, evidenceSentences } from '#core/transcript/sentence.ts';
import { spanText } from '#core/transcript/span.ts';
import { HELDOUT_SENTENCES } from '#tests/support/synthetic-heldout.ts';
import {
	createSyntheticStudy,
	QUOTAS,
	SEGMENT_SIZES,
	type SyntheticStudy
} from '#tests/support/synthetic-study.ts';
import type { SummaryInput } from './summary-input.ts';
import { summarise } from './summary.ts';

const EVERYONE: Scope = { segmentIds: [], modes: [] };

function inputOf(study: SyntheticStudy, more: Partial<SummaryInput> = {}): SummaryInput {
	const { plan, interviews, turns } = study;
	return { plan, interviews, turns, scope: EVERYONE, now: 1_000, ...more };
}

async function summaryOf(input: SummaryInput): Promise<MagicSummary> {
	const result = await summarise(input);
	if (!result.ok) throw new Error(result.error);
	return result.value;
}

const section = (summary: MagicSummary, id: SectionId) =>
	summary.sections.find((each) => each.id === id)?.claims ?? [];

/** The rule of cue.ts in a few lines, from the codebook on the page alone. */
function mentions(summary: MagicSummary, study: SyntheticStudy, codeId: string): string[] {
	const code = summary.codebook.find(({ id }) => id === codeId);
	const cues = (code?.cues ?? []).map((cue) =>
		cue
			.toLowerCase()
			.split(/[\s-]+/)
			.map((word) => word.replace(/[.+?^$|()]/g, '\\$&').replace('*', '[\\p{L}\\p{M}\\p{N}_]*'))
			.join('[\\s-]+')
	);
	const edge = '[\\p{L}\\p{M}\\p{N}_]';
	const any = new RegExp(`(?<!${edge})(?:${cues.join('|')})(?!${edge})`, 'u');
	const fold = (text: string) => text.normalize('NFKC').replace(/[’‘]/g, "'").toLowerCase();
	return summary.interviewIds.filter((id) =>
		evidenceSentences(study.turns.get(id) ?? []).some(({ text }) => any.test(fold(text)))
	);
}

describe('summarise', { timeout: 60_000 }, () => {
	const study = createSyntheticStudy(7);

	it('counts what counting again from the codebook gives, in all segments', async () => {
		const summary = await summaryOf(inputOf(study));
		const facts = new Map(summary.facts.map((fact) => [fact.id, fact]));
		expect(summary.themes.length).toBeGreaterThan(18);
		for (const row of summary.themes) {
			const said = mentions(summary, study, row.codeId);
			expect(facts.get(row.factId)).toMatchObject({ k: said.length, n: 38, interviewIds: said });
			for (const cell of row.cells) {
				const fact = facts.get(cell.factId);
				const here = said.filter((id) => id.startsWith(`${cell.segmentId}-`));
				expect(fact).toMatchObject({ k: here.length, n: SEGMENT_SIZES[cell.segmentId ?? ''] });
			}
		}
	});

	it('quotes participants’ words only, one per person and claim, none of them empty talk', async () => {
		const summary = await summaryOf(inputOf(study));
		const turns = new Map([...study.turns.values()].flat().map((turn) => [turn.id, turn]));
		const context = {
			facts: new Map(summary.facts.map((fact) => [fact.id, fact])),
			turns,
			names: []
		};
		const claims = summary.sections.flatMap((each) => each.claims);
		for (const claim of claims) {
			expect(claimFaults(claim, context)).toEqual([]);
			expect(new Set(claim.spans.map((span) => span.interviewId)).size).toBe(claim.spans.length);
			for (const span of claim.spans) {
				const turn = turns.get(span.turnId);
				expect(turn !== undefined && isEvidence(turn)).toBe(true);
				expect(spanText(span, turn?.text ?? '')?.split(' ').length).toBeGreaterThan(5);
				expect(summary.interviewIds).toContain(span.interviewId);
			}
		}
		const findings = claims.filter(({ kind }) => kind === 'finding');
		expect(findings.length).toBeGreaterThan(25);
		expect(findings.filter(({ spans }) => spans.length === 0)).toEqual([]);
	});

	it('fills every section', async () => {
		const summary = await summaryOf(inputOf(study));
		for (const { id, claims } of summary.sections)
			expect([id, claims.length > 0]).toEqual([id, true]);
		expect(
			section(summary, 'dissent')
				.map(({ text }) => text)
				.join()
		).toContain('revenue share');
		expect(section(summary, 'missing')[0]?.text).toMatch(
			/^“Channel participants”: \{\{F\d+\}\} interviews wanted/
		);
		expect(
			section(summary, 'method')
				.map(({ text }) => text)
				.join()
		).toContain('Word-based coding');
		const scores = summary.opportunities.map(({ score }) => score);
		expect(scores).toEqual([...scores].sort((a, b) => b - a));
	});

	it('never counts rehearsals, withdrawn or empty interviews', async () => {
		const summary = await summaryOf(inputOf(study));
		expect(summary.interviewIds).toHaveLength(38);
		expect(summary.excluded).toEqual({ rehearsals: 2, withdrawn: 1, outOfScope: 0, empty: 1 });
		expect(JSON.stringify(summary)).not.toMatch(/preview-1|simulated-1|withdrawn-1|empty-1/);
	});

	it('keeps to its scope', async () => {
		const scope: Scope = { segmentIds: ['customers'], modes: [] };
		const summary = await summaryOf(inputOf(study, { scope }));
		expect(summary.interviewIds).toHaveLength(13);
		expect(summary.excluded.outOfScope).toBe(26);
		expect(summary.segments.map(({ id }) => id)).toEqual(['customers']);
		expect(section(summary, 'segments')[0]?.text).toContain('nothing to compare');
	});

	it('counts but does not quote people who did not agree to be quoted', async () => {
		const interviews = study.interviews.map((each) =>
			each.segmentId === 'customers'
				? { ...each, consent: { text: '', at: 0, quotes: false } }
				: each
		);
		const summary = await summaryOf(inputOf(study, { interviews }));
		const quoted = summary.sections.flatMap(({ claims }) => claims.flatMap(({ spans }) => spans));
		expect(quoted.some(({ interviewId }) => interviewId.startsWith('customers-'))).toBe(false);
		expect(summary.interviewIds).toHaveLength(38);
	});

	it('is the same for the same input, whatever order rows come in', async () => {
		const first = await summaryOf(inputOf(study));
		const again = await summaryOf(inputOf(study, { interviews: [...study.interviews].reverse() }));
		expect(again).toEqual(first);
	});

	it.each([0, 1, 3])('has an honest page for %i interviews', async (count) => {
		const interviews = study.interviews.slice(0, count);
		const summary = await summaryOf(inputOf(study, { interviews }));
		expect(summary.interviewIds).toHaveLength(count);
		expect(summary.facts.every(({ k, n }) => k <= n)).toBe(true);
		expect(section(summary, 'answer').length).toBeGreaterThan(0);
		expect(section(summary, 'missing').length).toBeGreaterThan(3);
		const answer = section(summary, 'answer')
			.map(({ text }) => text)
			.join(' ');
		expect(answer).toMatch(count === 0 ? /nothing to summarise/ : /single voices/);
		expect(summary.contrasts).toEqual([]);
	});

	it('reports what was not asked apart from what was not mentioned', async () => {
		const asked = study.plan.questions.map((question) =>
			question.id === 'q7' ? { ...question, id: 'q8', text: 'What about territories?' } : question
		);
		const plan = { ...study.plan, questions: [...study.plan.questions, ...asked.slice(-1)] };
		const texts = section(await summaryOf(inputOf(study, { plan })), 'missing').map(
			({ text }) => text
		);
		expect(texts).toContain('Not asked in any interview: “What about territories?”');
		expect(texts.join()).toContain(
			'Not asked about by name, and not mentioned: market development support'
		);
	});

	it('stops when told to, and tells how far it is', async () => {
		const done: number[] = [];
		const stop = new AbortController();
		const result = await summarise(inputOf(study), {
			signal: stop.signal,
			onProgress: (share) => {
				done.push(share);
				if (share >= 0.5) stop.abort();
			}
		});
		expect(result).toEqual({ ok: false, error: 'cancelled' });
		expect(done).toEqual([...done].sort((a, b) => a - b));
	});
});

/** Recall, precision and largest prevalence error (points) of the pack's themes against what was put into a study. */
async function measure(study: SyntheticStudy) {
	const summary = await summaryOf(inputOf(study));
	let [hits, extra, missed, worst] = [0, 0, 0, 0];
	let error = 0;
	for (const [theme, said] of study.truth) {
		const fact = summary.facts.find((each) => each.codeId === theme && each.segmentId === null);
		const right = (fact?.interviewIds ?? []).filter((id) => said.has(id)).length;
		hits += right;
		extra += (fact?.k ?? 0) - right;
		missed += said.size - right;
		const points = (100 * Math.abs((fact?.k ?? 0) - said.size)) / study.countedIds.length;
		error += points / study.truth.size;
		worst = Math.max(worst, points);
	}
	return { recall: hits / (hits + missed), precision: hits / (hits + extra), error, worst };
}

describe('word-based coding on a study with known themes', { timeout: 60_000 }, () => {
	it('has the quotas it says', () => {
		const study = createSyntheticStudy(3);
		for (const [theme, quota] of Object.entries(QUOTAS)) {
			expect(study.truth.get(theme)?.size).toBe(quota.reduce((sum, each) => sum + each, 0));
		}
		expect(study.countedIds).toHaveLength(38);
		expect(createSyntheticStudy(3)).toEqual(study);
	});

	it.each([
		['familiar words (bank A)', undefined, 0.9, 0.85],
		['unfamiliar words (bank B)', HELDOUT_SENTENCES, 0.5, 0.8]
	] as const)('finds themes in %s', async (name, bank, recall, precision) => {
		const results = await Promise.all(
			[1, 2, 3, 4, 5].map((seed) => measure(createSyntheticStudy(seed, 1, bank)))
		);
		const mean = (key: keyof (typeof results)[number]) =>
			results.reduce((sum, each) => sum + each[key], 0) / results.length;
		process.stdout.write(
			`${name}: recall ${mean('recall').toFixed(2)}, precision ${mean('precision').toFixed(2)}, ` +
				`prevalence error ${mean('error').toFixed(1)} points, worst theme ${mean('worst').toFixed(1)}\n`
		);
		expect(mean('recall')).toBeGreaterThan(recall);
		expect(mean('precision')).toBeGreaterThan(precision);
	});
});

import { describe, expect, it } from 'vitest';
import type { MagicSummary } from '#core/analysis/summary.ts';
import { isEvidence } from '#core/transcript/sentence.ts';
import { spanText } from '#core/transcript/span.ts';
import {
	hasRealInterviews,
	readRealStudy,
	type RealStudy
} from '#tests/support/real-interviews.ts';
import { TranscriptSearch, toSearchTurn } from './search.ts';
import { segmentOf } from './summary-input.ts';
import { summarise } from './summary.ts';

const QUERIES = [
	'accuracy',
	'customer emails',
	'"critical thinking"',
	'brainst',
	'saving time at work',
	'hallucination',
	'privacy',
	'lesson plans for students',
	'frustratd',
	'the',
	'i use it to',
	'boss'
];

async function summaryOf({ interviews, turns }: RealStudy): Promise<MagicSummary> {
	const scope = { segmentIds: [], modes: [] };
	const result = await summarise({ plan: null, interviews, turns, scope, now: 0 });
	if (!result.ok) throw new Error(result.error);
	return result.value;
}

/** The result with the time it took, ms of this process's CPU: a busy machine must not fail the budgets. */
async function timed<T>(work: () => T | Promise<T>): Promise<[T, number]> {
	const from = process.cpuUsage();
	const value = await work();
	const { user, system } = process.cpuUsage(from);
	return [value, (user + system) / 1000];
}

function indexOf(study: RealStudy): TranscriptSearch {
	const search = new TranscriptSearch();
	for (const interview of study.interviews) {
		const turns = study.turns.get(interview.id) ?? [];
		search.add(turns.map((turn) => toSearchTurn(turn, segmentOf(interview))));
	}
	return search;
}

const print = (line: string) => process.stdout.write(`${line}\n`);
if (!hasRealInterviews()) print('Skipped: no real interviews in ../shared/data on this machine.');

describe.skipIf(!hasRealInterviews())('on real interviews', { timeout: 120_000 }, () => {
	it('makes a page whose quotes are telling words of participants', async () => {
		const study = readRealStudy();
		const [summary, took] = await timed(() => summaryOf(study));
		print(`summary of ${summary.interviewIds.length} real interviews: ${took.toFixed(0)} ms CPU`);
		const turns = new Map([...study.turns.values()].flat().map((turn) => [turn.id, turn]));
		const findings = summary.sections.flatMap(({ claims }) =>
			claims.filter(({ kind }) => kind === 'finding')
		);
		expect(findings.length).toBeGreaterThan(20);
		const quotes = findings.flatMap(({ spans }) => spans);
		for (const span of quotes) {
			const turn = turns.get(span.turnId);
			const words = spanText(span, turn?.text ?? '') ?? '';
			expect(turn !== undefined && isEvidence(turn)).toBe(true);
			expect(words.split(/\s+/).length).toBeGreaterThan(5);
			expect(words).not.toMatch(/^(yes|no|good question)\b|\?/i);
		}
		expect(quotes.length).toBeGreaterThan(50);
		expect(findings.filter(({ spans }) => spans.length === 0)).toEqual([]);
		expect(summary.words).toBe(113_993);
		expect(summary.codebook.length).toBeLessThanOrEqual(25);
		expect(took).toBeLessThan(10_000);
	});

	it('indexes and answers quickly, also 1,350 interviews with over 30,000 turns', async () => {
		for (const copies of [1, 9]) {
			const study = readRealStudy(copies);
			const [search, took] = await timed(() => indexOf(study));
			const times: number[] = [];
			for (const query of QUERIES) {
				for (let round = 0; round < 3; round++) {
					times.push((await timed(() => search.search(query)))[1]);
				}
			}
			times.sort((a, b) => a - b);
			const p95 = times[Math.floor(times.length * 0.95)] ?? 0;
			print(
				`${search.size} turns: index ${took.toFixed(0)} ms CPU, query p50 ${times[times.length >> 1]?.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms, worst ${times.at(-1)?.toFixed(1)} ms`
			);
			expect(search.search('accuracy').turns).toBeGreaterThan(5 * copies);
			expect(took).toBeLessThan(10_000);
			expect(p95).toBeLessThan(250);
		}
	});

	it('summarises 1,050 interviews', async () => {
		const study = readRealStudy(7);
		const [summary, took] = await timed(() => summaryOf(study));
		print(`summary of ${summary.interviewIds.length} interviews: ${took.toFixed(0)} ms CPU`);
		expect(summary.interviewIds).toHaveLength(1_050);
		expect(took).toBeLessThan(15_000);
	});
});

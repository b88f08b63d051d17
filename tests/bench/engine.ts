import { TranscriptSearch, toSearchTurn } from '#engines/ondevice/analysis/search.ts';
import { summarise } from '#engines/ondevice/analysis/summary.ts';
import { draftPlan } from '#engines/ondevice/plan/draft-plan.ts';
import { hasRealInterviews, readRealStudy } from '../support/real-interviews.ts';
import { createSyntheticStudy } from '../support/synthetic-study.ts';
import { measure, median, quantile, type Measure } from './report.ts';

const QUERIES = [
	'integration',
	'revenue share',
	'two-way data',
	'support answered late',
	'"by hand"',
	'partner',
	'training certification',
	'spreadsheet every week'
];

type Study = Pick<ReturnType<typeof readRealStudy>, 'interviews' | 'turns'>;

/** Plan drafts: the median and the worst of different questions, one of them 2,000 characters long. */
export function planMeasures(): Measure[] {
	const questions = [
		'Which partnerships would accelerate our growth and provide the most customer value?',
		'Why do members leave our gym in the second year?',
		'How do night nurses hand over at the end of a shift?',
		'What would make the ticket machine easier for visitors? '.repeat(36).slice(0, 2_000)
	];
	let next = 0;
	const times = Array.from({ length: 5 }).flatMap(() =>
		questions.map((researchQuestion) => {
			const started = performance.now();
			draftPlan({ researchQuestion }, () => `id${next++}`);
			return performance.now() - started;
		})
	);
	return [
		measure('plan draft, median', median(times), 'ms', 200),
		measure('plan draft, slowest', Math.max(...times), 'ms', 200)
	];
}

function searchMeasures(label: string, study: Study, indexLimit: number): Measure[] {
	const turns = [...study.turns.values()].flat().map((turn) => toSearchTurn(turn, null));
	const search = new TranscriptSearch();
	const started = performance.now();
	search.add(turns);
	const indexed = performance.now() - started;
	const times = Array.from({ length: 5 }).flatMap(() =>
		QUERIES.map((query) => {
			const from = performance.now();
			search.search(query, {});
			return performance.now() - from;
		})
	);
	return [
		measure(`index of ${turns.length} turns (${label})`, indexed / 1000, 's', indexLimit),
		measure(`search in ${turns.length} turns, p95`, quantile(times, 0.95), 'ms', 100)
	];
}

async function summaryMeasure(label: string, study: Study, limit: number): Promise<Measure> {
	const plan = 'plan' in study ? (study as ReturnType<typeof createSyntheticStudy>).plan : null;
	const started = performance.now();
	const made = await summarise({
		plan,
		interviews: study.interviews,
		turns: study.turns,
		scope: { segmentIds: [], modes: [] },
		now: 0
	});
	if (!made.ok || made.value.interviewIds.length === 0) throw new Error('no summary was made');
	const seconds = (performance.now() - started) / 1000;
	return measure(
		`summary of ${made.value.interviewIds.length} interviews (${label})`,
		seconds,
		's',
		limit
	);
}

/** Search and summary over 38, 150 and 1,000 interviews; the 150 are real where their folder is there. */
export async function analysisMeasures(): Promise<Measure[]> {
	const isReal = hasRealInterviews();
	if (!isReal) process.stderr.write('The real interviews are not here; invented ones stand in.\n');
	const middle: Study = isReal ? readRealStudy() : createSyntheticStudy(2, 4);
	const name = isReal ? 'real' : 'invented';
	const small = createSyntheticStudy(1);
	const large = createSyntheticStudy(3, 27);
	return [
		...searchMeasures(name, middle, 5),
		...searchMeasures('invented', large, 5),
		await summaryMeasure('invented', small, 10),
		await summaryMeasure(name, middle, 10),
		await summaryMeasure('invented', large, 10)
	];
}

import { lateGain } from '#core/analysis/saturation.ts';
import { ClaimList, type SummaryContext } from './context.ts';
import { ref } from './wording.ts';

/** Below this many new codes per interview, more interviews of the same kind will hardly add themes. */
const SATURATED = 0.1;

/** What was counted and how, and whether more interviews would add themes. */
export function methodSection(context: SummaryContext): ClaimList {
	const list = new ClaimList('method');
	const { materials, interviews, sheet } = context;
	if (interviews.length > 0) {
		const fact = sheet.count({
			measure: 'counted',
			label: 'Interviews counted, of all in this study',
			segmentId: null,
			interviewIds: materials.map(({ material }) => material.id),
			n: interviews.length,
			denominator: 'all'
		});
		list.note(
			`${ref(fact)} interviews are counted. Previews, simulated and withdrawn interviews, empty ones and those outside the selection never are.`
		);
	}
	const unfinished = materials.filter(({ material }) => material.interview.status !== 'completed');
	if (unfinished.length > 0) {
		const fact = sheet.count({
			measure: 'counted',
			label: 'Interviews that ended early or still run',
			segmentId: null,
			interviewIds: unfinished.map(({ material }) => material.id),
			n: materials.length,
			denominator: 'all'
		});
		list.note(`${ref(fact)} of these are not complete and count with what was said.`);
	}
	if (materials.length > 0) list.note(saturationSentence(context));
	if (materials.some(({ material }) => !material.quotable)) {
		list.note('Participants who did not agree to be quoted are counted, but not quoted.');
	}
	list.note(
		'Word-based coding: a sentence carries a code when it holds one of the code’s cue words. It misses what is said in other words; connect a model for meaning-based coding.'
	);
	list.note(
		'Interviews tell what was said. They do not prove causes, and shares are not forecasts.'
	);
	return list;
}

function saturationSentence({ saturation }: SummaryContext): string {
	const gain = lateGain(saturation);
	if (gain === null) return 'There are too few interviews to tell whether more would add themes.';
	return gain <= SATURATED
		? 'The last interviews added hardly any theme of this codebook, in whatever order they are read.'
		: 'The last interviews still added themes of this codebook; more interviews may add others.';
}

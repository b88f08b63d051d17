import type { SummaryContext } from './context.ts';
import { ClaimList } from './context.ts';
import { audience, inSentence, listed, ref } from './wording.ts';

const QUESTIONS = 5;

/** What the interviews cannot tell: segments too small, questions unasked or unanswered, themes nobody raised. */
export function missingSection(context: SummaryContext): ClaimList {
	const list = new ClaimList('missing');
	addTargets(list, context);
	if (context.materials.length > 0) {
		addQuestions(list, context);
		addSilence(list, context);
		addSingleVoices(list, context);
	}
	if (list.claims.length === 0 && context.plan === null) {
		list.note('These interviews came without a plan, so what was not asked is unknown.');
	} else if (list.claims.length === 0) {
		list.note('Every segment has the interviews planned for it, and every theme was raised.');
	}
	return list;
}

function addTargets(list: ClaimList, context: SummaryContext): void {
	for (const segment of context.segments) {
		if (segment.target === null || segment.target === 0 || segment.count >= segment.target)
			continue;
		const fact = context.sheet.count({
			measure: 'target',
			label: `${segment.name}: interviews held of those wanted`,
			segmentId: segment.id,
			interviewIds: context.materials
				.filter(({ material }) => material.segmentId === segment.id)
				.map(({ material }) => material.id),
			n: segment.target,
			denominator: 'all'
		});
		list.note(`${audience(segment.name)}: ${ref(fact)} interviews wanted are in.`);
	}
	const unassigned = context.materials.filter(({ material }) => material.segmentId === null);
	if (context.segments.length > 0 && unassigned.length > 0) {
		const fact = context.sheet.count({
			measure: 'counted',
			label: 'Interviews without a segment',
			segmentId: null,
			interviewIds: unassigned.map(({ material }) => material.id),
			n: context.materials.length,
			denominator: 'all'
		});
		list.note(`${ref(fact)} interviews belong to no segment and stand outside the comparison.`);
	}
}

function addQuestions(list: ClaimList, context: SummaryContext): void {
	const { plan, materials } = context;
	const pinned = materials.some(({ material }) =>
		material.prompts.some(({ questionId }) => questionId !== null)
	);
	// Imported transcripts do not know the plan's questions; nothing can be said about them.
	if (plan === null || !pinned) return;
	const unasked: string[] = [];
	let named = 0;
	for (const question of plan.questions) {
		const asked = materials.filter(({ material }) =>
			material.prompts.some(({ questionId }) => questionId === question.id)
		);
		if (asked.length === 0) {
			unasked.push(`“${question.text}”`);
			continue;
		}
		const answered = asked.filter(({ material }) =>
			material.sentences.some(({ questionId }) => questionId === question.id)
		);
		if (answered.length * 2 >= asked.length || named === QUESTIONS) continue;
		named += 1;
		const fact = context.sheet.count({
			measure: 'answered',
			label: question.text,
			segmentId: null,
			interviewIds: answered.map(({ material }) => material.id),
			n: asked.length,
			denominator: 'asked'
		});
		list.note(`“${question.text}” was answered by ${ref(fact)} people who were asked.`);
	}
	if (unasked.length > 0) {
		list.note(`Not asked in any interview: ${listed(unasked.slice(0, QUESTIONS))}`);
	}
}

function addSilence(list: ClaimList, context: SummaryContext): void {
	const silent = context.themes.filter((theme) => theme.fact.k === 0);
	const names = (asked: boolean) =>
		silent.filter((theme) => theme.asked > 0 === asked).map(({ code }) => inSentence(code));
	const [asked, unasked] = [names(true), names(false)];
	if (asked.length > 0) list.note(`Asked about, yet not mentioned: ${listed(asked)}.`);
	if (unasked.length > 0)
		list.note(`Not asked about by name, and not mentioned: ${listed(unasked)}.`);
}

function addSingleVoices(list: ClaimList, context: SummaryContext): void {
	if (context.materials.length < 3) return;
	const single = context.themes.filter((theme) => theme.fact.k === 1);
	if (single.length === 0) return;
	const names = listed(single.map(({ code }) => inSentence(code)));
	list.note(`Raised by a single participant each: ${names}.`);
}

import { foldText, foldedWords } from '#core/annotation/fold.ts';
import type { Plan } from '#core/plan/plan.ts';
import { ADJECTIVE_LIKE } from './phrases.ts';
import { stem } from './stem.ts';
import { FUNCTION_WORDS, GENERAL_WORDS } from './word-lists.ts';

/** Something the plan asks about, in its own words. */
export interface PlanTopic {
	readonly key: string;
	/** As written in the plan. */
	readonly phrase: string;
	/** The question or goal it comes from. */
	readonly source: string;
}

// Verbs and research words that questions are made of; they name no topic.
const ASKING = new Set(
	`affect affects assess capture collect compare current currently decision decisions decide describe drive driven
	drives encounter evaluate explore face facing gather guess help identify improve inform influence involve learn map
	matter motivate prefer priorities prioritise prioritize reach recall recommend solve solved structure support
	surface uncover validate walk wish worry wanted hardest easiest biggest typically`.split(/\s+/)
);

function isTopical(word: string): boolean {
	return word.length >= 3 && !/\p{N}/u.test(word) && !FUNCTION_WORDS.has(word) && !ASKING.has(word);
}

/** Whether words next to each other name a topic: at most three, at least half of them more than general words. */
function isTopic(words: readonly string[]): boolean {
	const specific = words.filter((word) => !GENERAL_WORDS.has(word));
	if (words.length > 3 || specific.length * 2 < words.length) return false;
	const [first] = words;
	return (
		words.length > 1 || (first !== undefined && first.length >= 5 && !ADJECTIVE_LIKE.test(first))
	);
}

/** Runs of at most three topical words next to each other. */
function topicalRuns(text: string): string[] {
	const folded = foldText(text);
	const runs: string[][] = [];
	let run: string[] = [];
	let end = -1;
	for (const word of foldedWords(folded)) {
		const joined = end >= 0 && /^[ -]$/.test(folded.slice(end, word.start));
		if (!joined && run.length > 0) {
			runs.push(run);
			run = [];
		}
		if (isTopical(word.text)) run.push(word.text);
		else if (run.length > 0) {
			runs.push(run);
			run = [];
		}
		end = word.end;
	}
	if (run.length > 0) runs.push(run);
	return runs.filter(isTopic).map((words) => words.join(' '));
}

/**
 * What the plan asks about: noun-like phrases of its questions and goals, in plan order. Words that stand in more than
 * half of the questions, name a segment, or stand alone in the research question are the study's subject rather than a topic in it and are left out.
 */
export function planTopics(plan: Plan): PlanTopic[] {
	const questions = plan.questions.map((question) => question.text);
	const frequency = new Map<string, number>();
	for (const text of questions) {
		const words = new Set(foldedWords(foldText(text)).map((word) => stem(word.text)));
		for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1);
	}
	const people = new Set(
		plan.segments.flatMap(({ name }) => foldedWords(foldText(name)).map((word) => stem(word.text)))
	);
	const isCommon = (word: string) =>
		questions.length > 1 && (frequency.get(word) ?? 0) * 2 > questions.length;
	const subject = new Set(
		foldedWords(foldText(plan.researchQuestion)).map((word) => stem(word.text))
	);
	const isSubject = (phrase: string) =>
		(!phrase.includes(' ') && subject.has(stem(phrase))) ||
		phrase.split(' ').every((word) => isCommon(stem(word)) || people.has(stem(word)));
	const topics = new Map<string, PlanTopic>();
	for (const source of [...questions, ...plan.goals.map((goal) => goal.text)]) {
		for (const phrase of topicalRuns(source)) {
			const key = phrase.split(' ').map(stem).join(' ');
			if (!topics.has(key) && !isSubject(phrase)) topics.set(key, { key, phrase, source });
		}
	}
	return [...topics.values()];
}

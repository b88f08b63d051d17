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
	surface uncover validate walk wish worry wanted hardest easiest biggest typically harder easier`.split(
		/\s+/
	)
);

/** Words that stand before a thing without naming it: "new ticket machine" is about ticket machines. */
const LEADING = new Set(
	'new better ideal open good great main current lead recent typical other different real first last next best'.split(
		' '
	)
);

function isTopical(word: string): boolean {
	return word.length >= 3 && !/\p{N}/u.test(word) && !FUNCTION_WORDS.has(word) && !ASKING.has(word);
}

/** Whether words next to each other name a topic: at most three, ending in something that can be a thing. */
function isTopic(words: readonly string[]): boolean {
	const last = words.at(-1);
	if (last === undefined || words.length > 3) return false;
	if (GENERAL_WORDS.has(last) || ADJECTIVE_LIKE.test(last)) return false;
	return words.length > 1 || (last.length >= 5 && !last.endsWith('ing'));
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
	return runs
		.map((words) => words.slice(words.findIndex((word) => !LEADING.has(word))))
		.filter(isTopic)
		.map((words) => words.join(' '));
}

/** Stems of all words of some texts, each with the number of texts it stands in. */
function stemCounts(texts: readonly string[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const text of texts) {
		const stems = new Set(foldedWords(foldText(text)).map((word) => stem(word.text)));
		for (const each of stems) counts.set(each, (counts.get(each) ?? 0) + 1);
	}
	return counts;
}

/**
 * What the plan asks about: noun-like phrases of its questions and goals, in plan order; single words only when they
 * come back. Phrases made of words that stand in the research question, in a segment's name or in more than half of the
 * questions are the study's subject rather than a topic in it and are left out.
 */
export function planTopics(plan: Plan): PlanTopic[] {
	const questions = plan.questions.map((question) => question.text);
	const goals = plan.goals.map((goal) => goal.text);
	const inQuestions = stemCounts(questions);
	const inTexts = stemCounts([...questions, ...goals]);
	const known = stemCounts([plan.researchQuestion, ...plan.segments.map(({ name }) => name)]);
	const isSubject = (word: string) =>
		GENERAL_WORDS.has(word) ||
		known.has(stem(word)) ||
		(questions.length > 1 && (inQuestions.get(stem(word)) ?? 0) * 2 > questions.length);
	const topics = new Map<string, PlanTopic>();
	for (const source of [...questions, ...goals]) {
		for (const phrase of topicalRuns(source)) {
			const words = phrase.split(' ');
			const key = words.map(stem).join(' ');
			const once = words.length === 1 && (inTexts.get(key) ?? 0) < 2;
			if (topics.has(key) || once || words.every(isSubject)) continue;
			topics.set(key, { key, phrase, source });
		}
	}
	return [...topics.values()];
}

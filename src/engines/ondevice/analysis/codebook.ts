import type { Code } from '#core/annotation/code.ts';
import { compileCues } from '#core/annotation/cue.ts';
import type { PackId, Plan } from '#core/plan/plan.ts';
import { packCodes } from '../packs/pack-codes.ts';
import { frequentPhrases, type Phrase, type Speech } from './phrases.ts';
import { planTopics, type PlanTopic } from './plan-topics.ts';
import { contentStems } from './relevance.ts';
import { stem } from './stem.ts';

/** More codes than this nobody keeps apart. */
export const CODEBOOK_LIMIT = 25;
const GENERIC_LIMIT = 17;
/** Codes of each kind that stay, however rare, so that no section of the page is empty for want of a code. */
const PER_KIND = 2;
const TOPIC_LIMIT = 5;
const PHRASE_LIMIT = 8;

/** How many participants must use a phrase before it becomes a code: three, or 5 % of them. */
export function phraseFloor(participants: number): number {
	return Math.max(3, Math.ceil(participants * 0.05));
}

function capitalised(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A phrase and its other number: "lesson plan" and "lesson plans". */
function bothNumbers(phrase: string): string[] {
	const words = phrase.split(' ');
	const last = words.at(-1) as string;
	const single = stem(last);
	const plural = /(?:s|x|ch|sh)$/.test(single)
		? `${single}es`
		: /[^aeiou]y$/.test(single)
			? `${single.slice(0, -1)}ies`
			: `${single}s`;
	const rest = words.slice(0, -1);
	return [...new Set([last, single, plural])].map((word) => [...rest, word].join(' '));
}

function topicCode(topic: PlanTopic): Code {
	return {
		id: `plan-${topic.key.replaceAll(' ', '-')}`,
		label: capitalised(topic.phrase),
		kind: 'topic',
		definition: `what the plan asks about: "${topic.source}"`,
		include: `The sentence uses the words "${topic.phrase}".`,
		exclude: 'The same thing in other words.',
		cues: bothNumbers(topic.phrase)
	};
}

function phraseCode(phrase: Phrase): Code {
	const words = phrase.forms[0] as string;
	return {
		id: `phrase-${phrase.key.replaceAll(' ', '-')}`,
		label: capitalised(words),
		kind: 'topic',
		definition: `words that participants use by themselves: "${words}"`,
		include: `The sentence uses the words "${words}".`,
		exclude: 'The same thing in other words.',
		cues: [...new Set([...phrase.forms, ...bothNumbers(words)])]
	};
}

/** Whether a code's label already says every word of a phrase: "ideas" beside "Ideas and inspiration". */
function namedBy(codes: readonly Code[], key: string): boolean {
	return codes.some(({ label }) => {
		const words = new Set(contentStems(label));
		return key.split(' ').every((word) => words.has(word));
	});
}

/** Participants who mention each code. */
function countMentions(codes: readonly Code[], speeches: readonly Speech[]): Map<string, number> {
	const matcher = compileCues(codes);
	const counts = new Map<string, number>();
	for (const { pieces } of speeches) {
		const said = new Set(pieces.flatMap(({ text }) => matcher.codesIn(text)));
		for (const id of said) counts.set(id, (counts.get(id) ?? 0) + 1);
	}
	return counts;
}

/** The pack's codes: a domain's whole list, since silence on it tells something; of the generic one what is spoken of. */
function chosenPackCodes(packId: PackId, speeches: readonly Speech[]): Code[] {
	const codes = [...packCodes(packId)];
	if (packId !== 'generic') return codes;
	const counts = countMentions(codes, speeches);
	const floor = speeches.length < 10 ? Math.min(1, speeches.length) : phraseFloor(speeches.length);
	const ranked = codes
		.filter((code) => (counts.get(code.id) ?? 0) >= floor)
		.sort((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0));
	const firsts = ranked.filter(
		(code) => ranked.filter(({ kind }) => kind === code.kind).indexOf(code) < PER_KIND
	);
	const kept = [...new Set([...firsts, ...ranked])].slice(0, GENERIC_LIMIT);
	return codes.filter((code) => kept.includes(code));
}

/** The plan's topics that the pack does not cover; those nearly everyone mentions are the subject of the study. */
function chosenTopics(plan: Plan, taken: readonly Code[], speeches: readonly Speech[]): Code[] {
	const matcher = compileCues(taken);
	const codes = planTopics(plan)
		.filter((topic) => matcher.codesIn(topic.phrase).length === 0)
		.filter((topic) => !namedBy(taken, topic.key))
		.map(topicCode);
	const counts = countMentions(codes, speeches);
	const count = (code: Code) => counts.get(code.id) ?? 0;
	const ceiling = speeches.length >= 10 ? speeches.length * 0.8 : Infinity;
	return codes
		.filter((code) => count(code) <= ceiling && (speeches.length === 0 || count(code) > 0))
		.sort((a, b) => count(b) - count(a))
		.slice(0, TOPIC_LIMIT);
}

/**
 * A codebook for word-based coding, at most {@link CODEBOOK_LIMIT} codes: the pack's themes, what the plan asks about,
 * and phrases that at least `max(3, 5 %)` of the participants use unprompted. Without a plan: the pack and the phrases.
 * The same input gives the same codebook.
 */
export function draftCodebook(
	plan: Plan | null,
	packId: PackId,
	speeches: readonly Speech[]
): Code[] {
	const codes = chosenPackCodes(packId, speeches).slice(0, CODEBOOK_LIMIT);
	if (plan !== null) codes.push(...chosenTopics(plan, codes, speeches));
	const room = Math.min(PHRASE_LIMIT, CODEBOOK_LIMIT - codes.length);
	if (room > 0) {
		const matcher = compileCues(codes);
		// More than fit, because some are covered by codes that exist already.
		const phrases = frequentPhrases(speeches, phraseFloor(speeches.length), room * 6)
			.filter((phrase) => phrase.forms.every((form) => matcher.codesIn(form).length === 0))
			.filter((phrase) => !namedBy(codes, phrase.key))
			.slice(0, room);
		codes.push(...phrases.map(phraseCode));
	}
	return codes.slice(0, CODEBOOK_LIMIT);
}

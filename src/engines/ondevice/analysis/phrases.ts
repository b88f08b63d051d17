import { foldText, foldedWords, type Word } from '#core/annotation/fold.ts';
import { FUNCTION_WORDS, GENERAL_WORDS } from './word-lists.ts';
import { stem } from './stem.ts';

/** A thing many participants speak of, in the words they use. */
export interface Phrase {
	/** Stemmed words, apart by blanks. */
	readonly key: string;
	/** The forms met, most frequent first. */
	readonly forms: readonly string[];
	/** Participants who used it, and those who did before the interviewer had said it in the question. */
	readonly participants: number;
	readonly unprompted: number;
}

/** What one participant said, each piece with the question before it. */
export interface Speech {
	readonly pieces: readonly { readonly text: string; readonly prompt: string }[];
}

interface Candidate {
	readonly forms: Map<string, number>;
	participants: number;
	unprompted: number;
	/** Occurrences after a word that calls for a noun, and after one that calls for a verb. */
	nounLike: number;
	verbLike: number;
	/** All occurrences, and those right before another content word, as an adjective stands. */
	times: number;
	modifies: number;
}

const MAX_WORDS = 3;
const BEFORE_NOUNS = new Set(
	'a an the this that these those my your his her its our their of for with from in on about into some any no each every more most less new own better'.split(
		' '
	)
);
const BEFORE_VERBS = new Set(
	"to i you we they he she it can could will would should may might must don't not also just always never often usually then and".split(
		' '
	)
);
// A single word of such an ending is an adjective, an adverb or a verb far more often than a noun.
export const ADJECTIVE_LIKE = /(?:ive|ous|ful|able|ible|less|ish|ate|ed)$/;
// Verbs that a noun is often followed by; "newsletter comes" is no phrase.
const VERB_FORMS = new Set(
	'comes goes gets makes takes gives says seems means needs wants works helps becomes happens starts ends came went got made took gave said makes allows includes'.split(
		' '
	)
);
const SPACE = /^[\s-]+$/;

function isContent(word: string): boolean {
	return word.length >= 3 && !/\p{N}/u.test(word) && !FUNCTION_WORDS.has(word);
}

/** Whether a run of words can name a theme: content at both ends, and not made of general words alone. */
function isNameable(words: readonly string[]): boolean {
	const last = words.at(-1) as string;
	if (!words.every(isContent) || /ly$/.test(last) || VERB_FORMS.has(last)) return false;
	if (words.length === 1) {
		return last.length >= 4 && !GENERAL_WORDS.has(last) && !ADJECTIVE_LIKE.test(last);
	}
	const specific = words.filter((word) => !GENERAL_WORDS.has(word) && !/ly$/.test(word));
	return specific.length * 2 >= words.length && !/(?:ed|ing)$/.test(words[0] as string);
}

function runsOf(folded: string, words: readonly Word[], at: number): string[][] {
	const runs: string[][] = [];
	const run: string[] = [];
	for (let size = 0; size < MAX_WORDS; size++) {
		const word = words[at + size];
		if (word === undefined) break;
		const before = words[at + size - 1];
		if (size > 0 && !SPACE.test(folded.slice((before as Word).end, word.start))) break;
		run.push(word.text);
		runs.push([...run]);
	}
	return runs;
}

/**
 * A noun that is said as one ("the invoice") at least as often as like a verb ("to invoice"), and that does not
 * mostly stand before another noun, as adjectives do.
 */
function isNounLike(key: string, candidate: Candidate): boolean {
	const { nounLike, verbLike, times, modifies } = candidate;
	const alone = !key.includes(' ');
	return nounLike > 0 && nounLike >= verbLike && (!alone || modifies * 2 <= times);
}

function collect(speeches: readonly Speech[]): Map<string, Candidate> {
	const candidates = new Map<string, Candidate>();
	for (const { pieces } of speeches) {
		const said = new Set<string>();
		const unprompted = new Set<string>();
		for (const { text, prompt } of pieces) {
			const folded = foldText(text);
			const words = foldedWords(folded);
			const asked = new Set(foldedWords(foldText(prompt)).map((word) => stem(word.text)));
			for (let at = 0; at < words.length; at++) {
				const before = words[at - 1]?.text ?? '';
				for (const run of runsOf(folded, words, at)) {
					if (!isNameable(run)) continue;
					const stems = run.map(stem);
					const key = stems.join(' ');
					const known = candidates.get(key);
					const candidate = known ?? {
						forms: new Map<string, number>(),
						participants: 0,
						unprompted: 0,
						nounLike: 0,
						verbLike: 0,
						times: 0,
						modifies: 0
					};
					if (known === undefined) candidates.set(key, candidate);
					const form = run.join(' ');
					candidate.forms.set(form, (candidate.forms.get(form) ?? 0) + 1);
					candidate.times += 1;
					const after = words[at + run.length];
					const end = (words[at + run.length - 1] as Word).end;
					if (
						after !== undefined &&
						isContent(after.text) &&
						SPACE.test(folded.slice(end, after.start))
					) {
						candidate.modifies += 1;
					}
					if (BEFORE_NOUNS.has(before)) candidate.nounLike += 1;
					else if (BEFORE_VERBS.has(before)) candidate.verbLike += 1;
					said.add(key);
					if (!stems.every((part) => asked.has(part))) unprompted.add(key);
				}
			}
		}
		for (const key of said) (candidates.get(key) as Candidate).participants += 1;
		for (const key of unprompted) (candidates.get(key) as Candidate).unprompted += 1;
	}
	return candidates;
}

function toPhrase(key: string, candidate: Candidate): Phrase {
	const forms = [...candidate.forms]
		.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
		.map(([form]) => form);
	return { key, forms, participants: candidate.participants, unprompted: candidate.unprompted };
}

/** Longer phrases say more; a word on its own has to be said by many more people to be as telling. */
function weight(phrase: Phrase): number {
	const words = phrase.key.split(' ').length;
	return phrase.unprompted * (words === 1 ? 1 : words === 2 ? 3 : 3.5);
}

function contains(longer: string, shorter: string): boolean {
	return ` ${longer} `.includes(` ${shorter} `);
}

/**
 * The most telling phrases that at least `floor` participants use unprompted, best first. Words that nearly everyone
 * says (over 60 %) name the study's subject, not a theme in it, and are left out once there are enough people to tell.
 */
export function frequentPhrases(
	speeches: readonly Speech[],
	floor: number,
	limit: number
): Phrase[] {
	const ceiling = speeches.length >= 10 ? speeches.length * 0.6 : speeches.length;
	const ranked = [...collect(speeches)]
		.filter(
			([key, candidate]) =>
				candidate.unprompted >= floor &&
				candidate.participants <= ceiling &&
				isNounLike(key, candidate)
		)
		.map(([key, candidate]) => toPhrase(key, candidate))
		.sort((a, b) => weight(b) - weight(a) || (a.key < b.key ? -1 : 1));
	const chosen: Phrase[] = [];
	for (const phrase of ranked) {
		if (chosen.length === limit) break;
		const kin = chosen.some(
			(other) => contains(other.key, phrase.key) || contains(phrase.key, other.key)
		);
		if (!kin) chosen.push(phrase);
	}
	return chosen;
}

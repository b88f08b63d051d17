import { findPeople } from './en/find-people.ts';
import { findTopic } from './en/find-topic.ts';
import { toTokens, type Token } from './en/noun-phrase.ts';
import { GROUPS } from './en/people.ts';
import {
	AUXILIARIES,
	BREAKS,
	DETERMINERS,
	FOREIGN,
	PREPOSITIONS,
	PRONOUNS,
	QUESTION_WORDS
} from './en/words.ts';

/** What could safely be read from a research question. */
export interface Reading {
	/** The question's main sentence. */
	readonly sentence: string;
	readonly isEnglish: boolean;
	/** What it is about, ready for the middle of a sentence, or null. */
	readonly topic: string | null;
	/** Who it is about, plural and in lower case, in order of mention. */
	readonly people: readonly string[];
	/** Whether the first of them are organisations. */
	readonly areGroups: boolean;
}

// A main sentence longer than this is read only so far.
const TOKEN_LIMIT = 80;
const FRAME =
	/^(?:please\s+)?(?:(?:we|i)(?:['’]d| would)? (?:(?:want|need|like|hope|wish|plan|are trying|am trying) to|(?:want|need) help to)\s+|(?:the )?(?:goal|aim|purpose|question)(?: of (?:this|the|our) (?:study|research))? is (?:to )?|help (?:us|me) (?:to )?|research question:\s*|(?:(?:an?|our) )?(?:interview |research |user )*(?:study|survey|interviews|research) (?:on|about|of|into|with)\s+)?(?:(?:know|learn|understand|explore|investigate|examine|study|research|find out|figure out|discover|identify|see|hear)(?: (?:more )?about)?\s+)?/i;

/** Text without control characters and with single blanks. */
export function cleanText(text: string, limit: number): string {
	const clean = text
		.replace(/[\p{Surrogate}\u202A-\u202E\u2066-\u2069]/gu, '')
		.replace(/[\p{Cc}\s]+/gu, ' ')
		.trim()
		.normalize('NFC');
	return clean.length <= limit ? clean : clean.slice(0, limit).replace(/[\uD800-\uDBFF]$/, '');
}

function mainSentence(text: string): string {
	const sentences = text.match(/[^.!?？؟。]+(?:\.(?=\S)[^.!?？؟。]+)*[.!?？؟。]*/gu) ?? [text];
	return (sentences.find((one) => /[?？؟]/.test(one)) ?? sentences[0] ?? text)
		.trim()
		.replace(/^["'“„«]+|["'”»]+$/g, '');
}

function looksEnglish(tokens: readonly Token[]): boolean {
	const words = tokens.filter((token) => token.isWord);
	if (!words.some((word) => /[a-z]/i.test(word.text))) return false;
	const closed = (word: Token): boolean =>
		AUXILIARIES.has(word.lower) ||
		QUESTION_WORDS.has(word.lower) ||
		PREPOSITIONS.has(word.lower) ||
		DETERMINERS.has(word.lower) ||
		PRONOUNS.has(word.lower) ||
		BREAKS.has(word.lower);
	const english = words.filter(closed).length;
	const foreign = words.filter((word) => FOREIGN.has(word.lower) && !closed(word)).length;
	const latin = words.filter((word) => /^[\p{Script=Latin}\p{N}'’&+/.-]+$/u.test(word.text)).length;
	if (latin < words.length * 0.8 || foreign > english) return false;
	return english > 0 || words.length <= 5;
}

/** Reads a research question. Pure; linear in the length of its main sentence. */
export function readQuestion(question: string): Reading {
	const sentence = mainSentence(cleanText(question, 2_000));
	const shouted = sentence === sentence.toUpperCase() && sentence.length > 8;
	const spoken = (shouted ? sentence.toLowerCase() : sentence).replace(FRAME, '');
	const all = toTokens(spoken).slice(0, TOKEN_LIMIT);
	const head = all[0];
	// A capital at the start says nothing, unless the word is an acronym or has another capital inside.
	const tokens =
		head !== undefined && all.length > 1 && /^\p{Lu}\p{Ll}*(?:['’-]\p{Ll}+)*$/u.test(head.text)
			? [{ ...head, text: head.text.toLowerCase() }, ...all.slice(1)]
			: all;
	if (!looksEnglish(tokens))
		return { sentence, isEnglish: false, topic: null, people: [], areGroups: false };
	const topic = findTopic(tokens);
	const people = findPeople(tokens);
	const areGroups = GROUPS.has(people[0]?.split(' ').at(-1)?.toLowerCase() ?? '');
	return { sentence, isEnglish: true, topic, people, areGroups };
}

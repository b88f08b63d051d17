import { GROUPS, PLURALS, PLURAL_PEOPLE } from './people.ts';
import {
	ASPECTS,
	AUXILIARIES,
	BREAKS,
	DETERMINERS,
	LOOSE_ADVERBS,
	LOOSE_ASPECTS,
	MEASURES,
	PREPOSITIONS,
	PRONOUNS,
	PURE_VERBS,
	QUESTION_WORDS,
	TRAILERS
} from './words.ts';

export interface Token {
	readonly text: string;
	readonly lower: string;
	readonly isWord: boolean;
}

/** Words with inner apostrophes, hyphens and the like, and single marks. */
export function toTokens(text: string): Token[] {
	const found = text.match(/[\p{L}\p{M}\p{N}]+(?:['’&+/.-][\p{L}\p{M}\p{N}]+)*['’]?|[^\s]/gu) ?? [];
	return found.map((part) => ({
		text: part,
		lower: part.toLowerCase().replace(/’/g, "'"),
		isWord: /[\p{L}\p{N}]/u.test(part)
	}));
}

const isClosed = (word: string): boolean =>
	AUXILIARIES.has(word) ||
	QUESTION_WORDS.has(word) ||
	DETERMINERS.has(word) ||
	PRONOUNS.has(word) ||
	PREPOSITIONS.has(word) ||
	BREAKS.has(word);

// More words than this are rarely one phrase, and too long to be said inside a question.
const PHRASE_WORDS = 7;
/** "sick leave" is no verb. */
export const LEAVE_NOUN = /^(?:sick|parental|maternity|annual|family|paid)$/;
const TAKES_TO =
	/^(?:access|approach|attitudes?|transition|move|switch|return|barriers?|resistance|commitment)$/;

/** Whether the phrase may go on with the token at `i`. */
function goesOn(tokens: readonly Token[], i: number, words: readonly Token[]): boolean {
	const token = tokens[i];
	const next = tokens[i + 1];
	const last = words[words.length - 1]?.lower ?? '';
	if (token === undefined || !token.isWord) return false;
	const { lower } = token;
	if (AUXILIARIES.has(lower) || QUESTION_WORDS.has(lower) || PRONOUNS.has(lower)) return false;
	const isNextContent =
		next?.isWord === true && !isClosed(next.lower) && !PURE_VERBS.has(next.lower);
	if (lower === 'and') return words.length > 0 && words.length < 4 && isNextContent;
	if (BREAKS.has(lower)) return false;
	if (lower === 'to') return TAKES_TO.test(last) && next?.isWord === true;
	if (PREPOSITIONS.has(lower))
		return (
			words.length > 0 && next?.isWord === true && (isNextContent || DETERMINERS.has(next.lower))
		);
	if (DETERMINERS.has(lower))
		return words.length === 0 || PREPOSITIONS.has(last) || last === 'and' || last === 'to';
	const hasContent = words.some((word) => !isClosed(word.lower));
	// "our app rated so poorly": a participle after its noun.
	if (hasContent && lower.length > 4 && /[^e]ed$/.test(lower)) return false;
	if (lower === 'leave' && LEAVE_NOUN.test(last)) return true;
	return !(PURE_VERBS.has(lower) && !DETERMINERS.has(last));
}

/** The longest noun phrase that starts at `from`, without trailing adverbs; empty when there is none. */
export function nounPhrase(tokens: readonly Token[], from: number): Token[] {
	const words: Token[] = [];
	for (let i = from; goesOn(tokens, i, words); i++) words.push(tokens[i] as Token);
	const next = tokens[from + words.length]?.lower ?? '';
	// "losing a pet": a verb in -ing with its object.
	if (words.length === 1 && /ing$/.test(words[0]?.lower ?? '') && DETERMINERS.has(next)) return [];
	while (words.length > PHRASE_WORDS) {
		const cut = words.findLastIndex((word) => PREPOSITIONS.has(word.lower) || word.lower === 'and');
		if (cut <= 0) return [];
		words.length = cut;
	}
	for (;;) {
		const last = words[words.length - 1];
		if (last === undefined) return words;
		const isAdverb = TRAILERS.has(last.lower) || /[a-z]{2}ly$/.test(last.lower);
		if (!isAdverb && !isClosed(last.lower) && last.lower !== 'to') return words;
		words.pop();
	}
}

/** Whether a phrase names people: its head, before any preposition, is in the lexicon. */
export function namesPeople(words: readonly Token[]): boolean {
	const head = words[headIndex(words)]?.lower ?? '';
	if (GROUPS.has(head)) return PLURAL_PEOPLE.has(head);
	return PLURAL_PEOPLE.has(head) || PLURALS.has(head);
}

/** Plurals of doers ("maintainers"), for places where only a doer can stand. */
const DOERS = /(?:ers|ors|ists|ians|eers|ants)$/;

/** {@link namesPeople}, or a plural that looks like a doer. */
export function mayNamePeople(words: readonly Token[]): boolean {
	return namesPeople(words) || DOERS.test(words[headIndex(words)]?.lower ?? '');
}

export function headIndex(words: readonly Token[]): number {
	const at = words.findIndex(
		(word, i) => i > 0 && (PREPOSITIONS.has(word.lower) || word.lower === 'to')
	);
	return (at < 0 ? words.length : at) - 1;
}

const STARTS_TOPIC = new Set([
	'a',
	'an',
	'the',
	'our',
	'my',
	'your',
	'their',
	'this',
	'these',
	'new'
]);
const DROPPED_START = new Set([
	'some',
	'any',
	'more',
	'most',
	'other',
	'another',
	'many',
	'several',
	'all'
]);

/** Adjectives that judge: "good leadership" is about leadership. */
export const PRAISE =
	/^(?:good|better|best|great|greatest|biggest|main|key|bad|worst|effective|successful|ideal|optimal|important)$/;

/** "hardest about online lectures" is about the lectures. */
const SUPERLATIVE =
	/^(?:hard|eas|tough|nic|fast|slow|great|big|large|strong|weak|simpl|cheap|few)i?est$/;

const EMPTY_GERUND = /^(?:going|doing|being|having|keeping|getting|making|using|living)$/;

/** A word a speaker could say; keeps typed noise out of sentences. */
function isSayable(word: string): boolean {
	if (!/^[\p{Script=Latin}\p{M}\p{N}'’&+/.-]+$/u.test(word)) return false;
	return /[aeiouyà-ÿ]/i.test(word) || word === word.toUpperCase();
}

/** What a phrase is about, as words for the middle of a sentence, or null when it is no safe topic. */
export function phraseToTopic(phrase: readonly Token[]): string | null {
	let words = phrase.filter(({ lower }, i) => i > 1 || !PRAISE.test(lower));
	while (words[0] !== undefined && DROPPED_START.has(words[0].lower)) words = words.slice(1);
	const withWhom = words.findIndex(({ lower }, i) => i > 0 && lower === 'with');
	if (withWhom > 0 && namesPeople(words.slice(withWhom + 1))) words = words.slice(0, withWhom);
	const first = words[0];
	const head = words[headIndex(words)];
	if (first === undefined || head === undefined) return null;
	if (DETERMINERS.has(first.lower) && !STARTS_TOPIC.has(first.lower)) return null;
	if (words.some((word) => LOOSE_ADVERBS.has(word.lower))) return null;
	const isAspect = ASPECTS.has(head.lower) || SUPERLATIVE.test(head.lower);
	if (isAspect || LOOSE_ASPECTS.has(head.lower)) {
		const at = headIndex(words);
		const isNarrowed = words
			.slice(0, at)
			.some(({ lower }) => !DETERMINERS.has(lower) && !PLURALS.has(lower));
		const inner = phraseToTopic(words.slice(at + 2));
		const narrowing = words[at - 1];
		// "the onboarding experience at Acme" is about onboarding, not about Acme.
		if (inner !== null && isAspect && narrowing !== undefined && /.ing$/.test(narrowing.lower))
			return `${narrowing.text} ${words[at + 1]?.text ?? ''} ${inner}`;
		if (isAspect || !isNarrowed) return inner;
		words = words.slice(0, at + 1);
	}
	if (namesPeople(words) || MEASURES.has(head.lower)) return null;
	const content = words.filter((word) => !isClosed(word.lower));
	if (content.length === 0 || content.some((word) => /ly$/.test(word.lower) && word === head))
		return null;
	if (
		PURE_VERBS.has(first.lower) ||
		EMPTY_GERUND.test(first.lower) ||
		!words.every((word) => isSayable(word.text))
	)
		return null;
	if (!content.some((word) => word.text.length >= 3 || word.text === word.text.toUpperCase()))
		return null;
	const text = words
		.map((word) => word.text)
		.join(' ')
		.replace(/^my\b|^an?(?= \S+['’]s )/i, 'the');
	return text.length > 60 ? null : text;
}

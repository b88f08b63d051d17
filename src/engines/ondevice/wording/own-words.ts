import { lexiconOf } from '#core/interview/lexicons.ts';
import { contentStems, fold, stem } from '#core/interview/stems.ts';

/** By what a language's noun phrases are found without a grammar: closed lists, no guesses about the rest. */
export interface OwnWordsRules {
	/** BCP 47 language of the rules. */
	readonly language: string;
	/** Openers of a phrase, with what they become when said back ("my" → "your"); null drops the opener. */
	readonly openers: ReadonlyMap<string, string | null>;
	/** Words that end a phrase, beside the language's function words: adverbs, verbs of irregular form. */
	readonly enders: ReadonlySet<string>;
	/** Verbs in their plain form; they end a phrase in it and with -s. */
	readonly verbs: ReadonlySet<string>;
	/** Verb and adverb forms that end a phrase when they are not its first content word. */
	readonly endingForms: RegExp;
	/** Words that take an object before them: the word between opener and object is a verb. */
	readonly objects: ReadonlySet<string>;
	/** Words that follow a plural noun rather than a verb in -s. */
	readonly afterPlural: ReadonlySet<string>;
	/** Openers with a plural behind them. */
	readonly pluralOpeners: ReadonlySet<string>;
	/** Words in -s that stand inside a noun phrase ("sales people"). */
	readonly compounding: ReadonlySet<string>;
	/** Endings of words that are rarely nouns. */
	readonly adjective: RegExp;
	/** Phrases that hold one of these say nothing by themselves, or should not be said back. */
	readonly barred: ReadonlySet<string>;
}

const TOKEN = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*|[^\s]/gu;
const FEWEST_WORDS = 2;
const MOST_WORDS = 5;
/** Below it a phrase is a bare noun that may have been said in passing ("the hill"). */
const LEAST_SCORE = 2;
/** Reading further adds nothing to the choice. */
const TEXT_READ = 3_000;

interface Candidate {
	readonly text: string;
	readonly score: number;
}

function isWord(token: string): boolean {
	return /^\p{L}[\p{L}\p{M}']*(?:-[\p{L}\p{M}']+)*$/u.test(token);
}

/** A name, an acronym with digits, an address: things that may point to a person or a firm. */
function isPersonal(token: string): boolean {
	if (/\p{N}|[@/]/u.test(token)) return true;
	// A capital inside a sentence; acronyms such as API and CRM pass.
	return /^\p{Lu}/u.test(token) && !/^\p{Lu}{2,5}s?$/u.test(token);
}

/** Whether a word with this ending is a plural or a verb is told by what follows it. */
function endsInS(word: string): boolean {
	return /[^s']s$/.test(word);
}

/** Whether a word cannot be part of a noun phrase. */
function isClosed(word: string, rules: OwnWordsRules): boolean {
	return (
		rules.openers.has(word) ||
		rules.enders.has(word) ||
		lexiconOf(rules.language).functionWords.has(word) ||
		[word, word.replace(/s$/, ''), word.replace(/es$/, ''), word.replace(/ies$/, 'y')].some(
			(form) => rules.verbs.has(form)
		)
	);
}

/**
 * The words behind an opener that surely belong to one noun phrase. A closed word ends it; where a verb may
 * have slipped in as its last word ("our partner blames | us", "the script stumbles | when"), that word goes.
 */
function bodyAt(tokens: readonly string[], start: number, rules: OwnWordsRules): string[] | null {
	const body: string[] = [];
	let i = start;
	for (; ; i++) {
		const token = tokens[i];
		const folded = fold(token ?? '');
		if (token === undefined || !isWord(token) || isClosed(folded, rules)) break;
		if (body.length > 0 && rules.endingForms.test(folded)) break;
		if (isPersonal(token) || rules.barred.has(folded)) return null;
		body.push(token);
		if (body.length > MOST_WORDS) return null;
	}
	// Inside a phrase a word in -s is rarely a noun: the first one ends it, a later one is its verb.
	const plural = body
		.slice(0, -1)
		.findIndex((word) => endsInS(word) && !rules.compounding.has(fold(word)));
	const isMany = rules.pluralOpeners.has(fold(tokens[start - 1] ?? ''));
	if (plural >= 0) return body.slice(0, isMany ? plural + 1 : Math.max(1, plural));
	const next = fold(tokens[i] ?? '.');
	const isObject = rules.objects.has(next);
	// A verb without -s ("complain") has a plural before it.
	const isPlural = isMany || rules.afterPlural.has(next) || rules.verbs.has(next);
	const isOpen = endsInS(body.at(-1) ?? '') && isWord(next) && !isPlural;
	return body.length > 1 && (isObject || isOpen) ? body.slice(0, -1) : isObject ? null : body;
}

function phraseAt(
	tokens: readonly string[],
	start: number,
	rules: OwnWordsRules
): Candidate | null {
	const spoken = rules.openers.get(fold(tokens[start] ?? ''));
	if (spoken === undefined) return null;
	const body = bodyAt(tokens, start + 1, rules);
	if (body === null || body.length === 0 || body.at(-1)?.includes("'")) return null;
	const words = spoken === null ? body : [spoken, ...body];
	if (words.length < FEWEST_WORDS || words.length > MOST_WORDS) return null;
	// A lone adjective has lost its noun to a closed word ("your creative …").
	const isLone = body.length === 1 || spoken === null;
	if (isLone && rules.adjective.test(fold(body.at(-1) ?? ''))) return null;
	const owned = spoken === 'your' ? 1 : 0;
	return { text: words.join(' '), score: Math.min(3, body.length) + owned };
}

/**
 * A noun phrase of the participant's own, ready to be said back: 2–5 words, pronouns flipped, nothing
 * personal, and at least one content word of its own that is in none of `ours`, the interviewer's texts.
 * @returns null when the answer holds no phrase that is surely good.
 */
export function ownPhrase(
	answer: string,
	ours: readonly string[],
	rules: OwnWordsRules
): string | null {
	const text = answer.slice(0, TEXT_READ).normalize('NFKC');
	const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
	const letters = text.match(/\p{L}/gu)?.length ?? 0;
	if (letters === 0 || capitals * 3 > letters) return null;
	const tokens = (text.match(TOKEN) ?? []).map((token) => token.replace(/[’]/g, "'"));
	const known = new Set(ours.flatMap((said) => [...contentStems(said, rules.language)]));
	let best: Candidate | null = null;
	for (let i = 0; i < tokens.length; i++) {
		const found = phraseAt(tokens, i, rules);
		if (found === null || found.score <= (best?.score ?? LEAST_SCORE - 1)) continue;
		const stems = [...contentStems(found.text, rules.language)];
		if (stems.some((s) => s.length > 3 && !known.has(s) && !rules.barred.has(s))) best = found;
	}
	return best?.text ?? null;
}

/** The same, only phrases that share a content stem with `about`. */
export function ownPhraseAbout(
	answer: string,
	about: string,
	ours: readonly string[],
	rules: OwnWordsRules
): string | null {
	const wanted = contentStems(about, rules.language);
	for (const sentence of answer.split(/(?<=[.!?])\s+/)) {
		const phrase = ownPhrase(sentence, ours, rules);
		const isFitting = phrase?.split(' ').some((word) => wanted.has(stem(fold(word))));
		if (phrase !== null && isFitting) return phrase;
	}
	return null;
}

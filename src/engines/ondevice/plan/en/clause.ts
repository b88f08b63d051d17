import {
	headIndex,
	LEAVE_NOUN,
	mayNamePeople,
	namesPeople,
	nounPhrase,
	type Token
} from './noun-phrase.ts';
import {
	ASPECTS,
	AUXILIARIES,
	DETERMINERS,
	isGerund,
	isThirdPerson,
	isVerb,
	LOOSE_ASPECTS,
	PREPOSITIONS,
	PRONOUNS,
	QUESTION_WORDS
} from './words.ts';

export const PARTICLES = new Set([
	'up',
	'out',
	'off',
	'away',
	'back',
	'through',
	'down',
	'along',
	'after'
]);

/** Subject and verb of a question, as token positions. */
export interface Clause {
	readonly subject: Token[];
	readonly verb: number;
}

export const IS = /^(?:is|are|was|were|be|been)$/;

/** Subject and verb after an auxiliary or a question word: "do [small clinics] [choose] …". */
function clauseAfter(tokens: readonly Token[], start: number): Clause | null {
	const afterBe = IS.test(tokens[start]?.lower ?? '');
	for (let i = start + 2; i < Math.min(tokens.length, start + 9); i++) {
		const { lower, isWord } = tokens[i] as Token;
		const before = tokens[i - 1]?.lower ?? '';
		if (!isWord || QUESTION_WORDS.has(lower)) return null;
		if (afterBe ? !(isGerund(lower) || (before === 'to' && isVerb(lower))) : !isVerb(lower))
			continue;
		if (lower === 'leave' && LEAVE_NOUN.test(before)) continue;
		// After a determiner or a preposition, or close before another verb, it is a noun ("the use", "remote work affects").
		if (DETERMINERS.has(before) || (PREPOSITIONS.has(before) && before !== 'to')) continue;
		const [next, beyond] = [tokens[i + 1]?.lower ?? '', tokens[i + 2]?.lower ?? ''];
		// "support groups work": the first of two verbs so close together is part of the subject.
		if (lower !== 'look' && (isVerb(next) || /^means?$/.test(next))) continue;
		if (/s$/.test(next) && isVerb(beyond)) continue;
		const subject = nounPhrase(tokens, start + 1).slice(0, i - start - 1);
		return { subject, verb: i };
	}
	return null;
}

const EMPTY_VERB =
	/^(?:start|stop|keep|continue|using|being|working|adopting|buying|trying|doing|taking|look|work)$/;
const EMPTY_NOUN = /^(?:track|care|advantage|use|part|charge|access)$/;

/** The first phrase after a verb, past its prepositions, particles, "to do" and "using". */
export function objectAfter(tokens: readonly Token[], verb: number): Token[] {
	const at = (i: number): string => tokens[i]?.lower ?? '';
	let i = verb + 1;
	for (let skipped = 0; skipped < 5; skipped++) {
		const isEmptyNoun = EMPTY_NOUN.test(at(i)) && /^(?:of|in|to)$/.test(at(i + 1));
		if ((at(i) === 'to' && isVerb(at(i + 1))) || isEmptyNoun) i += 2;
		else if (PREPOSITIONS.has(at(i)) || PARTICLES.has(at(i)) || EMPTY_VERB.test(at(i))) i++;
		else if (isGerund(at(i)) && /^(?:from|by)$/.test(at(i - 1))) i++;
		else if (PRONOUNS.has(at(i)) && PREPOSITIONS.has(at(i + 1))) i++;
		else break;
	}
	const phrase = nounPhrase(tokens, i);
	const end = i + phrase.length;
	return at(i - 1) === 'from' && at(end) === 'to' ? nounPhrase(tokens, end + 1) : phrase;
}

/** All phrases that follow one of the prepositions, in order. */
export function phrasesAfter(tokens: readonly Token[], prepositions: RegExp, from = 0): Token[][] {
	return tokens.flatMap((token, i) => {
		if (i < from || !prepositions.test(token.lower)) return [];
		// "people with disabilities": what they have says who they are, not what the question is about.
		const before = tokens[i - 1];
		const isOwn = DETERMINERS.has(tokens[i + 1]?.lower ?? '');
		const isTrait =
			token.lower === 'with' && !isOwn && before !== undefined && namesPeople([before]);
		// "in the north of the city": only some words before "of" leave the topic to what follows.
		const isPart =
			token.lower === 'of' &&
			before !== undefined &&
			!ASPECTS.has(before.lower) &&
			!LOOSE_ASPECTS.has(before.lower) &&
			!namesPeople([before]);
		return isTrait || isPart ? [] : [nounPhrase(tokens, i + 1)];
	});
}

/** The clause that asks: after the first auxiliary, or after a question word ("how farmers use …"). */
export function mainClause(tokens: readonly Token[]): Clause | null {
	const aux = tokens.findIndex((token) => AUXILIARIES.has(token.lower));
	if (aux >= 0) {
		// "What makes [nurses] leave": the auxiliary comes only later or never.
		const made = clauseAfter(tokens, aux);
		const makes = tokens
			.slice(aux + 1, aux + 3)
			.findIndex((token) => /^(?:make|help|let)$/.test(token.lower));
		return makes >= 0 ? (clauseAfter(tokens, aux + 1 + makes) ?? made) : made;
	}
	const first = tokens[0]?.lower ?? '';
	return /^(?:how|why|when|where|whether)$/.test(first) ? clauseAfter(tokens, 0) : null;
}

/** "What [motivates] [open-source maintainers] …": the verb and those it acts on, if they are people. */
export function causedPeople(tokens: readonly Token[]): {
	verb: number;
	person: Token[];
	phrase: Token[];
} {
	// "What frustrates …": after "what" or "who" any word in -s is the verb.
	const isSubject = /^(?:what|who)$/.test(tokens[0]?.lower ?? '');
	const isVerbAt = (word: string, i: number): boolean =>
		isThirdPerson(word) || (i === 1 && isSubject && /[^s]s$/.test(word));
	const verb = tokens.findIndex((token, i) => i > 0 && isVerbAt(token.lower, i));
	const phrase = verb < 0 ? [] : nounPhrase(tokens, verb + 1);
	const person = phrase.slice(0, headIndex(phrase) + 1);
	return { verb, phrase, person: mayNamePeople(person) ? person : [] };
}

import {
	causedPeople,
	IS,
	mainClause,
	objectAfter,
	PARTICLES,
	phrasesAfter,
	type Clause
} from './clause.ts';
import { namesPeople, nounPhrase, phraseToTopic, type Token } from './noun-phrase.ts';
import {
	AUXILIARIES,
	BREAKS,
	DETERMINERS,
	isVerb,
	PREPOSITIONS,
	PRONOUNS,
	QUESTION_WORDS,
	SUBJECT_FIRST,
	TEAM_VERBS
} from './words.ts';

const OURS = /^(?:our|the|this|their)$/;

/** "How can [our library] [serve] …": what the team owns, not those it serves. */
function ownedSubject({ subject }: Clause): Token[] {
	return OURS.test(subject[0]?.lower ?? '') && !namesPeople(subject) ? subject : [];
}

/** "… the decision to [buy security software]", "get people to [use buses]". */
function* whatTheyDo(tokens: readonly Token[], from: number): Generator<Token[]> {
	for (let i = from + 1; i < tokens.length; i++)
		if (tokens[i - 1]?.lower === 'to' && isVerb(tokens[i]?.lower ?? ''))
			yield objectAfter(tokens, i);
}

function* inClause(tokens: readonly Token[], clause: Clause, aux: number): Generator<Token[]> {
	const { subject, verb } = clause;
	const act = tokens[verb]?.lower ?? '';
	// "Which integrations should we build first?"
	const asksWhich = /^(?:which|what)$/.test(tokens[0]?.lower ?? '') && aux > 1;
	if (asksWhich && PRONOUNS.has(tokens[aux + 1]?.lower ?? '')) yield nounPhrase(tokens, 1);
	// "software teams estimate [work]": a subject that goes on after people holds a verb we do not know.
	const isThing = !subject.some((word) => namesPeople([word]));
	if (SUBJECT_FIRST.has(act) && isThing) yield subject;
	if (/^(?:get|make|help|convince|encourage)$/.test(act)) yield* whatTheyDo(tokens, verb);
	if (TEAM_VERBS.has(act)) yield ownedSubject(clause);
	yield objectAfter(tokens, verb);
	yield* phrasesAfter(tokens, /^(?:from|with|about|of|for|towards?)$/, verb);
	yield DETERMINERS.has(subject[0]?.lower ?? '') ? subject : [];
}

/** Where the verb is none we know, only an object that shows itself by its determiner is safe: "miss [their trains]". */
function* withoutVerb(tokens: readonly Token[], aux: number): Generator<Token[]> {
	if (IS.test(tokens[aux]?.lower ?? '') || /^ha(?:s|ve|d)$/.test(tokens[aux]?.lower ?? '')) {
		yield nounPhrase(tokens, aux + 1);
		return;
	}
	for (let i = aux + 3; i < tokens.length; i++) {
		const before = tokens[i - 1];
		const isObject =
			before?.isWord === true &&
			!PREPOSITIONS.has(before.lower) &&
			(!BREAKS.has(before.lower) || PARTICLES.has(before.lower));
		if (isObject && OURS.test(tokens[i]?.lower ?? '')) yield nounPhrase(tokens, i);
	}
}

/** "What stops [small firms] from [adopting solar panels]?": past the people to what they do. */
function* afterCause(tokens: readonly Token[]): Generator<Token[]> {
	const { verb, person, phrase } = causedPeople(tokens);
	if (person.length > 0) yield objectAfter(tokens, verb + person.length);
	// After "makes" an adjective follows the phrase and cannot be told from it.
	else if (!/^(?:makes?|keeps?)$/.test(tokens[verb]?.lower ?? '')) yield phrase;
}

/** A note rather than a question: "pricing of a tool", "evaluate our programme". */
function* inNote(tokens: readonly Token[]): Generator<Token[]> {
	const [first = '', second = ''] = tokens.map((token) => token.lower);
	if (TEAM_VERBS.has(first) || (isVerb(first) && DETERMINERS.has(second))) {
		yield objectAfter(tokens, 0);
		return;
	}
	const phrase = nounPhrase(tokens, 0);
	const next = tokens[phrase.length];
	const isComplete =
		next?.isWord !== true || PREPOSITIONS.has(next.lower) || BREAKS.has(next.lower);
	if (isComplete) yield phrase;
	else if (DETERMINERS.has(next.lower)) yield nounPhrase(tokens, phrase.length);
}

/** Phrases that may be the topic, the likeliest first. */
function* topicPhrases(tokens: readonly Token[]): Generator<Token[]> {
	const aux = tokens.findIndex((token) => AUXILIARIES.has(token.lower));
	const asks = QUESTION_WORDS.has(tokens[0]?.lower ?? '');
	const easy = tokens.findIndex((token) => /^(?:easy|hard|difficult|simple)$/.test(token.lower));
	if (easy >= 0) yield* phrasesAfter(tokens, /^(?:at|on|with|via|using|through|in)$/, easy);
	const clause = mainClause(tokens);
	if (clause !== null) yield* inClause(tokens, clause, aux);
	else if (aux === 0 || (asks && aux > 0 && aux <= 2)) yield* withoutVerb(tokens, aux);
	else if (aux < 0 && asks) yield* afterCause(tokens);
	else if (aux < 0 && !tokens.some(({ lower }) => /^(?:how|what|why|vs|versus)$/.test(lower)))
		yield* inNote(tokens);
	// A phrase ends at the verb of the question, also where that verb could be a noun.
	const spoken = clause === null || aux < 0 ? tokens : tokens.slice(0, clause.verb);
	for (const part of [tokens.slice(spoken.length), spoken]) {
		yield* phrasesAfter(part, /^(?:about|of|with|regarding|towards?|into)$/);
		yield* phrasesAfter(part, /^for$/);
	}
	yield* whatTheyDo(tokens, 0);
}

/** What a question is about, ready for the middle of a sentence, or null when nothing is safe to say. */
export function findTopic(tokens: readonly Token[]): string | null {
	for (const phrase of topicPhrases(tokens)) {
		const topic = phraseToTopic(phrase);
		if (topic !== null) return topic;
	}
	return null;
}

import { causedPeople, IS, mainClause, objectAfter, phrasesAfter } from './clause.ts';
import { nounPhrase, phraseToTopic, type Token } from './noun-phrase.ts';
import {
	AUXILIARIES,
	isVerb,
	PRONOUNS,
	QUESTION_WORDS,
	SUBJECT_FIRST,
	TEAM_VERBS
} from './words.ts';

/** Phrases that may be the topic, the likeliest first. */
function* topicPhrases(tokens: readonly Token[]): Generator<Token[]> {
	const first = tokens[0]?.lower ?? '';
	const aux = tokens.findIndex((token) => AUXILIARIES.has(token.lower));
	const easy = tokens.findIndex((token) => /^(?:easy|hard|difficult|simple)$/.test(token.lower));
	if (easy >= 0) yield* phrasesAfter(tokens, /^(?:at|on|with|via|using|through|in)$/, easy);
	const clause = mainClause(tokens);
	if (clause !== null) {
		const { subject, verb } = clause;
		// "Which integrations should we build first?"
		const isOurs = PRONOUNS.has(tokens[aux + 1]?.lower ?? '') && /^(?:which|what)$/.test(first);
		if (isOurs && aux > 1) yield nounPhrase(tokens, 1);
		if (SUBJECT_FIRST.has(tokens[verb]?.lower ?? '')) yield subject;
		yield objectAfter(tokens, verb);
		yield* phrasesAfter(tokens, /^(?:from|with|about|of|for|towards?)$/, verb);
	} else if (aux === 0 || (QUESTION_WORDS.has(first) && aux > 0 && aux <= 2)) {
		// "What is the role of …?", "Is our card …?"; "What would bring …?"
		if (IS.test(tokens[aux]?.lower ?? '')) yield nounPhrase(tokens, aux + 1);
		else yield objectAfter(tokens, aux + 1);
	} else if (QUESTION_WORDS.has(first) && aux < 0) {
		const { verb, person, phrase } = causedPeople(tokens);
		// "What stops [small firms] from …": the people first, what they do next.
		if (person.length > 0) yield objectAfter(tokens, verb + person.length);
		else yield phrase;
	} else if (aux < 0 && TEAM_VERBS.has(first)) {
		yield objectAfter(tokens, 0);
	} else if (aux < 0 && !tokens.some((token) => /^(?:how|what|why|vs|versus)$/.test(token.lower))) {
		const phrase = nounPhrase(tokens, 0);
		if (!isVerb(tokens[phrase.length]?.lower ?? '')) yield phrase;
	}
	yield* phrasesAfter(tokens, /^(?:about|of|with|regarding|towards?|into)$/);
	yield* phrasesAfter(tokens, /^for$/);
}

/** What a question is about, ready for the middle of a sentence, or null when nothing is safe to say. */
export function findTopic(tokens: readonly Token[]): string | null {
	for (const phrase of topicPhrases(tokens)) {
		const topic = phraseToTopic(phrase);
		if (topic !== null) return topic;
	}
	return null;
}

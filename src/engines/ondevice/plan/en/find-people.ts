import { causedPeople, mainClause } from './clause.ts';
import { headIndex, PRAISE, type Token } from './noun-phrase.ts';
import { GROUPS, PLURALS, PLURAL_PEOPLE, STATUS_WORDS } from './people.ts';
import {
	ASPECTS,
	AUXILIARIES,
	BREAKS,
	DETERMINERS,
	HUMAN_VERBS,
	PREPOSITIONS,
	PRONOUNS,
	PURE_VERBS,
	QUESTION_WORDS,
	TEAM_VERBS
} from './words.ts';

function isModifier(word: Token | undefined): boolean {
	if (word === undefined || !word.isWord || word.lower.endsWith("'s")) return false;
	const { lower } = word;
	if (AUXILIARIES.has(lower) || QUESTION_WORDS.has(lower) || PRONOUNS.has(lower)) return false;
	if (DETERMINERS.has(lower) || PREPOSITIONS.has(lower) || BREAKS.has(lower)) return false;
	if (PRAISE.test(lower)) return false;
	return (
		!PURE_VERBS.has(lower) &&
		!HUMAN_VERBS.has(lower) &&
		!TEAM_VERBS.has(lower) &&
		!/[^r]ly$/.test(lower)
	);
}

function phraseToPeople(words: readonly Token[], plural: string): string {
	const kept = words
		.slice(0, -1)
		.filter(({ lower }) => !STATUS_WORDS.has(lower) && !PRAISE.test(lower));
	return [...kept.map((word) => word.text), plural].join(' ');
}

/** Who acts in the question ("do [small clinics] choose", "motivates [maintainers] to"), when they are people. */
function actors(tokens: readonly Token[]): Token[] {
	const clause = mainClause(tokens);
	const isAct = clause !== null && HUMAN_VERBS.has(tokens[clause.verb]?.lower ?? '');
	const isCaused = clause === null && QUESTION_WORDS.has(tokens[0]?.lower ?? '');
	const phrase = isAct ? clause.subject : isCaused ? causedPeople(tokens).person : [];
	const words = phrase.filter((word) => !DETERMINERS.has(word.lower));
	const head = words[words.length - 1];
	if (head === undefined || !/[^s]s$/.test(head.lower) || headIndex(words) !== words.length - 1)
		return [];
	const isPlain = words.every(
		(word) => word === head || isModifier(word) || PRAISE.test(word.lower)
	);
	return words.length <= 3 && isPlain ? words : [];
}

/** After these comes a verb, known or not: "what frustrates commuters", "can we encourage staff". */
const VERB_FOLLOWS = /^(?:what|who|we|you|they|i|to)$/;

/** A noun of the lexicon with up to two words before it ("night-shift nurses"), or null where it is an aside. */
function namedPeople(
	tokens: readonly Token[],
	i: number,
	hasClause: boolean,
	isFirst: boolean
): string | null {
	const token = tokens[i] as Token;
	const lower = token.lower.replace(/'s?$/, '');
	if (lower === 'people' || lower === 'person') return null;
	const isPlural = PLURAL_PEOPLE.has(lower);
	const plural = isPlural ? token.text.replace(/['’]s?$/, '') : PLURALS.get(lower);
	if (plural === undefined) return null;
	if (GROUPS.has(lower) && (hasClause || !isPlural)) return null;
	const after = tokens[i + 1];
	const next = after?.isWord === true ? after.lower : '';
	// "customer churn" is about customers; in "a developer conference" they only lend their name.
	const isAside = !isPlural && next !== '' && !ASPECTS.has(next);
	if (isAside && (hasClause || !isFirst)) return null;
	if (lower.startsWith('hire')) return 'new hires';
	const words = [token];
	for (let back = i - 1; back >= 0 && back >= i - 2 && !isAside; back--) {
		const before = tokens[back];
		const isVerbPlace = VERB_FOLLOWS.test(tokens[back - 1]?.lower ?? '');
		if (before === undefined || isVerbPlace || !isModifier(before)) {
			// "small and large law firms": the nearer adjective holds for some of them only.
			if (/^(?:and|or)$/.test(before?.lower ?? '') && words.length > 2) words.shift();
			break;
		}
		words.unshift(before);
	}
	return phraseToPeople(words, plural);
}

/** Kinds of people a question is about, plural, those who act in it first; at most four. */
export function findPeople(tokens: readonly Token[]): string[] {
	const found: string[] = [];
	const add = (people: string) => {
		const lower = people.toLowerCase();
		if (!found.some((one) => one.toLowerCase().endsWith(lower))) found.push(people);
	};
	const acting = actors(tokens);
	const head = acting[acting.length - 1];
	const actor = head === undefined ? null : phraseToPeople(acting, head.text);
	if (actor !== null && PLURAL_PEOPLE.has(head?.lower ?? '')) add(actor);
	const hasClause = mainClause(tokens) !== null;
	for (let i = 0; i < tokens.length; i++) {
		const people = namedPeople(tokens, i, hasClause, found.length === 0);
		if (people !== null) add(people);
	}
	// A plural that acts but is in no lexicon may be anything: it comes last.
	if (actor !== null) add(actor);
	return found.slice(0, 4);
}

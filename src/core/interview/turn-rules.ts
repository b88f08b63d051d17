import { isSameQuestion } from './repeat.ts';
import { countWords, fold } from './stems.ts';

/** A rule for questions that a turn of the interviewer breaks. */
export type TurnIssue =
	| 'no-question'
	| 'many-questions'
	| 'double-barrelled'
	| 'too-long'
	| 'yes-no'
	| 'options'
	| 'praise'
	| 'interpretation'
	| 'leading'
	| 'personal'
	| 'self-talk'
	| 'markup'
	| 'repeated';

export interface TurnContext {
	/** What the interviewer has said so far. */
	readonly earlier: readonly string[];
	readonly language: string;
	/** Yes/no is fine to clarify, and to ask whether to go on. */
	readonly allowsYesNo?: boolean;
}

/** Longest question shown, words. */
export const QUESTION_WORDS = 40;

export const PRAISE =
	/\b(?:great|excellent|wonderful|fantastic|amazing|awesome|brilliant|perfect|fascinating|impressive|insightful|lovely|superb|good (?:point|question|answer|example)|well (?:said|put)|interesting (?:point|perspective|example|insight|approach|answer)|(?:that's|that is|how|so|very|really|quite) (?:very |really |so |quite )?(?:interesting|helpful|useful|valuable|thoughtful)|i (?:love|really like)|i (?:\w+ly )?appreciated?|clever|(?:that|this)(?: [\w-]+){0,3}(?:'s| is| sounds) (?:an? )?(?:really|very|such|quite)|thanks? (?:you )?(?:so much |very much )?for (?:sharing|being|your (?:honesty|openness|candou?r|insight)))\b/;
export const INTERPRETATION =
	/\b(?:(?:it|that) (?:sounds|seems|looks|appears) (?:like|as if|as though|that|to)|sounds like|so,? you(?:'re| are)? (?:feel|think|believe|saying|essentially|basically|really)|you(?:'re| are) (?:essentially|basically|clearly|obviously)|you seem(?: to)?|what i(?:'m| am)? hear(?:ing)?|in other words|i (?:understand|sense|gather|can (?:see|tell|imagine)|imagine|take it) (?:that|how|why|you|it)|that must (?:be|have)|which (?:suggests|shows|tells me))\b/;
const LEADING =
	/\b(?:(?:do|would|did|are|were|could|should|have|can)n't (?:you|they|it|we)|(?:is|was|does|has)n't (?:it|that|this)|(?:you )?agree (?:that|with)|would you (?:say|agree) that|how (?:\w+ly )?(?:great|good|bad|terrible|useful|helpful|easy|difficult|hard|frustrating|annoying|valuable|important|happy|satisfied) (?:is|was|are|were)|how much (?:better|worse|easier|(?:do|did) you (?:love|like|hate|enjoy|dislike))|obviously|of course|surely|everyone (?:knows|agrees)|most people (?:say|think|agree))\b|,\s*(?:right|correct|no|yes)\s*\?/;
const OPTIONS =
	/\b(?:such as|for example|for instance|e\.g\.|including)\b.{0,200}|\bwhether\b.*\bor\b|\beither\b.*\bor\b|,\s*like\b.*\bor\b|\b\w+, (?:\w+[\w '-]*, )?or [\w '-]+\?|\b(?:is|was|are|were|do|does|did) (?:it|that|this|they|you) [\w ',-]+ or [\w '-]+\?|\bor (?:is|was|are|were|do|does|did) (?:it|they|you)\b/;
const PERSONAL =
	/\b(?:your (?:full |first |last |real )?name|your (?:e-?mail|phone|telephone|mobile|address|birthday|date of birth|age|salary|income|linkedin)|how old|when were you born|what is your (?:contact|employer)|how (?:can|may|do) (?:i|we) (?:contact|reach) you|(?:who|where) do you work|name of your (?:company|employer|boss|manager))\b/;
const SELF_TALK =
	/\b(?:as an? (?:ai|assistant|model|bot)|language model|i(?:'m| am) (?:just |only )?an? (?:ai|bot|model|assistant|program)|my (?:instructions|prompt|rules|guidelines|training|programming|script)|i(?:'m| am) (?:not )?(?:able|allowed|supposed|programmed|instructed|required|designed)|(?:time|minutes|questions) (?:left|remaining|to go)|out of time|(?:last|final) question|system prompt)\b/;
const MARKUP = /[<>#*`]|\[[^\]]*\]\(|https?:\/\/|^\s*(?:[-•]|\d+[.)])\s/m;
export const BARRELS = /\b(?:and|or)\s+(?:also\s+)?(?:what|how|why|when|where|who|which)\b/;

const AUXILIARY =
	/^(?:and |so |then |but |now |ok |okay )*(?:do|does|did|is|are|am|was|were|have|has|had|can|could|would|will|should|may|might|must)(?:n't)?\s/;
const LEAD_IN = '^(?:and |so |then |but |now |please |in that case,? |if you can,? |to start,? )*';
/** Verbs that ask by themselves, and those that only set a scene when a question follows. */
const REQUEST = new RegExp(`${LEAD_IN}(?:tell|walk|talk|describe|share|explain|help me)\\b`);
const SCENE = new RegExp(
	`${LEAD_IN}(?:take|show|give|say|list|name|add|put|spell|bring me|lead me|go back|start|pick|compare|correct)\\b`
);

/** Sentences of one turn, each with its closing mark. */
export function turnSentences(text: string): string[] {
	return text.split(/(?<=[.!?…])["')]?\s+/).filter((sentence) => sentence.trim() !== '');
}

/**
 * The sentences that want an answer: questions, and requests to tell or describe. "Take me back to that day."
 * counts only when nothing else in the turn asks.
 */
export function askingSentences(sentences: readonly string[]): string[] {
	const matching = (pattern: RegExp) => sentences.filter((s) => pattern.test(fold(s).trim()));
	const asking = sentences.filter(
		(s) => /\?["')]?$/.test(s.trim()) || REQUEST.test(fold(s).trim())
	);
	return asking.length > 0 ? asking : matching(SCENE);
}

/** Whether a question can be answered with yes or no, judging by the verb that opens it or its last clause. */
export function isYesNo(sentence: string): boolean {
	const folded = fold(sentence).trim();
	if (!folded.endsWith('?')) return false;
	const clauses = folded.split(/[,:;–—]\s+/);
	return AUXILIARY.test(folded) || AUXILIARY.test(clauses.at(-1) ?? '');
}

/** The rules of [IV40]–[IV52] that a turn of the interviewer breaks; empty when it may be shown. */
export function lintTurn(text: string, context: TurnContext): TurnIssue[] {
	const folded = fold(text).trim();
	const sentences = turnSentences(text);
	const asking = askingSentences(sentences);
	const marks = folded.match(/\?/g)?.length ?? 0;
	const found: [TurnIssue, boolean][] = [
		['no-question', asking.length === 0],
		['many-questions', asking.length > 1 || marks > 1],
		['double-barrelled', asking.some((sentence) => BARRELS.test(fold(sentence)))],
		['too-long', countWords(text) > QUESTION_WORDS],
		['yes-no', context.allowsYesNo !== true && asking.some(isYesNo)],
		['options', asking.some((sentence) => OPTIONS.test(fold(sentence)))],
		['praise', PRAISE.test(folded)],
		['interpretation', INTERPRETATION.test(folded)],
		['leading', LEADING.test(folded)],
		['personal', PERSONAL.test(folded)],
		['self-talk', SELF_TALK.test(folded)],
		['markup', MARKUP.test(text)],
		['repeated', context.earlier.some((said) => isSameQuestion(text, said, context.language))]
	];
	return found.filter(([, broken]) => broken).map(([issue]) => issue);
}

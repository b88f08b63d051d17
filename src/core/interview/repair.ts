import { err, ok, type Result } from '../base/result.ts';
import { countWords, fold } from './stems.ts';
import {
	askingSentences,
	BARRELS,
	INTERPRETATION,
	isYesNo,
	lintTurn,
	PRAISE,
	QUESTION_WORDS,
	turnSentences,
	type TurnContext,
	type TurnIssue
} from './turn-rules.ts';

/** A turn that may be shown, with what had to be cut from it; no cuts when it was fine as it came. */
export interface RepairedTurn {
	readonly text: string;
	readonly cuts: readonly TurnIssue[];
}

const REQUEST =
	/^((?:and|so|then|but|now),? )?(?:can|could|would|will) you (?:please |maybe |perhaps )?(?=(?:tell|walk|talk|describe|share|explain|show|give|say|take|help|elaborate)\b)/i;
// Only behind a comma or a dash: a bare "like" is nearly always part of the question.
const OPTIONS_TAIL =
	/(?:\s*[,–—(-]\s*|\s+)(?:such as|for example|for instance|e\.g\.|including)\b[^?]*|\s*[,–—]\s*(?:like|maybe|perhaps|whether it's|was it|is it|were they|did it)\b[^?]*\bor\b[^?]*/i;
const QUESTION_WORD = /\b(?:what|how|why|when|where|which|who|tell me|walk me|describe)\b/i;

function capitalised(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

const unchanged = (text: string) => text;

function isFlattery(sentence: string): boolean {
	return PRAISE.test(fold(sentence));
}

function isGuess(sentence: string): boolean {
	return INTERPRETATION.test(fold(sentence));
}

/** Drops an opening clause ("That is great, and …") up to the question word behind its comma or dash. */
function withoutOpening(sentence: string, isBad: (text: string) => boolean): string {
	if (!isBad(sentence)) return sentence;
	for (const match of sentence.matchAll(/(?:[,;:–—]|\s-)\s+(?:(?:and|so|but)\s+)?/g)) {
		const tail = sentence.slice(match.index + match[0].length);
		if (QUESTION_WORD.test(tail.slice(0, 30)) && !isBad(tail)) return capitalised(tail);
	}
	return sentence;
}

/** Ends a question before the second one in it (", and how …?"), unless nothing would be left to ask. */
function withoutSecondBarrel(sentence: string): string {
	const at = sentence.search(new RegExp(BARRELS.source, 'i'));
	const head = sentence.slice(0, Math.max(0, at)).replace(/[\s,;–—-]+$/, '');
	return QUESTION_WORD.test(head) ? `${head}?` : sentence;
}

/** "Could you tell me …?" asks for more than a yes: say so. */
function withoutRequest(sentence: string): string {
	const cut = sentence.replace(REQUEST, '');
	return cut === sentence ? sentence : capitalised(cut).replace(/\?\s*$/, '.');
}

/**
 * Cuts a turn that an engine worded until it keeps the rules, in this order: extra questions (the last open
 * one stays), praise, interpretation, a second question in one sentence, an options tail; then a yes/no opening is rewritten, and what surrounds
 * the question goes when the whole is too long. Never adds words.
 * @returns the rules still broken when cutting does not help: the turn must not be shown.
 */
export function repairTurn(
	text: string,
	context: TurnContext
): Result<RepairedTurn, readonly TurnIssue[]> {
	const cuts: TurnIssue[] = [];
	let sentences = turnSentences(text.trim().replace(/\s+/g, ' '));
	const change = (issue: TurnIssue, next: string[]) => {
		if (next.join(' ') !== sentences.join(' ')) cuts.push(issue);
		sentences = next;
	};

	const asking = askingSentences(sentences);
	const open = asking.filter((sentence) => !isYesNo(withoutRequest(sentence)));
	let question = open.at(-1) ?? asking.at(-1);
	if (question === undefined) return err(['no-question']);
	const isQuestion = (sentence: string) => sentence === question;
	/** Rewrites the question, and keeps those of the other sentences that may stay. */
	const tidy = (
		issue: TurnIssue,
		rewrite: (text: string) => string,
		keeps = (_: string) => true
	) => {
		const next = sentences.filter((s) => isQuestion(s) || keeps(s));
		const rewritten = rewrite(question ?? '');
		change(
			issue,
			next.map((s) => (isQuestion(s) ? rewritten : s))
		);
		question = rewritten;
	};
	tidy('many-questions', unchanged, (other) => !asking.includes(other));
	for (const [issue, isBad] of [
		['praise', isFlattery],
		['interpretation', isGuess]
	] as const) {
		tidy(
			issue,
			(text) => withoutOpening(text, isBad),
			(other) => !isBad(other)
		);
	}
	tidy('double-barrelled', withoutSecondBarrel);
	tidy('options', (text) => text.replace(OPTIONS_TAIL, '').replace(/\s+\?/, '?'));
	tidy('yes-no', withoutRequest);
	const isLong = countWords(sentences.join(' ')) > QUESTION_WORDS;
	tidy('too-long', unchanged, () => !isLong);

	const repaired = sentences.join(' ');
	const left = lintTurn(repaired, context);
	return left.length === 0 ? ok({ text: repaired, cuts }) : err(left);
}

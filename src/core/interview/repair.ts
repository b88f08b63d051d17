import { err, ok, type Result } from '../base/result.ts';
import { countWords, fold } from './stems.ts';
import {
	INTERPRETATION,
	isAsking,
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

/** "Could you tell me …?" asks for more than a yes: say so. */
function withoutRequest(sentence: string): string {
	const cut = sentence.replace(REQUEST, '');
	return cut === sentence ? sentence : capitalised(cut).replace(/\?\s*$/, '.');
}

/**
 * Cuts a turn that an engine worded until it keeps the rules, in this order: extra questions (the last open
 * one stays), praise, interpretation, an options tail; then a yes/no opening is rewritten, and what surrounds
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

	const asking = sentences.filter(isAsking);
	const open = asking.filter((s) => !isYesNo(withoutRequest(s)));
	const kept = open.at(-1) ?? asking.at(-1);
	if (kept === undefined) return err(['no-question']);
	change(
		'many-questions',
		sentences.filter((s) => s === kept || !isAsking(s))
	);
	const tidy = (issue: TurnIssue, isBad: (text: string) => boolean) =>
		change(
			issue,
			sentences
				.filter((s) => isAsking(s) || !isBad(s))
				.map((s) => (isAsking(s) ? withoutOpening(s, isBad) : s))
		);
	tidy('praise', isFlattery);
	tidy('interpretation', isGuess);
	change(
		'options',
		sentences.map((s) => (isAsking(s) ? s.replace(OPTIONS_TAIL, '').replace(/\s+\?/, '?') : s))
	);
	change('yes-no', sentences.map(withoutRequest));
	if (countWords(sentences.join(' ')) > QUESTION_WORDS) {
		change('too-long', sentences.filter(isAsking));
	}

	const repaired = sentences.join(' ');
	const left = lintTurn(repaired, context);
	return left.length === 0 ? ok({ text: repaired, cuts }) : err(left);
}

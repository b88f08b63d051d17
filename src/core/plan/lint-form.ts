import { lintWords, replaceSpan, type LintHint, type LintSentence } from './lint-hint.ts';

const AUX =
	"do|does|did|is|are|was|were|can|could|would|will|have|has|had|should|may|might|am|don't|doesn't|didn't|isn't|aren't|wasn't|weren't|can't|couldn't|wouldn't|won't|haven't|hasn't|shouldn't";
const LEAD = '(?:(?:and|so|but|then|now|also|ok|okay)[, ]+)?';
const YES_NO = new RegExp(`^${LEAD}(?:${AUX})\\s+\\p{L}`, 'iu');
const OPEN = new RegExp(
	`^${LEAD}(?:what|which|who|whom|whose|how|why)\\b|` +
		`^${LEAD}(?:in|to|at|on|for|from|by|with|under|about|of)\\s+(?:what|which|whom|whose)\\b|` +
		`^${LEAD}(?:when|where)(?:\\s+(?:${AUX})\\b|\\s*$)`,
	'i'
);
const SPEAK =
	'tell|describe|walk|talk|take|share|explain|give|show|think|picture|imagine|recall|remember|say|list|name|help';
/** "Could you walk me through …?" asks for a story, whatever its grammar. */
const POLITE = new RegExp(
	`^${LEAD}(?:can|could|would|will)\\s+you\\s+(?:please\\s+|briefly\\s+|maybe\\s+|perhaps\\s+|mind\\s+)?(?:${SPEAK})`,
	'i'
);
const INVITE = new RegExp(
	`^${LEAD}(?:please\\s+)?(?:(?:${SPEAK})\\b|i(?:'d|’d| would) (?:like|love) to (?:hear|know|understand)\\b|i(?:'m|’m| am) (?:curious|interested)\\b)`,
	'i'
);

/** Whether a sentence invites an answer without being a question: "Tell me about …". */
export function isInvitation(sentence: string): boolean {
	return INVITE.test(sentence) || clauses(sentence).some((clause) => INVITE.test(clause.text));
}

/** Whether a sentence asks in open form: with a question word, or as an invitation to tell. */
export function isOpen(sentence: string): boolean {
	return (
		POLITE.test(sentence) ||
		clauses(sentence).some((clause) => OPEN.test(clause.text) || INVITE.test(clause.text))
	);
}

function clauses(sentence: string): { text: string; start: number }[] {
	const found: { text: string; start: number }[] = [];
	for (const match of sentence.matchAll(/[^,:;–—]+/g)) {
		const text = match[0].trimStart();
		if (text !== '') found.push({ text, start: match.index + match[0].length - text.length });
	}
	return found;
}

/** Where a sentence turns into a yes/no question, or null when it is open. */
function yesNoStart(sentence: string): number | null {
	for (const clause of clauses(sentence)) {
		if (OPEN.test(clause.text) || POLITE.test(clause.text) || INVITE.test(clause.text)) return null;
		if (YES_NO.test(clause.text)) return clause.start;
	}
	return null;
}

const PROCESS =
	'use|manage|handle|choose|decide|plan|find|track|learn|buy|prepare|share|measure|communicate|organise|organize|collect|check|compare|evaluate|select|work|store|schedule|report|review|test';

/** Yes/no openings with an open form that means the same. The first that matches wins. */
const OPENINGS: readonly (readonly [RegExp, string])[] = [
	[/^do you like (.+)\?$/i, 'What do you think of $1?'],
	[/^did you (?:like|enjoy) (.+)\?$/i, 'What did you think of $1?'],
	[/^(?:are|were) you (?:satisfied|happy) with (.+)\?$/i, 'How do you feel about $1?'],
	[/^is there anything (?:that )?(.+)\?$/i, 'What, if anything, $1?'],
	[/^(is|are) there (?:any|some|an?) (.+)\?$/i, 'What, if any, $2 $1 there?'],
	[
		/^(do|did) you (?:currently )?have (?:any |some )?(concerns|problems|issues|questions|doubts|ideas|suggestions|plans|experience|difficulties|challenges)\b(.*)\?$/i,
		'What $2 $1 you have$3?'
	],
	[/^have you ever (.+)\?$/i, 'Tell me about a time when you have $1.'],
	[
		/^would you ((?!say\b|agree\b|prefer\b|rather\b|like\b|be\b|have\b|mind\b)\w.+)\?$/i,
		'How would you decide whether to $1?'
	],
	[/^has (?:your|the) (.+?) changed(.*)\?$/i, 'How, if at all, has the $1 changed$2?'],
	[
		new RegExp(`^(do|did) you ((?:currently |usually |normally )?(?:${PROCESS})\\b.*)\\?$`, 'i'),
		'How $1 you $2?'
	]
];

function rewriteYesNo(clause: string): string | null {
	for (const [pattern, open] of OPENINGS) {
		const match = pattern.exec(clause);
		// Inside "or", "if" and the like the mechanical form would change the meaning.
		if (match !== null && !/\b(?:or|because|if|any|either)\b/i.test(match.slice(1).join(' ')))
			return clause
				.replace(pattern, open)
				.replace(/ (Is|Are|Do|Did)\b/g, (word) => word.toLowerCase());
	}
	return null;
}

export function findYesNo(text: string, sentences: readonly LintSentence[]): LintHint[] {
	const asked = sentences.filter((sentence) => sentence.isAsked);
	const hints: LintHint[] = [];
	for (const sentence of asked.length > 0 ? asked : sentences.slice(-1)) {
		const at = yesNoStart(sentence.text);
		if (at === null) continue;
		const clause = sentence.text.slice(at);
		const open = rewriteYesNo(clause);
		const start = sentence.start + at;
		const opening = /^\S+(?:\s+\S+)?/.exec(clause)?.[0] ?? clause;
		const spoken = open === null || at === 0 ? open : open.charAt(0).toLowerCase() + open.slice(1);
		hints.push({
			rule: 'yes-no',
			message: 'Can be answered with yes or no. Start with what, how or “tell me about”.',
			span: { start, end: start + opening.length },
			rewrite: spoken === null ? null : replaceSpan(text, start, sentence.end, spoken)
		});
	}
	return hints;
}

export function findNotAsked(
	text: string,
	sentences: readonly LintSentence[],
	isEnglish: boolean
): LintHint[] {
	if (sentences.some((sentence) => sentence.isAsked)) return [];
	if (/;\s*$/.test(text) && /\p{Script=Greek}/u.test(text)) return [];
	if (isEnglish && sentences.some((sentence) => isInvitation(sentence.text))) return [];
	const last = sentences[sentences.length - 1];
	if (last === undefined) return [];
	const asks = isEnglish && (isOpen(last.text) || yesNoStart(last.text) !== null);
	return [
		{
			rule: 'not-a-question',
			message: asks
				? 'Ends without a question mark.'
				: 'Does not ask for anything. End with a question, or start with “tell me about”.',
			span: { start: last.start, end: last.end },
			rewrite: asks ? text.trimEnd().replace(/[.!…]*$/, '') + '?' : null
		}
	];
}

/** Words of a question that a listener keeps in mind. */
export const QUESTION_WORD_LIMIT = 40;

export function findTooLong(text: string): LintHint[] {
	const count = lintWords(text).length;
	if (count <= QUESTION_WORD_LIMIT) return [];
	const limit = String(QUESTION_WORD_LIMIT);
	return [
		{
			rule: 'too-long',
			message: `${String(count)} words; people lose the thread after ${limit}. Cut the introduction.`,
			span: { start: 0, end: text.length },
			rewrite: null
		}
	];
}

const SMALL =
	/^(?:a|an|the|you|your|i|me|my|we|our|us|it|its|of|to|in|on|at|for|with|and|or|is|are|was|were|be|do|does|did|have|has|had|would|could|can|that|this|what|how|why|which|who|when|where|tell|about|from|as|by)$/;

function stems(text: string): Set<string> {
	const words = lintWords(text.toLowerCase()).filter((word) => !SMALL.test(word));
	return new Set(words.map((word) => word.replace(/(?:ing|ies|ied|es|ed|s|y|e)$/, '')));
}

// Two questions with this share of word stems in common get the same answer.
const REPEATED = 0.6;

export function findRepeated(text: string, others: readonly string[]): LintHint[] {
	const own = stems(text);
	if (own.size < 2) return [];
	for (const other of others) {
		const theirs = stems(other);
		const shared = [...own].filter((stem) => theirs.has(stem)).length;
		if (shared / (own.size + theirs.size - shared) < REPEATED) continue;
		return [
			{
				rule: 'repeated',
				message: `Asks nearly the same as “${other}”. Keep one of the two.`,
				span: { start: 0, end: text.length },
				rewrite: null
			}
		];
	}
	return [];
}

import { isOpen } from './lint-form.ts';
import { lintWords, replaceSpan, type LintHint, type LintSentence } from './lint-hint.ts';

const DOUBLE =
	'Asks two things at once; people answer one of them. Keep one, or make two questions.';
const OPTIONS = 'Offers answers to pick from. Leave them out to hear what people think of first.';

const WH = 'what|how|why|who|whom|which|when|where';
const AUX = 'do|did|does|would|is|are|was|were|can|could|should|have|has|will';
const SECOND_ASK = new RegExp(
	`(?:,\\s*|\\s+)(?:and|or)\\s+(?:also\\s+|then\\s+)?(?:(?:${WH})\\b|(?:${AUX})\\s+(?:you|it|that|they|there|this)\\b)`,
	'i'
);
const RATED = /\b(?:satisfied|happy|pleased|comfortable)\b[^?]*?\bwith\b|\brate\b|\bfeel about\b/i;
const RATED_PAIR = /\s+and\s+(?:(?:the|our|your|its|their)\s+)?[\p{L}-]+(?:\s+[\p{L}-]+)?(?=\?$)/iu;
const VERB_PAIR =
	/\b(?:do|did|would|could|can|should|will)\s+(?:you|they|people|your team)\s+(?:[a-z]+ly\s+|first\s+)?([a-z]+)(\s+and\s+([a-z]+))\s+([a-z]+)/i;
const ADJECTIVE_PAIR = /\bhow\s+[a-z]+(\s+and\s+[a-z]+)\s+(?:is|was|are|were|do|did)\b/i;
const FIXED_PAIR = /^(?:go|come|try|sit|wait|stop|up|you|more|back)$/i;
const PARTICLE =
	/^(?:out|up|on|off|in|with|about|to|for|over|down|at|from|after|into|through|of|as)$/i;

function double(start: number, end: number, rewrite: string | null): LintHint {
	return { rule: 'double-barrelled', message: DOUBLE, span: { start, end }, rewrite };
}

/** The one question to keep of several: the last open one that stands on its own. */
function keepOne(text: string, asked: readonly LintSentence[]): string | null {
	const own = asked.filter(({ text: words }) => isOpen(words) && lintWords(words).length >= 4);
	const kept = own[own.length - 1];
	if (kept === undefined) return null;
	let rewrite = text;
	for (const sentence of [...asked].reverse())
		if (sentence !== kept) rewrite = replaceSpan(rewrite, sentence.start, sentence.end, '');
	return rewrite;
}

function doubleInSentence(text: string, sentence: LintSentence): LintHint | null {
	const words = sentence.text;
	const endMark = /[.?!]*$/.exec(words)?.[0] ?? '';
	const second = SECOND_ASK.exec(words);
	const head = words.slice(0, second?.index ?? 0);
	// "Who or what …" is one question; "between what … and what …" is one comparison.
	const isOne = /\b(?:between|both|whether)\b/i.test(head) || /^\w+ or /i.test(words);
	if (second !== null && !isOne) {
		const start = sentence.start + second.index;
		if (lintWords(head).length >= 4)
			return double(start, sentence.end, replaceSpan(text, start, sentence.end, endMark));
		const end = start + second[0].length;
		return double(start, end, head === '' ? null : replaceSpan(text, start, end, ''));
	}
	const pair = RATED.test(words) ? RATED_PAIR.exec(words) : null;
	if (pair !== null) {
		const start = sentence.start + pair.index;
		const end = start + pair[0].length;
		return double(start, end, replaceSpan(text, start, end, ''));
	}
	for (const pattern of [VERB_PAIR, ADJECTIVE_PAIR]) {
		const match = pattern.exec(words);
		if (match === null) continue;
		const isVerb = pattern === VERB_PAIR;
		const joined = (isVerb ? match[2] : match[1]) as string;
		if (isVerb && FIXED_PAIR.test(match[1] as string)) continue;
		const start = sentence.start + match.index + match[0].indexOf(joined);
		const end = start + joined.length;
		const isSafe = !isVerb || !PARTICLE.test(match[4] as string);
		return double(start, end, isSafe ? replaceSpan(text, start, end, '') : null);
	}
	return null;
}

/** Two questions in one: two question marks, "… and why", two verbs, two adjectives or two things to rate. */
export function findDouble(
	text: string,
	sentences: readonly LintSentence[],
	isEnglish: boolean
): LintHint[] {
	const asked = sentences.filter((sentence) => sentence.isAsked);
	const last = asked[asked.length - 1];
	if (asked.length > 1 && last !== undefined)
		return [double(last.start, last.end, keepOne(text, asked))];
	for (const sentence of isEnglish ? sentences : []) {
		const hint = doubleInSentence(text, sentence);
		if (hint !== null) return [hint];
	}
	return [];
}

const EXAMPLES = /[,(]?\s*(?:such as|for example|for instance|e\.g\.,?)\s/i;
const RESUMES = new RegExp(`,\\s+(?:${WH}|${AUX}|tell|describe|walk)\\b`, 'i');
const TAIL = /[,:–—]\s*([^,:–—?]*(?:,[^,?]*)*?\bor\b[^?]*)(?=\?$)/i;
const PICK = /\b(?:prefer|rather|better|worse)\b[^?]*?\s(or\s[^?]*)\?$/i;
const OR_NOT = /\s+or not(?=\?$)/i;
const ASKS = new RegExp(`\\b(?:${WH}|${AUX}|you|if|i)\\b`, 'i');

function options(start: number, end: number, rewrite: string | null): LintHint {
	return { rule: 'options', message: OPTIONS, span: { start, end }, rewrite };
}

function optionsInSentence(text: string, sentence: LintSentence): LintHint | null {
	const words = sentence.text;
	const endMark = /[.?!]+$/.exec(words)?.[0] ?? '';
	const examples = EXAMPLES.exec(words);
	if (examples !== null && examples.index > 0) {
		const rest = words.slice(examples.index + examples[0].length);
		const resumed = RESUMES.exec(rest);
		const closing = rest.indexOf(')');
		let length = rest.length - endMark.length;
		if (examples[0].startsWith('(') && closing >= 0) length = closing + 1;
		else if (resumed !== null) {
			// "What tools, such as …, do you use?" goes on without the comma; "For tasks such as …, what …" keeps it.
			const goesOn = examples[0].startsWith(',') && isOpen(words.slice(0, examples.index));
			length = resumed.index + (goesOn ? 1 : 0);
		}
		const start = sentence.start + examples.index;
		const end = start + examples[0].length + length;
		return options(start, end, replaceSpan(text, start, end, ''));
	}
	const tail = TAIL.exec(words);
	const list = tail?.[1] ?? '';
	if (tail !== null && !ASKS.test(list) && lintWords(words.slice(0, tail.index)).length >= 4) {
		const start = sentence.start + tail.index;
		const end = start + tail[0].length;
		const isWhole = isOpen(words.slice(0, tail.index));
		return options(start, end, isWhole ? replaceSpan(text, start, end, '') : null);
	}
	const pick = PICK.exec(words);
	if (pick !== null) {
		const start = sentence.start + words.lastIndexOf(pick[1] as string);
		return options(start, sentence.end - 1, null);
	}
	const orNot = OR_NOT.exec(words);
	if (orNot === null) return null;
	const start = sentence.start + orNot.index;
	return options(start, start + orNot[0].length, null);
}

/** Answers offered in the question: examples, alternatives, "or not". */
export function findOptions(text: string, sentences: readonly LintSentence[]): LintHint[] {
	return sentences.flatMap((sentence) => optionsInSentence(text, sentence) ?? []);
}

import { countWords } from '#core/transcript/statistics.ts';

/*
 * How telling a sentence is when it stands alone on a page, by its form: long enough to say something, concrete, with a
 * reason, understandable without what came before. Words for English; other languages are judged by length alone.
 */

const EPISODE =
	/\b(?:i|we|he|she|they|it)(?: \w+ly| also| just| once| even| then)? (?:\w{3,}ed|was|were|had|went|got|made|found|took|gave|came|told|said|saw|lost|spent|built|bought|sold|chose|wrote|ran|met|left|kept|began|became|knew|thought|felt)\b/i;
const CAUSE =
	/\b(?:because|so that|since|therefore|which means|that'?s why|as a result|due to|otherwise|in order to|the reason|instead of|rather than|unless|even though)\b/i;
const CONCRETE = /\d|%|\b(?:for example|for instance|last (?:week|month|year|quarter)|such as)\b/i;
const NAME = /(?<=[\p{Ll},;:]\s)(?:[A-Z][\p{L}]{2,}|[A-Z]{2,5}\b)/u;
const HEDGE =
	/\b(?:kind of|sort of|i guess|i suppose|maybe|you know|i mean|um+|uh+|hmm+|or something|stuff|whatever|lol|haha)\b/gi;
const LEANING =
	/^(?:it|that|this|these|those|they|he|she|them|which|and|but|or|so|also|then|therefore|however|otherwise|thus|hence|again|second|secondly|third|finally|additionally|furthermore|moreover|in addition|having said|that said|regarding|as for|for that|in that|because of (?:this|that)|like i|as i|instead)\b/i;
const REPLY =
	/^(?:yes|yeah|yep|no|nope|not really|sure|ok|okay|well|exactly|correct|right|absolutely|definitely|of course|thanks|thank you|great|good question|hmm+)\b/i;
const TALK_ABOUT_TALK =
	/\b(?:good question|great question|do you want|would you like|your question|this interview|this survey|as i (?:said|mentioned)|i(?:'ve| have)? (?:already )?(?:mentioned|said|shared) (?:above|before|earlier|already)|that i shared|(?:mentioned|said|described|stated) (?:above|before|earlier|previously)|(?:previously|already|aforementioned|just) (?:mentioned|said|described)|like i (?:\w+ )?said|aforementioned|as above|the (?:one|situation|example|task)s? above|does that (?:answer|make)|hope that (?:helps|answers)|\[redacted\]|nothing else|can'?t think of)\b/i;

/** About −3 to 2; below 0 a sentence is not fit to be quoted. `first`: it opens the answer. */
export function tellingScore(sentence: string, first: boolean): number {
	const words = countWords(sentence);
	let score = lengthScore(words);
	if (EPISODE.test(sentence)) score += 0.3;
	if (CAUSE.test(sentence)) score += 0.3;
	if (CONCRETE.test(sentence)) score += 0.2;
	if (NAME.test(sentence)) score += 0.1;
	if (first) score += 0.1;
	if (REPLY.test(sentence)) score -= words > 14 ? 0.35 : 0.8;
	else if (LEANING.test(sentence)) score -= 0.35;
	if (TALK_ABOUT_TALK.test(sentence)) score -= 1.2;
	if (sentence.includes('?')) score -= 0.8;
	// Words that point at something said before, early on.
	if (
		!LEANING.test(sentence) &&
		/^(?:\S+\s+){1,3}(?:it|this|that|these|those|they|them)\b/i.test(sentence)
	) {
		score -= 0.15;
	}
	if (!isBalanced(sentence)) score -= 0.5;
	if (/^\p{Ll}/u.test(sentence)) score -= 0.1;
	if (/[:;,(–-]$/.test(sentence)) score -= 0.6;
	// Headings, pasted chat ("Me: …"), Markdown and shouting are not sentences of an answer.
	if (/^[*#>|]|^\W*\w{1,12}:|\*\*|https?:/.test(sentence)) score -= 0.7;
	if (/^[^\p{Ll}]{12,}$/u.test(sentence)) score -= 0.7;
	return score - 0.15 * (sentence.match(HEDGE)?.length ?? 0);
}

/** Quotation marks and brackets that are opened and closed: otherwise a piece is missing. */
function isBalanced(sentence: string): boolean {
	const count = (mark: RegExp) => sentence.match(mark)?.length ?? 0;
	return (
		count(/"/g) % 2 === 0 &&
		count(/\u201c/g) === count(/\u201d/g) &&
		count(/\(/g) === count(/\)/g) &&
		!/(?:^|\s)'[^']*$/.test(sentence)
	);
}

function lengthScore(words: number): number {
	if (words < 6) return -2;
	if (words < 9) return -0.2;
	if (words <= 34) return 0.6;
	if (words <= 45) return 0.2;
	return 0.2 - (words - 45) / 20;
}

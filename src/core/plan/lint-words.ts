import { replaceSpan, type LintHint, type LintRule } from './lint-hint.ts';

/** A pattern with its better words: a replacement, `''` to cut, or null when no change is safe. */
type WordRule = readonly [pattern: RegExp, better: string | null];

const TAG =
	/,\s*(?:right|correct|isn['’]t it|don['’]t you(?: think| agree)?|doesn['’]t it|aren['’]t they|wouldn['’]t you(?: say| agree)?|no|yes)(?=\?)/i;
const LEADING: readonly WordRule[] = [
	[TAG, null],
	[
		/(?:^|[.!?,;]\s+)(?:and |so |but )?(?:don|wouldn|isn|aren|shouldn|won|doesn|didn|haven|can)['’]t\s+(?:you|it|that|this|we|they|there)\b/i,
		null
	],
	[/\b(?:do|would|wouldn['’]t|don['’]t) you (?:not )?agree\b/i, null],
	[
		/\bhow much (do|did) you (?:really )?(?:love|like|enjoy|hate|appreciate)\b/i,
		'how $1 you feel about'
	],
	[
		/\bhow (?:great|amazing|awesome|fantastic|wonderful|excellent|good|bad|terrible|awful|horrible|frustrating|annoying|painful) (is|are|was|were)\b/i,
		'how $1'
	],
	[/\bwhy (do|did) you (?:really )?(?:love|like|enjoy|hate|prefer)\b/i, 'how $1 you feel about'],
	[/\bwhy (?:is|are) .{1,60}\b(?:better|worse|best|worst|superior)\b/i, null],
	[/\b(?:obviously|of course|surely|undoubtedly|as we all know),?\s+/i, ''],
	[/^(?:clearly|naturally),\s+/i, ''],
	[/\b(?:as )?(?:everyone|everybody|we all) knows?\b/i, null],
	[
		/\b(?:most|many) (?:people|customers|users|experts|companies) (?:think|say|agree|prefer|believe|find|love)\b/i,
		null
	],
	[/\b(?:experts|studies|research) (?:say|show|shows|agree|suggest|suggests)\b/i, null],
	[
		/\b(our|this|the) (?:great|amazing|innovative|award-winning|world-class|revolutionary|exciting|excellent|fantastic)\s/i,
		'$1 '
	],
	[/\bhow (?:badly|terribly|wonderfully)\b/i, 'how']
];

const JARGON: readonly WordRule[] = [
	[/\b(?:leverage|utili[sz]e)\b/i, 'use'],
	[/\b(?:leverages|utili[sz]es)\b/i, 'uses'],
	[/\b(?:leveraging|utili[sz]ing)\b/i, 'using'],
	[/\b(?:leveraged|utili[sz]ed)\b/i, 'used'],
	[/\bsynerg(?:y|ies|istic)\b/i, null],
	[/\bparadigms?(?: shifts?)?\b/i, null],
	[/\b(?:ideate|ideation)\b/i, null],
	[/\bholistic(?:ally)?\b/i, null],
	[/\bstakeholders\b/i, 'people involved'],
	[/\btouch ?points?\b/i, null],
	[/\bpain points\b/i, 'problems'],
	[/\bpain point\b/i, 'problem'],
	[/\bvalue propositions?\b/i, null],
	[/\bKPIs\b/, 'measures'],
	[/\bKPI\b/, 'measure'],
	[/\bROI\b/, 'return'],
	[/\b(?:NPS|CSAT|TCO|OKRs?|MVP|CX|UX|USP)\b/, null],
	[/\b(?:go-to-market|GTM)\b/i, null],
	[
		/\b(?:best-in-class|mission-critical|low-hanging fruit|move the needle|deep dive|value-add|thought leadership)\b/i,
		null
	],
	[/\boperationali[sz]\w+/i, null],
	[/\blearnings\b/i, 'lessons'],
	[/\bactionable\b/i, 'useful'],
	[/\bchurn(?:ed|ing)?\b/i, null],
	[/\b(?:sales|conversion|marketing) funnel\b/i, null]
];

const PERSONAL: readonly RegExp[] = [
	/\byour (?:full |first |last )?name\b/i,
	/\b(?:e-?mail|home|postal|street) address\b|\byour (?:e-?mail|address)\b/i,
	/\b(?:phone|telephone|mobile) number\b/i,
	/\bdate of birth\b|\bhow old are you\b|\byour age\b/i,
	/\byour (?:(?:annual|monthly|personal|household|current) )?(?:salary|income|wages?)\b|\bhow much (?:do|did) you (?:earn|make)\b/i,
	/\byour (?:religion|faith|ethnicity|race|nationality|sexual orientation|gender identity|marital status|political (?:views?|party))\b/i,
	/\b(?:social security|passport|national insurance|bank account|credit card)\b/i
];

const CONFIDENTIAL: readonly RegExp[] = [
	/\b(?:your|their|what|which|any|some) (?:confidential|proprietary|non-public|trade secrets?)\b|\bunder (?:an )?NDA\b/i,
	/\byour passwords?\b/i,
	/\byour (?:company['’]s |firm['’]s |exact |annual )*(?:revenues?|turnover|profits?|profit margins?|margins?)\b/i,
	/\b(?:contract|discount|pricing) (?:terms|rates|details)\b/i,
	/\byour (?:unreleased|secret|internal) \w+/i,
	/\b(?:customer|client) (?:list|names)\b|\bnames? of your (?:customers?|clients?)\b/i
];

function found(
	text: string,
	rule: LintRule,
	message: string,
	pattern: RegExp,
	better: string | null
): LintHint[] {
	const match = pattern.exec(text);
	if (match === null) return [];
	const start = match.index;
	const end = start + match[0].length;
	const by = better === null ? null : better === '' ? '' : match[0].replace(pattern, better);
	return [
		{
			rule,
			message,
			span: { start, end: start + match[0].trimEnd().length },
			rewrite: by === null ? null : replaceSpan(text, start, end, by)
		}
	];
}

/** Words that push to one answer. */
export function findLeading(text: string): LintHint[] {
	const message = 'Suggests the answer you hope for. Ask it so that any answer is as easy to give.';
	for (const [pattern, better] of LEADING) {
		const hints = found(text, 'leading', message, pattern, better);
		if (hints.length > 0) return hints;
	}
	return [];
}

/** Words of the trade that participants may read in different ways. */
export function findJargon(text: string): LintHint[] {
	return JARGON.flatMap(([pattern, better]) => {
		const word = pattern.exec(text)?.[0] ?? '';
		const message = `Not everyone reads “${word}” alike. Use an everyday word.`;
		return found(text, 'jargon', message, pattern, better);
	});
}

/** Requests for what identifies a person or is theirs alone. */
export function findPersonal(text: string): LintHint[] {
	const message =
		'Asks for personal data. Leave it out, or capture it in a field with a reason participants can read.';
	return PERSONAL.flatMap((pattern) => found(text, 'personal-data', message, pattern, null)).slice(
		0,
		1
	);
}

/** Requests for what participants owe to keep to themselves. */
export function findConfidential(text: string): LintHint[] {
	const message = 'May ask people to break a confidence. Ask how it works, not for the details.';
	return CONFIDENTIAL.flatMap((pattern) =>
		found(text, 'confidential', message, pattern, null)
	).slice(0, 1);
}

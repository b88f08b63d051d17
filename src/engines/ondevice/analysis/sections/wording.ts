import type { Fact } from '#core/analysis/facts.ts';
import type { Code } from '#core/annotation/code.ts';
import type { Theme } from './context.ts';

/** How a fact stands in prose: the page puts "5 of 38" in its place. */
export function ref(fact: Fact): string {
	return `{{${fact.id}}}`;
}

/** "{{F1}} participants". */
export function people(fact: Fact): string {
	return `${ref(fact)} ${fact.n === 1 ? 'participant' : 'participants'}`;
}

/** A code's label within a sentence: "Native integrations and APIs" begins small, "APIs" stays. */
export function inSentence(code: Code): string {
	const { label } = code;
	// Codes made from plain words are shown as words, so that any form fits: “data” (…).
	if (code.kind === 'topic') return `“${label.toLowerCase()}”`;
	const firstWord = label.split(' ')[0] as string;
	const keep = /\p{Lu}.*\p{Lu}/u.test(firstWord);
	return keep ? label : label.charAt(0).toLowerCase() + label.slice(1);
}

/** "a", "a and b", "a, b and c". */
export function listed(parts: readonly string[]): string {
	const last = parts.at(-1) ?? '';
	return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}

/** "saving time ({{F3}})". */
export function withCount(theme: Theme): string {
	return `${inSentence(theme.code)} (${ref(theme.fact)})`;
}

/** How a theme came up, in words, when nearly all of its mentions came the same way. */
function origin({ fact, asked }: Theme): string {
	if (fact.k < 3) return '';
	if (asked > 0 && fact.spontaneous >= fact.k * 0.8) return 'Most raised it before being asked.';
	if (fact.prompted >= fact.k * 0.8) return 'Most did so when asked about it.';
	return '';
}

/** The segment in which a theme stands out: at least three people there, and a share well above that of all. */
function peak({ fact, cells }: Theme): string {
	if (cells.length < 2 || fact.k < 3) return '';
	const share = (of: Fact) => (of.n > 0 ? of.k / of.n : 0);
	const [top] = [...cells].sort((a, b) => share(b.fact) - share(a.fact));
	if (top === undefined || top.fact.k < 3 || share(top.fact) < share(fact) + 0.1) return '';
	return `It came up most among ${audience(top.segment.name)}: ${ref(top.fact)}.`;
}

/** A segment's name within a sentence, marked as a name so that any name fits. */
export function audience(name: string): string {
	return `“${name}”`;
}

/**
 * What was said of a theme: how many, what it means, how it came up, where most. `turn` varies the form of the sentence.
 * Codes made from plain words carry no definition worth printing.
 */
export function themeSentence(theme: Theme, turn: number): string {
	const { code, fact } = theme;
	const name = inSentence(code);
	const meaning = `: ${code.definition}`;
	const plain = [
		`${people(fact)} used the ${code.label.includes(' ') ? 'words' : 'word'} ${name}.`,
		`${people(fact)} spoke of ${name}.`
	];
	const full = [
		`${people(fact)} spoke of ${name}${meaning}.`,
		`${code.label} came up with ${people(fact)}${meaning}.`,
		`${people(fact)} brought up ${name}${meaning}.`
	];
	const forms = code.kind === 'topic' ? plain : full;
	const form = forms[turn % forms.length] as string;
	return [form, origin(theme), peak(theme)].filter((part) => part !== '').join(' ');
}

import type { Fact } from '#core/analysis/facts.ts';

export type ClaimPart =
	| { readonly kind: 'text'; readonly text: string }
	/** `after`: the full stop or comma behind the fact, which must not begin the next line. */
	| { readonly kind: 'fact'; readonly fact: Fact; readonly after: string };

const FACTS = /(?:\(\{\{(F[1-9]\d*)\}\}\)|\{\{(F[1-9]\d*)\}\})([.,:;!?)]*)/g;

/**
 * A claim's text with its facts in place. A placeholder of an unknown fact stays as it is: it must be seen.
 * Brackets round a fact are left out, because it is set apart by how it looks.
 */
export function toClaimParts(text: string, facts: ReadonlyMap<string, Fact>): ClaimPart[] {
	const parts: ClaimPart[] = [];
	let from = 0;
	const say = (to: number) => {
		if (to > from) parts.push({ kind: 'text', text: text.slice(from, to) });
	};
	for (const found of text.matchAll(FACTS)) {
		const fact = facts.get((found[1] ?? found[2]) as string);
		if (fact === undefined) continue;
		say(found.index);
		parts.push({ kind: 'fact', fact, after: found[3] ?? '' });
		from = found.index + found[0].length;
	}
	say(text.length);
	return parts;
}

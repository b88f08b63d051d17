import { isEvidence } from '../transcript/sentence.ts';
import { spanText } from '../transcript/span.ts';
import type { Turn } from '../transcript/turn.ts';
import type { Claim } from './claim.ts';
import type { Fact } from './facts.ts';

/** What is wrong with a claim. A claim with any fault is not shown. */
export type ClaimFault =
	| 'unknown-fact'
	| 'unlisted-fact'
	| 'stray-number'
	| 'broken-placeholder'
	| 'no-such-words'
	| 'not-a-participant'
	| 'empty';

/** What a claim is checked against. */
export interface ClaimContext {
	readonly facts: ReadonlyMap<string, Fact>;
	readonly turns: ReadonlyMap<string, Turn>;
	/** The study's own names (codes, segments), which may hold digits: "B2B resellers". */
	readonly names: readonly string[];
}

const PLACEHOLDER = /\{\{(F[1-9]\d*)\}\}/g;

/** Ids of the facts a text refers to, in order of first appearance. */
export function factIdsIn(text: string): string[] {
	return [...new Set([...text.matchAll(PLACEHOLDER)].map((found) => found[1] as string))];
}

function withoutNames(text: string, names: readonly string[]): string {
	let rest = text;
	const withDigits = names.filter((name) => /\p{N}/u.test(name) && /\p{L}/u.test(name));
	for (const name of [...withDigits].sort((a, b) => b.length - a.length)) {
		rest = rest.replaceAll(name, ' ');
	}
	return rest;
}

/**
 * Checks one claim: its numbers are placeholders of known facts that it lists, no other digit stands in its prose,
 * and every span lies in words of a participant. An empty list means the claim may be shown.
 */
export function claimFaults(claim: Claim, context: ClaimContext): ClaimFault[] {
	const faults = new Set<ClaimFault>();
	const used = factIdsIn(claim.text);
	for (const id of [...used, ...claim.factIds]) {
		if (!context.facts.has(id)) faults.add('unknown-fact');
	}
	if (used.some((id) => !claim.factIds.includes(id))) faults.add('unlisted-fact');
	const prose = claim.text.replace(PLACEHOLDER, ' ');
	if (/\{\{|\}\}/.test(prose)) faults.add('broken-placeholder');
	if (/\p{N}/u.test(withoutNames(prose, context.names))) faults.add('stray-number');
	if (prose.trim() === '') faults.add('empty');
	for (const span of claim.spans) {
		const turn = context.turns.get(span.turnId);
		if (turn === undefined || turn.interviewId !== span.interviewId) faults.add('no-such-words');
		else if (!isEvidence(turn)) faults.add('not-a-participant');
		else if (spanText(span, turn.text) === null) faults.add('no-such-words');
	}
	return [...faults];
}

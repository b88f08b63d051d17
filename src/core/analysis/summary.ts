import type { Code } from '../annotation/code.ts';
import type { InterviewMode } from '../transcript/interview.ts';
import type { Claim } from './claim.ts';
import type { Fact } from './facts.ts';
import type { OpportunityScore } from './opportunity.ts';

export type SectionId =
	| 'answer'
	| 'opportunities'
	| 'drivers'
	| 'needs'
	| 'segments'
	| 'structures'
	| 'challenges'
	| 'dissent'
	| 'missing'
	| 'method';

export interface SummarySection {
	readonly id: SectionId;
	readonly claims: readonly Claim[];
}

/** Who is looked at. Empty lists mean everyone. */
export interface Scope {
	readonly segmentIds: readonly string[];
	readonly modes: readonly InterviewMode[];
}

/**
 * One cell of the theme × segment table. `asked` is how many of the fact's interviews had a question about the theme:
 * a fact of 0 with 0 asked reads "not asked", with more "not mentioned".
 */
export interface ThemeCell {
	readonly segmentId: string | null;
	readonly factId: string;
	readonly asked: number;
}

export interface ThemeRow {
	readonly codeId: string;
	/** The fact over everyone in scope. */
	readonly factId: string;
	/** Interviews in scope that had a question about it. */
	readonly asked: number;
	readonly cells: readonly ThemeCell[];
}

/** A difference between two segments: risk difference with interval, Fisher's exact p, Benjamini–Hochberg q. */
export interface Contrast {
	readonly codeId: string;
	readonly factIds: readonly [string, string];
	readonly difference: number;
	readonly interval: { readonly low: number; readonly high: number };
	readonly p: number;
	readonly q: number;
	/** False: show it as "indicative" only. */
	readonly significant: boolean;
}

export interface SaturationPoint {
	readonly interviews: number;
	/** Mean number of different codes seen after that many interviews. */
	readonly codes: number;
}

/** A Magic Summary: all its numbers are facts, all its quotes are spans. */
export interface MagicSummary {
	readonly engine: 'ondevice' | 'openai';
	/** Version of the engine's rules, so that an old result can be recognised. */
	readonly engineVersion: string;
	readonly createdAt: number;
	readonly scope: Scope;
	readonly guideIds: readonly string[];
	/** The interviews counted, and how many were left out and why. */
	readonly interviewIds: readonly string[];
	readonly excluded: {
		readonly rehearsals: number;
		readonly withdrawn: number;
		readonly outOfScope: number;
		readonly empty: number;
	};
	readonly words: number;
	readonly codebook: readonly Code[];
	readonly facts: readonly Fact[];
	readonly sections: readonly SummarySection[];
	/** Every code, most mentioned first. */
	readonly themes: readonly ThemeRow[];
	/** Names of the segments in the table, in its order. */
	readonly segments: readonly { readonly id: string; readonly name: string }[];
	/** Scores of the codes of kind `opportunity` that someone mentioned, best first. */
	readonly opportunities: readonly OpportunityScore[];
	readonly contrasts: readonly Contrast[];
	readonly saturation: readonly SaturationPoint[];
}

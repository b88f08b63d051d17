import type { Claim } from '#core/analysis/claim.ts';
import { factIdsIn } from '#core/analysis/claim-check.ts';
import type { FactSheet } from '#core/analysis/fact-sheet.ts';
import type { Fact } from '#core/analysis/facts.ts';
import type { OpportunityScore } from '#core/analysis/opportunity.ts';
import type { Contrast, SaturationPoint, SectionId } from '#core/analysis/summary.ts';
import type { Code } from '#core/annotation/code.ts';
import type { Plan } from '#core/plan/plan.ts';
import type { Interview } from '#core/transcript/interview.ts';
import type { Span } from '#core/transcript/span.ts';
import type { CodedMaterial } from '../coding.ts';
import type { QuotePicker } from '../quote-picker.ts';

/** A segment that is compared; `target` null when the plan does not know it. */
export interface ComparedSegment {
	readonly id: string;
	readonly name: string;
	readonly target: number | null;
	/** Counted interviews. */
	readonly count: number;
}

/** One code with its numbers. */
export interface Theme {
	readonly code: Code;
	/** Mentions over everyone in scope. */
	readonly fact: Fact;
	/** Mentions per compared segment, in the order of `segments`. */
	readonly cells: readonly { readonly segment: ComparedSegment; readonly fact: Fact }[];
	/** Interviews in which a question touched it. */
	readonly asked: number;
}

/** What the sections are written from. */
export interface SummaryContext {
	readonly plan: Plan | null;
	readonly materials: readonly CodedMaterial[];
	/** All interviews of the study, counted or not. */
	readonly interviews: readonly Interview[];
	readonly segments: readonly ComparedSegment[];
	/** Most mentioned first; those never mentioned last. */
	readonly themes: readonly Theme[];
	readonly opportunities: readonly OpportunityScore[];
	readonly contrasts: readonly Contrast[];
	readonly saturation: readonly SaturationPoint[];
	readonly sheet: FactSheet;
	readonly quotes: QuotePicker;
}

/** Collects the claims of one section and numbers them. */
export class ClaimList {
	#section: SectionId;
	#claims: Claim[] = [];

	constructor(section: SectionId) {
		this.#section = section;
	}

	get claims(): readonly Claim[] {
		return this.#claims;
	}

	/** A statement about what was said, with the words that show it. */
	find(text: string, spans: readonly Span[]): void {
		this.#push('finding', text, spans);
	}

	/** A statement about the study itself, which no quote can show. */
	note(text: string): void {
		this.#push('note', text, []);
	}

	#push(kind: Claim['kind'], text: string, spans: readonly Span[]): void {
		const id = `${this.#section}-${this.#claims.length + 1}`;
		this.#claims.push({ id, kind, text, factIds: factIdsIn(text), spans });
	}
}

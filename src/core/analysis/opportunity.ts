import type { Fact } from './facts.ts';

/** What an opportunity is scored by, every value in [0, 1]. People may change each of them. */
export interface OpportunityInputs {
	/** Lower end of the Wilson interval of the share that mentioned it. */
	readonly demand: number;
	/** Of those who mentioned it, the share that spoke for it; who spoke for and against counts half. */
	readonly intensity: number;
	/** Share of the segments interviewed in which someone mentioned it; 1 when there is but one group. */
	readonly breadth: number;
	/** How doable it is. Interviews do not tell: one half until the team says otherwise. */
	readonly feasibility: number;
	/** Of those who mentioned it, the share that brought it up unasked. */
	readonly evidence: number;
}

export interface OpportunityScore {
	readonly codeId: string;
	readonly factId: string;
	readonly inputs: OpportunityInputs;
	/** 0–100. */
	readonly score: number;
}

export const OPPORTUNITY_WEIGHTS: OpportunityInputs = {
	demand: 0.35,
	intensity: 0.2,
	breadth: 0.15,
	feasibility: 0.15,
	evidence: 0.15
};

/** The inputs that counting can give. `segments` are the facts of the same code per segment. */
export function opportunityInputs(fact: Fact, segments: readonly Fact[]): OpportunityInputs {
	const interviewed = segments.filter((segment) => segment.n > 0);
	return {
		demand: fact.k > 0 ? fact.interval.low : 0,
		intensity: fact.k > 0 ? (fact.stances.for + fact.stances.mixed / 2) / fact.k : 0,
		breadth:
			interviewed.length > 0
				? interviewed.filter((segment) => segment.k > 0).length / interviewed.length
				: fact.k > 0
					? 1
					: 0,
		feasibility: 0.5,
		evidence: fact.k > 0 ? fact.spontaneous / fact.k : 0
	};
}

/** `100 × (.35 demand + .20 intensity + .15 breadth + .15 feasibility + .15 evidence)`. */
export function opportunityScore(inputs: OpportunityInputs): number {
	const keys = Object.keys(OPPORTUNITY_WEIGHTS) as (keyof OpportunityInputs)[];
	return 100 * keys.reduce((sum, key) => sum + OPPORTUNITY_WEIGHTS[key] * inputs[key], 0);
}

import type { Fact } from '#core/analysis/facts.ts';
import { analysis } from '../words/analysis.ts';

const words = analysis.en;

export interface FactWords {
	/** "12 of 38". */
	readonly count: string;
	/** "32%", or null where the numbers are too few for one. */
	readonly percent: string | null;
	/** Shown greyed: the count is what holds. */
	readonly muted: boolean;
}

/** A fact as people read it, by the small-n rule: below 10 the count alone, from 10 a greyed percentage, from 30 both. */
export function factToWords(fact: Pick<Fact, 'k' | 'n' | 'precision'>): FactWords {
	const count = words.of(fact.k, fact.n);
	if (fact.precision === 'count' || fact.n === 0) return { count, percent: null, muted: false };
	return { count, percent: words.percent(fact.k / fact.n), muted: fact.precision === 'cautious' };
}

/** What a fact counts, in sentences: the measure, over whom, how sure, and how it came up. */
export function factExplained(fact: Fact, segmentName: string | null): string[] {
	const { measures, interval, noInterval, segment, all, asked } = words.evidence;
	const sentences = [fact.denominator === 'asked' ? asked : all];
	if (segmentName !== null) sentences.push(segment(segmentName));
	if (fact.measure === 'target' || fact.measure === 'counted') return [measures[fact.measure]];
	if (fact.n > 0) {
		sentences.push(
			fact.precision === 'count' ? noInterval : interval(fact.interval.low, fact.interval.high)
		);
	}
	return sentences;
}

/** "9 after a question about it, 3 unasked" and the sides taken, where anything is known about them. */
export function factDetails(fact: Fact): string[] {
	const details: string[] = [];
	if (fact.k === 0) return details;
	if (fact.prompted + fact.spontaneous > 0) {
		details.push(
			`${words.evidence.prompted(fact.prompted)}, ${words.evidence.spontaneous(fact.spontaneous)}.`
		);
	}
	const { for: pro, against, mixed } = fact.stances;
	if (pro + against + mixed > 0) {
		details.push(`${words.evidence.stances(pro, against, mixed)}.`);
	}
	return details;
}

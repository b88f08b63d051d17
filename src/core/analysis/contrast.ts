import type { Interval } from './facts.ts';
import { wilsonInterval } from './wilson.ts';

/** k of n in one of two groups. */
export interface Count {
	readonly k: number;
	readonly n: number;
}

/**
 * First minus second proportion with its 95 % interval by Newcombe's hybrid of two Wilson intervals.
 * Source: R. G. Newcombe, "Interval estimation for the difference between independent proportions", method 10,
 * Statistics in Medicine 17 (1998). Both n must be above 0.
 */
export function riskDifference(a: Count, b: Count): { difference: number; interval: Interval } {
	const pa = a.k / a.n;
	const pb = b.k / b.n;
	const ia = wilsonInterval(a.k, a.n);
	const ib = wilsonInterval(b.k, b.n);
	const difference = pa - pb;
	return {
		difference,
		interval: {
			low: difference - Math.hypot(pa - ia.low, ib.high - pb),
			high: difference + Math.hypot(ia.high - pa, pb - ib.low)
		}
	};
}

const logFactorials: number[] = [0];
function logFactorial(n: number): number {
	for (let i = logFactorials.length; i <= n; i++) {
		logFactorials.push((logFactorials[i - 1] as number) + Math.log(i));
	}
	return logFactorials[n] as number;
}

/**
 * Fisher's exact test of a 2 × 2 table, two-sided: the chance, margins fixed, of a table no more likely than this one.
 * Source: R. A. Fisher, "The logic of inductive inference" (1935); two-sided by summing small probabilities, as R does.
 */
export function fisherExact(a: Count, b: Count): number {
	const total = a.n + b.n;
	const hits = a.k + b.k;
	const log = (k: number) =>
		logFactorial(hits) +
		logFactorial(total - hits) +
		logFactorial(a.n) +
		logFactorial(b.n) -
		logFactorial(total) -
		logFactorial(k) -
		logFactorial(a.n - k) -
		logFactorial(hits - k) -
		logFactorial(b.n - hits + k);
	// Equal probabilities differ by rounding; the same relative slack as in R's fisher.test.
	const limit = log(a.k) + 1e-7;
	let p = 0;
	for (let k = Math.max(0, hits - b.n); k <= Math.min(a.n, hits); k++) {
		const each = log(k);
		if (each <= limit) p += Math.exp(each);
	}
	return Math.min(1, p);
}

/**
 * q values: the smallest false discovery rate at which each p would be called a discovery; same order as given.
 * Source: Y. Benjamini and Y. Hochberg, "Controlling the false discovery rate", JRSS B 57 (1995).
 */
export function benjaminiHochberg(ps: readonly number[]): number[] {
	const order = ps.map((p, index) => ({ p, index })).sort((a, b) => b.p - a.p);
	const qs = new Array<number>(ps.length).fill(1);
	let least = 1;
	order.forEach(({ p, index }, fromLargest) => {
		least = Math.min(least, (p * ps.length) / (ps.length - fromLargest));
		qs[index] = least;
	});
	return qs;
}

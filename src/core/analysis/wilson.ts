import type { Interval, Precision } from './facts.ts';

/** The 97.5 % quantile of the normal distribution: 95 % intervals. */
const Z = 1.959963984540054;

/**
 * Wilson's score interval for k of n, 95 %, without continuity correction.
 * Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22 (1927).
 * Nothing is known about 0 of 0: [0, 1].
 */
export function wilsonInterval(k: number, n: number): Interval {
	if (n <= 0) return { low: 0, high: 1 };
	const p = k / n;
	const z2 = Z * Z;
	const centre = (p + z2 / (2 * n)) / (1 + z2 / n);
	const half = (Z / (1 + z2 / n)) * Math.sqrt((p * (1 - p)) / n + z2 / (4 * n * n));
	// At the ends the formula is exact; rounding must not push it past them.
	return {
		low: k === 0 ? 0 : Math.max(0, centre - half),
		high: k === n ? 1 : Math.min(1, centre + half)
	};
}

/** The small-n rule: below 10 the count alone, 10–29 the percentage greyed, from 30 both. */
export function precisionOf(n: number): Precision {
	return n < 10 ? 'count' : n < 30 ? 'cautious' : 'full';
}

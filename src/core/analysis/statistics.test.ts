import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { benjaminiHochberg, fisherExact, riskDifference } from './contrast.ts';
import { lateGain, saturationCurve } from './saturation.ts';
import { precisionOf, wilsonInterval } from './wilson.ts';

const counts = fc
	.integer({ min: 1, max: 300 })
	.chain((n) => fc.integer({ min: 0, max: n }).map((k) => ({ k, n })));

describe('wilsonInterval', () => {
	// Newcombe 1998 (two-sided intervals for the single proportion), table I, method 3.
	it.each([
		[81, 263, 0.2553, 0.3662],
		[15, 148, 0.0624, 0.1605],
		[0, 20, 0, 0.1611],
		[1, 29, 0.0061, 0.1718]
	])('%i of %i', (k, n, low, high) => {
		const interval = wilsonInterval(k, n);
		expect(interval.low).toBeCloseTo(low, 4);
		expect(interval.high).toBeCloseTo(high, 4);
	});

	it('holds the proportion, stays in [0, 1] and mirrors', () => {
		fc.assert(
			fc.property(counts, ({ k, n }) => {
				const { low, high } = wilsonInterval(k, n);
				expect(low).toBeGreaterThanOrEqual(0);
				expect(high).toBeLessThanOrEqual(1);
				expect(low).toBeLessThanOrEqual(k / n);
				expect(high).toBeGreaterThanOrEqual(k / n);
				expect(wilsonInterval(n - k, n).low).toBeCloseTo(1 - high, 10);
			})
		);
	});

	it('knows nothing about nobody', () => {
		expect(wilsonInterval(0, 0)).toEqual({ low: 0, high: 1 });
	});

	it('tells how a count may be shown', () => {
		expect([0, 9, 10, 29, 30, 1000].map(precisionOf)).toEqual([
			'count',
			'count',
			'cautious',
			'cautious',
			'full',
			'full'
		]);
	});
});

describe('riskDifference', () => {
	// Newcombe 1998 (differences of independent proportions), table II, method 10.
	it.each([
		[56, 70, 48, 80, 0.2, 0.0524, 0.3339],
		[9, 10, 3, 10, 0.6, 0.1705, 0.809],
		[10, 10, 0, 10, 1, 0.6075, 1],
		[5, 56, 0, 29, 0.0893, -0.0381, 0.1926]
	])('%i/%i against %i/%i', (k1, n1, k2, n2, difference, low, high) => {
		const result = riskDifference({ k: k1, n: n1 }, { k: k2, n: n2 });
		expect(result.difference).toBeCloseTo(difference, 4);
		expect(result.interval.low).toBeCloseTo(low, 3);
		expect(result.interval.high).toBeCloseTo(high, 3);
	});
});

describe('fisherExact', () => {
	it.each([
		// Fisher's tea: 3 of 4 against 1 of 4.
		[3, 4, 1, 4, 0.4857],
		[4, 4, 0, 4, 0.02857],
		// Twins of criminals (Fisher 1935): 10 of 13 against 2 of 17; R gives 0.0005367.
		[10, 13, 2, 17, 0.0005367],
		[0, 5, 0, 9, 1]
	])('%i/%i against %i/%i', (k1, n1, k2, n2, p) => {
		expect(fisherExact({ k: k1, n: n1 }, { k: k2, n: n2 })).toBeCloseTo(p, 4);
	});

	it('is a probability and does not mind which group comes first', () => {
		fc.assert(
			fc.property(counts, counts, (a, b) => {
				const p = fisherExact(a, b);
				expect(p).toBeGreaterThan(0);
				expect(p).toBeLessThanOrEqual(1);
				expect(fisherExact(b, a)).toBeCloseTo(p, 8);
			}),
			{ numRuns: 50 }
		);
	});
});

describe('benjaminiHochberg', () => {
	it('gives the q values of R p.adjust(method = "BH")', () => {
		const qs = benjaminiHochberg([0.01, 0.02, 0.03, 0.04, 0.05]);
		for (const q of qs) expect(q).toBeCloseTo(0.05, 10);
		const others = benjaminiHochberg([0.5, 0.001, 0.04, 0.03]);
		[0.5, 0.004, 0.0533333, 0.0533333].forEach((q, i) => expect(others[i]).toBeCloseTo(q, 6));
	});

	it('rejects the first four of the 15 p values of the paper at 0.05', () => {
		const ps = [
			0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719,
			0.6528, 0.759, 1
		];
		expect(benjaminiHochberg(ps).filter((q) => q <= 0.05)).toHaveLength(4);
	});
});

describe('saturationCurve', () => {
	it('counts different codes over random orders and ends at all of them', () => {
		const curve = saturationCurve([['a'], ['a', 'b'], ['c'], []], 1);
		expect(curve.map(({ interviews }) => interviews)).toEqual([1, 2, 3, 4]);
		expect(curve.at(-1)?.codes).toBe(3);
		// The mean over all orders of the first interview's codes is 4 / 4.
		expect(curve[0]?.codes).toBeCloseTo(1, 0);
		expect(saturationCurve([['a'], ['b']], 9)).toEqual(saturationCurve([['a'], ['b']], 9));
	});

	it('keeps long curves short, with both ends', () => {
		const curve = saturationCurve(
			Array.from({ length: 997 }, (_, i) => [`c${i % 20}`]),
			3
		);
		expect(curve.length).toBeLessThanOrEqual(61);
		expect(curve.at(-1)).toEqual({ interviews: 997, codes: 20 });
		expect(lateGain(curve)).toBe(0);
	});

	it('cannot tell from a handful', () => {
		expect(lateGain(saturationCurve([['a'], ['b']], 1))).toBeNull();
	});
});

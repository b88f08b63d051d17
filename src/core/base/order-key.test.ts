import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOrderKey, orderKeyBetween, orderKeysBetween } from './order-key.ts';
import { createSeededRandom } from './random.ts';

const seed = fc.integer({ min: 0, max: 2 ** 32 - 1 });

describe('order keys', () => {
	it(
		'lie strictly between any two neighbours, however they came about',
		{ timeout: 60_000 },
		() => {
			const places = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 60 });
			fc.assert(
				fc.property(seed, places, (start, spots) => {
					const random = createSeededRandom(start);
					const keys: string[] = [];
					for (const spot of spots) {
						const index = Math.round(spot * keys.length);
						const key = orderKeyBetween(keys[index - 1] ?? null, keys[index] ?? null, random);
						keys.splice(index, 0, key);
					}
					expect(keys).toEqual([...keys].sort());
					expect(new Set(keys).size).toBe(keys.length);
					expect(keys.every(isOrderKey)).toBe(true);
				})
			);
		}
	);

	it('stay short when items are appended, and grow slowly when inserted at one spot', () => {
		const random = createSeededRandom(7);
		const appended = orderKeysBetween(null, null, 1_000, random);
		expect(Math.max(...appended.map((key) => key.length))).toBeLessThanOrEqual(6);
		const [low = '', high = ''] = orderKeysBetween(null, null, 2, random);
		let last = high;
		for (let i = 0; i < 100; i++) last = orderKeyBetween(low, last, random);
		expect(last.length).toBeLessThan(30);
	});

	it('drawn at one spot by two devices are almost always different', () => {
		const drawn = new Set<string>();
		for (let device = 0; device < 200; device++) {
			drawn.add(orderKeyBetween('V0001', null, createSeededRandom(device)));
		}
		expect(drawn.size).toBeGreaterThan(195);
	});

	it('ignore neighbours that are no keys or not in order', () => {
		const random = createSeededRandom(1);
		expect(orderKeyBetween('M', 'C', random) > 'M').toBe(true);
		expect(isOrderKey(orderKeyBetween('???', '', random))).toBe(true);
		expect([isOrderKey('a0'), isOrderKey(''), isOrderKey(3), isOrderKey('a1')]).toEqual([
			false,
			false,
			false,
			true
		]);
	});
});

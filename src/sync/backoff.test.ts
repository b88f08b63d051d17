import { expect, it } from 'vitest';
import { createSeededRandom } from '#core/base/random.ts';
import { backoffDelay } from './backoff.ts';

it('[SY13] waits double from a second to thirty, and differ between phones', () => {
	const delays = (seed: number) =>
		[1, 2, 3, 4, 5, 6, 60].map((failures) => backoffDelay(failures, createSeededRandom(seed)));
	const bounds = [1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000];
	for (const seed of [1, 2, 3]) {
		delays(seed).forEach((delay, index) => {
			expect(delay).toBeGreaterThanOrEqual((bounds[index] ?? 0) / 2);
			expect(delay).toBeLessThanOrEqual(bounds[index] ?? 0);
		});
	}
	expect(delays(1)).not.toEqual(delays(2));
});

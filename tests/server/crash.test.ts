import { expect, test } from 'vitest';
import { crashRun } from '../support/crash-run.ts';

// Seconds on a quiet machine; a busy one starts servers slowly.
const TIMEOUT = 300_000;

test(
	'[PR7][PR8] kill -9 under 200 phones: nothing acknowledged is lost, nothing is doubled, all finish',
	async () => {
		const report = await crashRun({
			seed: 20_261_124,
			phones: 200,
			kills: 3,
			between: [800, 2_500],
			pause: 100,
			turns: 14,
			warmUp: 0
		});
		// The run must have been what it claims to be.
		expect(report.interviews).toBeGreaterThanOrEqual(200);
		expect(report.acknowledged).toBeGreaterThan(1_000);
		expect(report.broken).toBeGreaterThan(0);
		expect(report).toMatchObject({
			kills: 3,
			missing: 0,
			changed: 0,
			doubled: 0,
			outOfOrder: 0,
			feedGaps: 0,
			unshown: 0,
			unfinished: 0,
			surprises: []
		});
	},
	TIMEOUT
);

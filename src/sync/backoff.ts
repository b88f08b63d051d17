import type { Random } from '#core/base/world.ts';

const FIRST = 1_000;
const LONGEST = 30_000;

/**
 * How long to wait after `failures` failures in a row, ms: doubling from one second to thirty, drawn between half and
 * the whole, so that a hall full of phones does not come back in step.
 */
export function backoffDelay(failures: number, random: Random): number {
	const whole = Math.min(LONGEST, FIRST * 2 ** Math.min(10, Math.max(0, failures - 1)));
	return Math.round(whole / 2 + (random.next() * whole) / 2);
}

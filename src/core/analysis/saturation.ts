import { createSeededRandom, shuffled } from '../base/random.ts';
import type { SaturationPoint } from './summary.ts';

/** Orders tried; enough for a mean that moves by less than a tenth of a code. */
export const SATURATION_SHUFFLES = 200;
/** Points kept, so that a curve over 1,000 interviews stays small. */
const POINTS = 60;

/**
 * Mean number of different codes seen after 1, 2, … interviews, over seeded random orders.
 * `codesPerInterview` holds the code ids of each interview.
 */
export function saturationCurve(
	codesPerInterview: readonly (readonly string[])[],
	seed: number
): SaturationPoint[] {
	const count = codesPerInterview.length;
	const sums = new Float64Array(count);
	const random = createSeededRandom(seed);
	for (let round = 0; round < SATURATION_SHUFFLES; round++) {
		const seen = new Set<string>();
		shuffled(codesPerInterview, random).forEach((codes, place) => {
			for (const code of codes) seen.add(code);
			sums[place] = (sums[place] as number) + seen.size;
		});
	}
	const step = Math.max(1, Math.ceil(count / POINTS));
	const points: SaturationPoint[] = [];
	for (let place = 0; place < count; place++) {
		if (place % step !== 0 && place !== count - 1) continue;
		points.push({ interviews: place + 1, codes: (sums[place] as number) / SATURATION_SHUFFLES });
	}
	return points;
}

/** New codes per interview over the last fifth of a curve; null when it is too short to tell (fewer than 5). */
export function lateGain(curve: readonly SaturationPoint[]): number | null {
	const last = curve.at(-1);
	if (last === undefined || last.interviews < 5) return null;
	const from = curve.findLast((point) => point.interviews <= last.interviews * 0.8);
	if (from === undefined || from.interviews === last.interviews) return null;
	return (last.codes - from.codes) / (last.interviews - from.interviews);
}

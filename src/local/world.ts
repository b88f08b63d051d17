import type { Random, World } from '#core/base/world.ts';

/** This device's own clock and randomness. Only composition roots call it; everything below is given a world. */
export function createDeviceWorld(): World {
	return {
		clock: { now: () => Date.now() },
		entropy: { bytes: (count) => crypto.getRandomValues(new Uint8Array(count)) }
	};
}

/** Uniform numbers drawn from a world's entropy, for jitter and order keys. */
export function randomOf(world: Pick<World, 'entropy'>): Random {
	return {
		next() {
			const [a = 0, b = 0, c = 0, d = 0] = world.entropy.bytes(4);
			return (a * 0x1000000 + b * 0x10000 + c * 0x100 + d) / 0x100000000;
		}
	};
}

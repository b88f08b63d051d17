/** Milliseconds since 1970, UTC, as the device believes. */
export interface Clock {
	now(): number;
}

/** Uniform numbers. Seeded ones make a run repeatable; the device's own make ids unguessable. */
export interface Random {
	/** A number in [0, 1). */
	next(): number;
}

/** A source of bytes good enough for secrets. */
export interface Entropy {
	bytes(count: number): Uint8Array;
}

/** What a program takes from outside: passed in, never read. */
export interface World {
	readonly clock: Clock;
	readonly entropy: Entropy;
}

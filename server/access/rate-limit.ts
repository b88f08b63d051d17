import type { Clock } from '#core/base/world.ts';

/** A token bucket: `burst` at once, then `perSecond`. */
export interface Rate {
	readonly perSecond: number;
	readonly burst: number;
}

export interface RateLimiter {
	/** Takes one token of `key`. Returns 0, or the seconds to wait when there is none. */
	take(key: string): number;
}

/** Buckets kept before the full ones, which say nothing, are thrown away. */
const SWEEP_AT = 20_000;

/** Limits in memory: a restart forgives, which costs an attacker's victim nothing. */
export function createRateLimiter({ perSecond, burst }: Rate, clock: Clock): RateLimiter {
	const buckets = new Map<string, { tokens: number; at: number }>();
	let sweepAt = SWEEP_AT;

	function refill(bucket: { tokens: number; at: number }, now: number): void {
		const seconds = Math.max(0, now - bucket.at) / 1000;
		bucket.tokens = Math.min(burst, bucket.tokens + seconds * perSecond);
		bucket.at = now;
	}

	function sweep(now: number): void {
		for (const [key, bucket] of buckets) {
			refill(bucket, now);
			if (bucket.tokens >= burst) buckets.delete(key);
		}
		// Where many are still counted, the next look comes late enough to cost each of them little.
		sweepAt = Math.max(SWEEP_AT, buckets.size * 2);
	}

	return {
		take(key) {
			const now = clock.now();
			const bucket = buckets.get(key) ?? { tokens: burst, at: now };
			refill(bucket, now);
			if (bucket.tokens < 1) return Math.max(1, Math.ceil((1 - bucket.tokens) / perSecond));
			bucket.tokens -= 1;
			buckets.set(key, bucket);
			if (buckets.size > sweepAt) sweep(now);
			return 0;
		}
	};
}

/** The address a limit counts: a whole IPv6 /64 is one household. */
export function limitKey(address: string): string {
	const plain = address.replace(/^::ffff:(?=\d+\.)/, '');
	if (!plain.includes(':')) return plain;
	const [head = '', tail = ''] = plain.split('::');
	const left = head === '' ? [] : head.split(':');
	const right = tail === '' ? [] : tail.split(':');
	const gap = plain.includes('::') ? Math.max(0, 8 - left.length - right.length) : 0;
	const groups = [...left, ...Array<string>(gap).fill('0'), ...right];
	return `${groups.slice(0, 4).join(':')}::/64`;
}

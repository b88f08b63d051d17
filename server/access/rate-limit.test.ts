import { expect, test } from 'vitest';
import { createRateLimiter, limitKey } from './rate-limit.ts';

test('[PR4] a bucket gives its burst, then refills evenly, and never beyond the burst', () => {
	const clock = { time: 0, now: () => clock.time };
	const limiter = createRateLimiter({ perSecond: 2, burst: 3 }, clock);
	expect([1, 2, 3, 4].map(() => limiter.take('a'))).toEqual([0, 0, 0, 1]);
	clock.time = 500;
	expect([limiter.take('a'), limiter.take('a')]).toEqual([0, 1]);
	expect(limiter.take('b')).toBe(0);
	clock.time = 1_000_000;
	expect([1, 2, 3, 4].map(() => limiter.take('a'))).toEqual([0, 0, 0, 1]);
});

test('[PR4] a clock that is set back takes nothing away', () => {
	const clock = { time: 10_000, now: () => clock.time };
	const limiter = createRateLimiter({ perSecond: 1, burst: 2 }, clock);
	limiter.take('a');
	clock.time = 0;
	expect(limiter.take('a')).toBe(0);
	clock.time = 1_000;
	expect(limiter.take('a')).toBe(0);
});

test('[PR4] many strangers do not fill the memory, and limits hold while they come', () => {
	const clock = { time: 0, now: () => clock.time };
	const limiter = createRateLimiter({ perSecond: 0.001, burst: 1 }, clock);
	limiter.take('guesser');
	for (let index = 0; index < 30_000; index++) limiter.take(`stranger ${index}`);
	expect(limiter.take('guesser')).toBeGreaterThan(0);
});

test.each([
	['192.0.2.1', '192.0.2.1'],
	['::ffff:192.0.2.1', '192.0.2.1'],
	['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
	['2001:db8:1:2::9', '2001:db8:1:2::/64'],
	['2001:db8::9', '2001:db8:0:0::/64'],
	['::1', '0:0:0:0::/64'],
	['unknown', 'unknown']
])('[PR4] %s is counted as %s', (address, key) => {
	expect(limitKey(address)).toBe(key);
});

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createSeededRandom } from '#core/base/random.ts';
import type { Locks } from './exclusive.ts';
import { Pump, type RunOutcome } from './pump.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const LATER: RunOutcome = { kind: 'later', retryAfterMs: null };

function setUp(outcomes: RunOutcome[] = [], locks: Locks | null = null) {
	const runs: number[] = [];
	let active = 0;
	let most = 0;
	const options = {
		name: 'test',
		run: async () => {
			runs.push(Date.now());
			most = Math.max(most, ++active);
			await new Promise((resolve) => setTimeout(resolve, 10));
			active -= 1;
			return outcomes.shift() ?? ({ kind: 'done' } as const);
		},
		clock: { now: () => Date.now() },
		random: createSeededRandom(5),
		locks
	};
	return { pump: new Pump(options), twin: new Pump(options), runs, most: () => most };
}

it('[SY10] runs once more when kicked during a run, never twice at once', async () => {
	const { pump, runs, most } = setUp();
	const first = pump.kick();
	void pump.kick();
	void pump.kick();
	await vi.advanceTimersByTimeAsync(100);
	await first;
	expect(runs).toHaveLength(2);
	expect(most()).toBe(1);
});

it('[SY10] tabs take turns under one lock', async () => {
	let last: Promise<unknown> = Promise.resolve();
	const locks: Locks = {
		request(_name, _options, work) {
			const result = last.then(work);
			last = result;
			return result;
		}
	};
	const { pump, twin, runs, most } = setUp([], locks);
	void pump.kick();
	void twin.kick();
	await vi.advanceTimersByTimeAsync(100);
	expect(runs).toHaveLength(2);
	expect(most()).toBe(1);
});

it('[SY10] looks every 30 seconds once started, and not after being stopped', async () => {
	const { pump, runs } = setUp();
	pump.start();
	await vi.advanceTimersByTimeAsync(95_000);
	expect(runs).toHaveLength(4);
	pump.stop();
	await vi.advanceTimersByTimeAsync(300_000);
	expect(runs).toHaveLength(4);
});

it('[SY13] tries again sooner after a failure, and later after each further one', async () => {
	const { pump, runs } = setUp([LATER, LATER, LATER]);
	pump.start();
	await vi.advanceTimersByTimeAsync(10_000);
	expect(runs).toHaveLength(4);
	const gaps = runs.slice(1).map((time, index) => time - (runs[index] ?? 0));
	expect(gaps[0]).toBeLessThan(1_100);
	expect(gaps[2]).toBeGreaterThan(gaps[0] ?? 0);
	pump.stop();
});

it('[SY13] sends nothing while the server asked to be left alone, even when kicked', async () => {
	const { pump, runs } = setUp([{ kind: 'later', retryAfterMs: 60_000 }]);
	pump.start();
	await vi.advanceTimersByTimeAsync(30_000);
	await pump.kick();
	expect(runs).toHaveLength(1);
	await vi.advanceTimersByTimeAsync(31_000);
	expect(runs).toHaveLength(2);
	pump.stop();
});

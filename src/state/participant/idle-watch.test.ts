import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { COUNTDOWN_SECONDS, IDLE_SECONDS, IdleWatch } from './idle-watch.svelte.ts';

beforeEach(() => {
	vi.useFakeTimers();
});
afterEach(() => {
	vi.useRealTimers();
});

test('after a minute without a touch a countdown of 20 s begins, then the person is gone', () => {
	const gone = vi.fn();
	const watch = new IdleWatch(gone);
	watch.start();
	vi.advanceTimersByTime(IDLE_SECONDS * 1000 - 1);
	expect(watch.secondsLeft).toBeNull();
	vi.advanceTimersByTime(1);
	expect(watch.secondsLeft).toBe(COUNTDOWN_SECONDS);
	vi.advanceTimersByTime(19_000);
	expect(watch.secondsLeft).toBe(1);
	expect(gone).not.toHaveBeenCalled();
	vi.advanceTimersByTime(1000);
	expect(gone).toHaveBeenCalledOnce();
	vi.advanceTimersByTime(600_000);
	expect(gone).toHaveBeenCalledOnce();
});

test('every touch starts the minute again', () => {
	const gone = vi.fn();
	const watch = new IdleWatch(gone);
	watch.start();
	for (let i = 0; i < 10; i++) {
		vi.advanceTimersByTime(50_000);
		watch.touch();
	}
	expect(watch.secondsLeft).toBeNull();
	expect(gone).not.toHaveBeenCalled();
});

test('the countdown ends by saying so, not by a stray touch; a stopped watch stays quiet', () => {
	const gone = vi.fn();
	const watch = new IdleWatch(gone);
	watch.start();
	vi.advanceTimersByTime(65_000);
	watch.touch();
	expect(watch.secondsLeft).toBe(15);
	watch.stay();
	expect(watch.secondsLeft).toBeNull();
	watch.stop();
	vi.advanceTimersByTime(600_000);
	watch.touch();
	vi.advanceTimersByTime(600_000);
	expect(gone).not.toHaveBeenCalled();
});

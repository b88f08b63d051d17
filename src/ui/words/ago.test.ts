import { describe, expect, it } from 'vitest';
import { ago } from './ago.ts';

const now = Date.UTC(2026, 10, 24, 12);

describe('ago', () => {
	it('speaks in the largest unit that fits', () => {
		expect(ago(now - 20_000, now)).toBe('just now');
		expect(ago(now - 60_000, now)).toBe('1 minute ago');
		expect(ago(now - 3 * 3_600_000, now)).toBe('3 hours ago');
		expect(ago(now - 86_400_000, now)).toBe('yesterday');
		expect(ago(now - 15 * 86_400_000, now)).toBe('2 weeks ago');
	});

	it('does not speak of the future when clocks differ', () => {
		expect(ago(now + 60_000, now)).toBe('just now');
	});
});

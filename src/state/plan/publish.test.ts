import { describe, expect, it } from 'vitest';
import { shownVersion } from './publish.ts';

describe('the version people see', () => {
	it('is 0 before the first publication', () => {
		expect(shownVersion([])).toBe(0);
	});

	it('is the server’s once it is known', () => {
		expect(shownVersion([{ version: 4 }, { version: 3 }])).toBe(4);
	});

	it('counts on from the last known one while versions wait for the server', () => {
		expect(shownVersion([{ version: null }])).toBe(1);
		expect(shownVersion([{ version: null }, { version: null }, { version: 2 }])).toBe(4);
	});
});

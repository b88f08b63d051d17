import { describe, expect, test } from 'vitest';
import { cellState } from './theme-rows.ts';

describe('a cell without mentions', () => {
	test('not asked differs from not mentioned', () => {
		expect(cellState({ k: 0 }, 0)).toBe('not-asked');
		expect(cellState({ k: 0 }, 4)).toBe('not-mentioned');
		expect(cellState({ k: 1 }, 0)).toBe('counted');
	});
});

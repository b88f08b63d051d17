import { describe, expect, test } from 'vitest';
import { leftOutInWords, scopeInWords } from './scope-words.ts';

describe('the scope of a summary', () => {
	const segments = [
		{ id: 'a', name: 'Dealers' },
		{ id: 'b', name: 'Users' }
	];

	test('names what it is narrowed to', () => {
		expect(scopeInWords({ segments, scope: { segmentIds: [], modes: [] } })).toBe('Everyone');
		expect(scopeInWords({ segments, scope: { segmentIds: ['b'], modes: ['imported'] } })).toBe(
			'Users, Imported'
		);
	});

	test('says who was left out and why', () => {
		const nobody = { rehearsals: 0, withdrawn: 0, outOfScope: 0, empty: 0 };
		expect(leftOutInWords(nobody)).toEqual({ count: 0, text: 'Nobody is left out.' });
		expect(leftOutInWords({ ...nobody, rehearsals: 1, withdrawn: 2 })).toEqual({
			count: 3,
			text: 'Left out: 1 rehearsal and 2 withdrawn.'
		});
	});
});

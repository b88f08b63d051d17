import { describe, expect, it } from 'vitest';
import { nextChange, syncState, type SyncFacts } from './status.ts';

const calm: SyncFacts = {
	now: 100_000,
	keeping: { state: 'saved' },
	account: 'signed-in',
	waiting: 0,
	refused: 0,
	sendingSince: null,
	isReached: true,
	isOnline: true
};
const state = (change: Partial<SyncFacts>) => syncState({ ...calm, ...change });

describe('[SY20] the sync pill', () => {
	it('says saved only when nothing is on its way, and where it is saved', () => {
		expect(state({})).toEqual({ kind: 'saved', where: 'server' });
		expect(state({ account: 'none', isOnline: false })).toEqual({ kind: 'saved', where: 'device' });
	});

	it('says saving after a second, not before', () => {
		expect(state({ keeping: { state: 'saving', since: 99_500 } }).kind).toBe('saved');
		expect(state({ keeping: { state: 'saving', since: 98_900 } }).kind).toBe('saving');
		expect(nextChange({ ...calm, keeping: { state: 'saving', since: 99_500 } })).toBe(100_500);
	});

	it('counts what waits, and says saving while it is quickly being sent', () => {
		expect(state({ waiting: 3 })).toEqual({ kind: 'waiting', count: 3 });
		expect(state({ waiting: 3, sendingSince: 99_000 })).toEqual({ kind: 'saving' });
		expect(state({ waiting: 3, sendingSince: 80_000 })).toEqual({ kind: 'waiting', count: 3 });
		expect(state({ waiting: 3, sendingSince: 99_000, isOnline: false }).kind).toBe('waiting');
	});

	it('offline is its own calm state, by the browser’s word or by the last request', () => {
		expect(state({ isOnline: false })).toEqual({ kind: 'offline' });
		expect(state({ isReached: false })).toEqual({ kind: 'offline' });
		expect(state({ isReached: null })).toEqual({ kind: 'saved', where: 'server' });
	});

	it('asks for attention only when a person must act', () => {
		expect(state({ keeping: { state: 'failed', kind: 'quota' }, waiting: 4 })).toEqual({
			kind: 'attention',
			why: 'storage-full',
			count: 0
		});
		expect(state({ waiting: 2, refused: 1 })).toMatchObject({ why: 'rejected', count: 1 });
		expect(state({ account: 'signed-out', waiting: 2 })).toMatchObject({ why: 'signed-out' });
		expect(state({ account: 'none', refused: 1 }).kind).toBe('saved');
	});
});

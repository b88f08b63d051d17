import { expect, test } from 'vitest';
import { fetchInvitation, toOutcome } from './fetch-invitation.ts';

const refused = (status: number) =>
	({ kind: 'refused', status, code: '', message: '', nextSeq: null, retryAfterMs: null }) as const;

test('silence is no answer: the stored copy may still be shown', () => {
	expect(toOutcome({ kind: 'offline', message: '' }).kind).toBe('offline');
	expect(toOutcome({ kind: 'timeout', message: '' }).kind).toBe('offline');
});

test.each([
	[404, 'missing'],
	[401, 'missing'],
	[410, 'closed'],
	[500, 'failing'],
	[429, 'failing']
])('a refusal with %i means %s', (status, kind) => {
	expect(toOutcome(refused(status)).kind).toBe(kind);
});

test('a login page in between is not an answer about the link', () => {
	expect(toOutcome({ kind: 'unreadable', status: 200, message: '' }).kind).toBe('failing');
});

test('a token that cannot be one is not sent anywhere', async () => {
	expect(await fetchInvitation('../me')).toEqual({ kind: 'missing' });
});

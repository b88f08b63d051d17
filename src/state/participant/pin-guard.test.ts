import { expect, test } from 'vitest';
import { isPin, PinGuard } from './pin-guard.ts';

test.each([
	['0000', true],
	['123', false],
	['12345', false],
	['12a4', false],
	['', false]
])('"%s" is a PIN: %s', (text, expected) => {
	expect(isPin(text)).toBe(expected);
});

test('five wrong tries cost half a minute, in which even the right PIN is not looked at', () => {
	let now = 1000;
	const guard = new PinGuard({ now: () => now });
	for (let i = 0; i < 4; i++) expect(guard.check('4821', '0000').waitSeconds).toBe(0);
	expect(guard.check('4821', '0000')).toEqual({ ok: false, waitSeconds: 30 });
	now += 29_000;
	expect(guard.check('4821', '4821')).toEqual({ ok: false, waitSeconds: 1 });
	now += 1000;
	expect(guard.check('4821', '4821')).toEqual({ ok: true, waitSeconds: 0 });
});

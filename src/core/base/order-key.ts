import type { Random } from './world.ts';

// In order of their UTF-16 codes, so that keys compare as plain strings.
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const BASE = BigInt(DIGITS.length);
const KEY = /^[0-9A-Za-z]*[1-9A-Za-z]$/;

/** Digits of a fresh key: room for thousands of items before keys grow. */
const MIN_DIGITS = 5;
/** Places among which a new key is drawn, so that two devices that insert at the same spot rarely draw the same. */
const JITTER = 62 ** 3;

/** Whether a text can serve as an order key: base-62 digits of a fraction, without a trailing zero. */
export function isOrderKey(text: unknown): text is string {
	return typeof text === 'string' && KEY.test(text);
}

/** The fraction `0.key` in units of 62^-digits, rounded down. */
function toUnits(key: string, digits: number): bigint {
	let units = 0n;
	for (let i = 0; i < digits; i++) {
		units = units * BASE + BigInt(i < key.length ? DIGITS.indexOf(key.charAt(i)) : 0);
	}
	return units;
}

function toKey(units: bigint, digits: number): string {
	let key = '';
	for (let rest = units, i = 0; i < digits; i++, rest /= BASE) {
		key = DIGITS.charAt(Number(rest % BASE)) + key;
	}
	return key.replace(/0+$/, '');
}

/**
 * A key that sorts after `before` and ahead of `after`; null means there is no neighbour on that side.
 * Keys are fractions in base 62. Inserting halves the room at worst, so a key grows by a digit per six inserts at
 * one spot; appending steps by a little and hardly grows at all.
 * A neighbour that is no key counts as none, and when the two are not in order `after` is ignored.
 */
export function orderKeyBetween(
	before: string | null,
	after: string | null,
	random: Random
): string {
	const low = isOrderKey(before) ? before : '';
	const high = isOrderKey(after) && after > low ? after : null;
	for (let digits = MIN_DIGITS; ; digits++) {
		const floor = toUnits(low, digits);
		const ceiling = high === null ? BASE ** BigInt(digits) : toUnits(high, digits);
		// At the smallest number of digits with enough room, the room is far below 2^53.
		const room = Number(ceiling - floor);
		if (room < 2 * JITTER) continue;
		return toKey(floor + BigInt(offset(room, low !== '', high !== null, random)), digits);
	}
}

/** How far above the lower neighbour, in units: 0 < offset < room. */
function offset(room: number, hasLow: boolean, hasHigh: boolean, random: Random): number {
	const step = 1 + Math.floor(random.next() * JITTER);
	if (hasLow && !hasHigh) return step;
	if (!hasLow && hasHigh) return room - step;
	return Math.floor(room / 4 + random.next() * (room / 2));
}

/** `count` keys in order, all between the two neighbours. */
export function orderKeysBetween(
	before: string | null,
	after: string | null,
	count: number,
	random: Random
): string[] {
	const keys: string[] = [];
	let last = before;
	for (let i = 0; i < count; i++) {
		last = orderKeyBetween(last, after, random);
		keys.push(last);
	}
	return keys;
}

import type { Entropy } from './world.ts';

// Crockford's base 32 in lower case: no letters that look alike, safe in URLs and file names.
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

function encode(bytes: Uint8Array): string {
	let text = '';
	let buffer = 0;
	let bits = 0;
	for (const byte of bytes) {
		buffer = ((buffer << 8) | byte) & 0xfff;
		bits += 8;
		while (bits >= 5) {
			text += ALPHABET[(buffer >> (bits - 5)) & 31];
			bits -= 5;
		}
	}
	if (bits > 0) text += ALPHABET[(buffer << (5 - bits)) & 31];
	return text;
}

/** A 128-bit random id: 26 characters of {@link ID_PATTERN}. Made on the device, with or without a network. */
export function createId(entropy: Entropy): string {
	return encode(entropy.bytes(16));
}

/** A 256-bit secret: 52 characters. Whoever holds it may act; servers store only its hash. */
export function createToken(entropy: Entropy): string {
	return encode(entropy.bytes(32));
}

export const ID_PATTERN = /^[0-9a-hjkmnp-tv-z]{26}$/;
export const TOKEN_PATTERN = /^[0-9a-hjkmnp-tv-z]{52}$/;

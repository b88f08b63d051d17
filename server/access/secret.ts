import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createToken } from '#core/base/id.ts';
import type { Entropy } from '#core/base/world.ts';

/** Shortest secret that is worth signing with, characters. */
const SHORTEST = 32;

/**
 * The secret that signs session cookies: made once and kept in the data folder for this server's eyes only.
 * Throws when the file cannot be read or written: the server must not start with another one.
 */
export function loadSecret(dataDir: string, entropy: Entropy): string {
	mkdirSync(dataDir, { recursive: true, mode: 0o700 });
	const path = join(dataDir, 'secret');
	try {
		writeFileSync(path, `${createToken(entropy)}\n`, { mode: 0o600, flag: 'wx' });
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
	}
	return checkSecret(readFileSync(path, 'utf8').trim(), path);
}

/** Returns `secret`, or throws when it is too short to be one. */
export function checkSecret(secret: string, source: string): string {
	if (secret.length >= SHORTEST) return secret;
	throw new Error(`${source} holds a secret shorter than ${SHORTEST} characters.`);
}

import { createHash } from 'node:crypto';
import { TOKEN_PATTERN } from '#core/base/id.ts';

/** SHA-256 in hex. Tokens are 256 random bits, so a plain hash is enough and comparing hashes leaks nothing useful. */
export function hashToken(token: string): string {
	return createHash('sha256').update(token).digest('hex');
}

/** The hash of the token in `Authorization: Bearer …`; null when there is none or it has another shape. */
export function bearerHash(authorization: string | undefined): string | null {
	const token = /^Bearer (\S+)$/i.exec(authorization ?? '')?.[1];
	return token !== undefined && TOKEN_PATTERN.test(token) ? hashToken(token) : null;
}

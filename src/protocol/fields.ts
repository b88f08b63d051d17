import * as z from 'zod/mini';
import { ID_PATTERN, TOKEN_PATTERN } from '#core/base/id.ts';

export const id = z.string().check(z.regex(ID_PATTERN));
export const token = z.string().check(z.regex(TOKEN_PATTERN));
/** SHA-256 in lower-case hex. */
export const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));
/** ms since 1970; up to the year 2255, which fits every database. */
export const time = z.int().check(z.nonnegative(), z.lte(9_000_000_000_000));

/** Text of at most `limit` UTF-16 units, without NUL, which PostgreSQL cannot store. */
export function text(limit: number) {
	return z.string().check(
		z.maxLength(limit),
		z.refine((value) => !value.includes('\0'), 'NUL is not text')
	);
}

import * as z from 'zod/mini';
import { ID_PATTERN, TOKEN_PATTERN } from '#core/base/id.ts';

export const id = z.string().check(z.regex(ID_PATTERN));
export const token = z.string().check(z.regex(TOKEN_PATTERN));
/** SHA-256 in lower-case hex. */
export const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));
/** ms since 1970; up to the year 2255, which fits every database. */
export const time = z.int().check(z.nonnegative(), z.lte(9_000_000_000_000));

/** An id chosen inside a plan (question, segment, goal). */
export const itemId = text(64).check(z.minLength(1));
/** BCP 47, as far as its shape goes. */
export const language = z
	.string()
	.check(z.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/), z.maxLength(35));

/** Text of at most `limit` UTF-16 units, without NUL, which PostgreSQL cannot store. */
export function text(limit: number) {
	return z.string().check(
		z.maxLength(limit),
		z.refine((value) => !value.includes('\0'), 'NUL is not text')
	);
}

/**
 * {@link text} that a database keeps as UTF-8: half a surrogate pair (an emoji cut in two) becomes U+FFFD, which has
 * the same length, so that spans hold and a turn sent twice compares equal to what was stored.
 */
export function wellFormed(limit: number) {
	return text(limit).check(z.overwrite((value) => value.replace(/\p{Surrogate}/gu, '\uFFFD')));
}

import * as v from 'valibot';
import { ID_PATTERN, TOKEN_PATTERN } from '#core/base/id.ts';

/** A number without a fraction. */
export const whole = v.pipe(v.number(), v.integer());

export const id = v.pipe(v.string(), v.regex(ID_PATTERN));
export const token = v.pipe(v.string(), v.regex(TOKEN_PATTERN));
/** SHA-256 in lower-case hex. */
export const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
/** ms since 1970; up to the year 2255, which fits every database. */
export const time = v.pipe(whole, v.minValue(0), v.maxValue(9_000_000_000_000));

/** An id chosen inside a plan (question, segment, goal). */
export const itemId = v.pipe(text(64), v.minLength(1));
/** BCP 47, as far as its shape goes. */
export const language = v.pipe(
	v.string(),
	v.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/),
	v.maxLength(35)
);

/** Text of at most `limit` UTF-16 units, without NUL, which PostgreSQL cannot store. */
export function text(limit: number) {
	return v.pipe(
		v.string(),
		v.maxLength(limit),
		v.check((value) => !value.includes('\0'), 'NUL is not text')
	);
}

/**
 * {@link text} that a database keeps as UTF-8: half a surrogate pair (an emoji cut in two) becomes U+FFFD, which has
 * the same length, so that spans hold and a turn sent twice compares equal to what was stored.
 */
export function wellFormed(limit: number) {
	return v.pipe(
		text(limit),
		v.transform((value) => value.replace(/\p{Surrogate}/gu, '\uFFFD'))
	);
}

import * as v from 'valibot';
import { wellFormed } from './fields.ts';

/** Shortest password, characters. */
export const PASSWORD_MINIMUM = 10;
/** Longest password: hashing a longer one would only be a way to keep the server busy. */
export const PASSWORD_MAXIMUM = 256;

const email = v.pipe(wellFormed(320), v.regex(/^[^\s@]+@[^\s@]+$/));

/** POST /api/auth/sign-up/email. The length of the password is judged apart, under a code of its own. */
export const signUpBody = v.object({
	name: wellFormed(120),
	email,
	password: v.pipe(v.string(), v.maxLength(PASSWORD_MAXIMUM))
});

/** POST /api/auth/sign-in/email */
export const signInBody = v.object({
	email,
	password: v.pipe(v.string(), v.maxLength(PASSWORD_MAXIMUM))
});

const user = v.object({ id: v.string(), name: v.string(), email: v.string() });
/** Reply of signing up and in; the session itself is a cookie that scripts cannot read. */
export const accountReply = v.object({ user });
/** GET /api/auth/get-session: null when nobody is signed in. */
export const sessionReply = v.nullable(v.object({ user }));

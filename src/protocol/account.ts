import * as z from 'zod/mini';
import { wellFormed } from './fields.ts';

/** Shortest password, characters. */
export const PASSWORD_MINIMUM = 10;
/** Longest password: hashing a longer one would only be a way to keep the server busy. */
export const PASSWORD_MAXIMUM = 256;

const email = wellFormed(320).check(z.regex(/^[^\s@]+@[^\s@]+$/));

/** POST /api/auth/sign-up/email. The length of the password is judged apart, under a code of its own. */
export const signUpBody = z.object({
	name: wellFormed(120),
	email,
	password: z.string().check(z.maxLength(PASSWORD_MAXIMUM))
});

/** POST /api/auth/sign-in/email */
export const signInBody = z.object({
	email,
	password: z.string().check(z.maxLength(PASSWORD_MAXIMUM))
});

const user = z.object({ id: z.string(), name: z.string(), email: z.string() });
/** Reply of signing up and in; the session itself is a cookie that scripts cannot read. */
export const accountReply = z.object({ user });
/** GET /api/auth/get-session: null when nobody is signed in. */
export const sessionReply = z.nullable(z.object({ user }));

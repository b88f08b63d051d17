import type { Result } from '#core/base/result.ts';
import { accountReply, sessionReply } from '#protocol/account.ts';
import { meReply, type MeReply } from '#protocol/study.ts';
import { doneReply, type ApiClient, type ApiFailure } from './client.ts';

export interface AccountUser {
	readonly id: string;
	readonly name: string;
	readonly email: string;
}

type Reply<T> = Promise<Result<T, ApiFailure>>;

/** Makes an account and signs in. Refusals to expect: `email_taken`, `weak_password`, `rate_limited`. */
export function signUp(
	client: ApiClient,
	body: { name: string; email: string; password: string }
): Reply<{ user: AccountUser }> {
	return client.send({
		method: 'POST',
		path: '/api/auth/sign-up/email',
		body,
		reply: accountReply
	});
}

/** Refusals to expect: `bad_credentials`, `rate_limited`. */
export function signIn(
	client: ApiClient,
	body: { email: string; password: string }
): Reply<{ user: AccountUser }> {
	return client.send({
		method: 'POST',
		path: '/api/auth/sign-in/email',
		body,
		reply: accountReply
	});
}

export function signOut(client: ApiClient): Reply<null> {
	return client.send({ method: 'POST', path: '/api/auth/sign-out', body: {}, reply: doneReply });
}

/** Who is signed in; null when nobody is. */
export function getSession(client: ApiClient): Reply<{ user: AccountUser } | null> {
	return client.send({ method: 'GET', path: '/api/auth/get-session', reply: sessionReply });
}

/** Who is signed in, and the workspaces they belong to. Refused with `unauthenticated` when nobody is. */
export function getMe(client: ApiClient): Reply<MeReply> {
	return client.send({ method: 'GET', path: '/api/me', reply: meReply });
}

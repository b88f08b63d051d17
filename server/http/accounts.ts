import { Hono } from 'hono';
import * as v from 'valibot';
import { createId } from '#core/base/id.ts';
import {
	accountReply,
	PASSWORD_MINIMUM,
	sessionReply,
	signInBody,
	signUpBody
} from '#protocol/account.ts';
import { ERROR_STATUS, type ErrorCode, type Refusal } from '#protocol/errors.ts';
import type { MeReply } from '#protocol/study.ts';
import { createRateLimiter, limitKey } from '../access/rate-limit.ts';
import { readJson } from './body.ts';
import type { AppContext, AppEnv, Parts } from './context.ts';
import { requireUser } from './guards.ts';
import { INTERNAL, NOT_FOUND, refuse, STORAGE_FULL } from './refuse.ts';

const REFUSALS: Record<string, Refusal> = {
	INVALID_EMAIL_OR_PASSWORD: {
		code: 'bad_credentials',
		message: 'The e-mail or the password is not right.'
	},
	USER_ALREADY_EXISTS: {
		code: 'email_taken',
		message: 'There is an account with this e-mail. Sign in instead.'
	},
	INVALID_EMAIL: { code: 'bad_request', message: 'This is not an e-mail address.' }
};
REFUSALS['USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL'] = REFUSALS['USER_ALREADY_EXISTS'] as Refusal;

const WEAK: Refusal = {
	code: 'weak_password',
	message: `A password has at least ${PASSWORD_MINIMUM} characters.`
};

/** Another library's refusal in our shape. It does not tell a full disk from other failures; the storage does. */
async function toRefusal(response: Response, isFull: boolean): Promise<Refusal> {
	const body: unknown = await response.json().catch(() => null);
	const reason = String((body as { code?: unknown } | null)?.code);
	const known = REFUSALS[reason];
	if (known !== undefined) return known;
	if (response.status >= 500 || reason.startsWith('FAILED_TO_')) {
		return isFull ? STORAGE_FULL : INTERNAL;
	}
	const codes = Object.keys(ERROR_STATUS) as ErrorCode[];
	const code = codes.find((one) => ERROR_STATUS[one] === response.status) ?? 'bad_request';
	return { code, message: 'This was not accepted.' };
}

/** /api/auth/*: only what the app uses; and /api/me. */
export function accountRoutes(parts: Parts): Hono<AppEnv> {
	const limiter = createRateLimiter(parts.limits.accounts, parts.clock);

	/**
	 * Hands a parsed body to the account library. Of its answer the cookies are passed on, and what `schema` keeps:
	 * never the session's own token.
	 */
	async function forward(
		c: AppContext,
		body: object | null,
		schema: v.GenericSchema
	): Promise<Response> {
		const { method, url } = c.req.raw;
		const headers = new Headers(c.req.raw.headers);
		headers.delete('content-length');
		headers.set('content-type', 'application/json');
		const payload = body === null ? {} : { body: JSON.stringify(body) };
		const response = await parts.sessions.handle(new Request(url, { method, headers, ...payload }));
		if (!response.ok) return refuse(c, await toRefusal(response, parts.storage.isFull()));
		for (const cookie of response.headers.getSetCookie()) {
			c.header('Set-Cookie', cookie, { append: true });
		}
		return c.json(v.parse(schema, await response.json()) as object | null);
	}

	function wait(c: AppContext): Response | null {
		const seconds = limiter.take(limitKey(c.get('address')));
		if (seconds === 0) return null;
		c.header('Retry-After', String(seconds));
		const message = `Too many attempts. Try again in ${seconds} seconds.`;
		return refuse(c, { code: 'rate_limited', message });
	}

	return new Hono<AppEnv>()
		.post('/auth/sign-up/email', async (c) => {
			const limited = wait(c);
			if (limited !== null) return limited;
			const body = await readJson(c, signUpBody, { timeout: parts.bodyTimeout });
			if (!body.ok) return refuse(c, body.error);
			if (body.value.password.length < PASSWORD_MINIMUM) return refuse(c, WEAK);
			return forward(c, body.value, accountReply);
		})
		.post('/auth/sign-in/email', async (c) => {
			const limited = wait(c);
			if (limited !== null) return limited;
			const body = await readJson(c, signInBody, { timeout: parts.bodyTimeout });
			return body.ok ? forward(c, body.value, accountReply) : refuse(c, body.error);
		})
		.post('/auth/sign-out', (c) => forward(c, {}, v.object({})))
		.get('/auth/get-session', (c) => forward(c, null, sessionReply))
		.all('/auth/*', (c) => refuse(c, NOT_FOUND))
		.get('/me', async (c) => {
			const user = await requireUser(c, parts);
			if (!user.ok) return refuse(c, user.error);
			const newId = createId(parts.entropy);
			const workspaces = await parts.storage.workspacesOf(user.value, newId, parts.clock.now());
			return c.json({ user: user.value, workspaces } satisfies MeReply);
		});
}

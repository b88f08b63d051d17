import { Hono } from 'hono';
import { ok, type Result } from '#core/base/result.ts';
import type { Refusal } from '#protocol/errors.ts';
import { appendTurnsBody, endInterviewBody, registerInterviewBody } from '#protocol/interview.ts';
import { createRateLimiter } from '../access/rate-limit.ts';
import { hashToken } from '../access/tokens.ts';
import type { Withdrawer } from '../storage/storage.ts';
import { readJson } from './body.ts';
import type { AppContext, AppEnv, Parts } from './context.ts';
import { pathId, requireBearer, requireUser } from './guards.ts';
import { refuse } from './refuse.ts';

/** The phone, by its token; without one a signed-in member. */
async function withdrawerOf(c: AppContext, parts: Parts): Promise<Result<Withdrawer, Refusal>> {
	if (c.req.header('authorization') !== undefined) {
		const secretHash = requireBearer(c);
		return secretHash.ok ? ok({ secretHash: secretHash.value }) : secretHash;
	}
	const user = await requireUser(c, parts);
	return user.ok ? ok({ userId: user.value.id }) : user;
}

/** What a participant's phone does with its own interview. */
export function interviewRoutes(parts: Parts): Hono<AppEnv> {
	const { storage, clock, bodyTimeout: timeout } = parts;
	const limiter = createRateLimiter(parts.limits.interview, clock);

	/** A phone gone wild must not slow the others. */
	function wait(c: AppContext, interviewId: string): Response | null {
		const seconds = limiter.take(interviewId);
		if (seconds === 0) return null;
		c.header('Retry-After', String(seconds));
		const message = 'This interview sends too much at once.';
		return refuse(c, { code: 'rate_limited', message });
	}

	return new Hono<AppEnv>()
		.post('/interviews', async (c) => {
			const body = await readJson(c, registerInterviewBody, { timeout });
			if (!body.ok) return refuse(c, body.error);
			const { secret, invitationToken, ...rest } = body.value;
			const done = await storage.registerInterview(
				{
					...rest,
					secretHash: hashToken(secret),
					invitationHash: hashToken(invitationToken)
				},
				clock.now()
			);
			if (!done.ok) return refuse(c, done.error);
			const { nextSeq, created } = done.value;
			return c.json({ nextSeq }, created ? 201 : 200);
		})
		.post('/interviews/:id/turns', async (c) => {
			const id = pathId(c);
			if (!id.ok) return refuse(c, id.error);
			const secretHash = requireBearer(c);
			if (!secretHash.ok) return refuse(c, secretHash.error);
			const limited = wait(c, id.value);
			if (limited !== null) return limited;
			const body = await readJson(c, appendTurnsBody, { timeout });
			if (!body.ok) return refuse(c, body.error);
			const { turns } = body.value;
			const now = clock.now();
			const done = await storage.appendTurns(id.value, secretHash.value, turns, now);
			return done.ok ? c.json(done.value) : refuse(c, done.error);
		})
		.post('/interviews/:id/end', async (c) => {
			const id = pathId(c);
			if (!id.ok) return refuse(c, id.error);
			const secretHash = requireBearer(c);
			if (!secretHash.ok) return refuse(c, secretHash.error);
			const limited = wait(c, id.value);
			if (limited !== null) return limited;
			const body = await readJson(c, endInterviewBody, { timeout });
			if (!body.ok) return refuse(c, body.error);
			const done = await storage.endInterview(id.value, secretHash.value, body.value);
			return done.ok ? c.json({}) : refuse(c, done.error);
		})
		.delete('/interviews/:id', async (c) => {
			const id = pathId(c);
			if (!id.ok) return refuse(c, id.error);
			const by = await withdrawerOf(c, parts);
			if (!by.ok) return refuse(c, by.error);
			const limited = wait(c, id.value);
			if (limited !== null) return limited;
			const done = await storage.withdrawInterview(id.value, by.value, clock.now());
			return done.ok ? c.json({}) : refuse(c, done.error);
		});
}

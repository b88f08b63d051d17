import { Hono } from 'hono';
import { TOKEN_PATTERN } from '#core/base/id.ts';
import { putInvitationBody } from '#protocol/study.ts';
import { hashToken } from '../access/tokens.ts';
import { readJson } from './body.ts';
import type { AppEnv, Parts } from './context.ts';
import { pathId, requireStudy, requireUser } from './guards.ts';
import { NOT_FOUND, refuse } from './refuse.ts';

/** Links: made by members, opened by anybody who holds one. */
export function invitationRoutes(parts: Parts): Hono<AppEnv> {
	const { storage, clock, bodyTimeout: timeout } = parts;
	return new Hono<AppEnv>()
		.put('/invitations/:id', async (c) => {
			const id = pathId(c);
			if (!id.ok) return refuse(c, id.error);
			const user = await requireUser(c, parts);
			if (!user.ok) return refuse(c, user.error);
			const body = await readJson(c, putInvitationBody, { timeout });
			if (!body.ok) return refuse(c, body.error);
			const { token, ...rest } = body.value;
			const member = await requireStudy(c, parts, rest.studyId, 'write');
			if (!member.ok) return refuse(c, member.error);
			const invitation = { ...rest, tokenHash: hashToken(token) };
			const done = await storage.putInvitation(id.value, invitation, clock.now());
			return done.ok ? c.json({}) : refuse(c, done.error);
		})
		.get('/invitations/:token', async (c) => {
			const token = c.req.param('token');
			if (!TOKEN_PATTERN.test(token)) return refuse(c, NOT_FOUND);
			const found = await storage.findInvitation(hashToken(token));
			return found.ok ? c.json(found.value) : refuse(c, found.error);
		});
}

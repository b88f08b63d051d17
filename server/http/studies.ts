import { createHash } from 'node:crypto';
import { Hono } from 'hono';
import { guideToJson } from '#core/plan/guide.ts';
import { storeInterviewsBody } from '#protocol/interview.ts';
import { STORE_BODY_LIMIT } from '#protocol/limits.ts';
import { publishGuideBody, putStudyBody, type StudyListReply } from '#protocol/study.ts';
import { readJson } from './body.ts';
import type { AppEnv, Parts } from './context.ts';
import { pathId, requireStudy, requireUser, requireWorkspace } from './guards.ts';
import { refuse } from './refuse.ts';

/** What members do with studies: list, register, publish, store interviews. */
export function studyRoutes(parts: Parts): Hono<AppEnv> {
	const { storage, clock, bodyTimeout: timeout } = parts;
	return new Hono<AppEnv>()
		.get('/workspaces/:id/studies', async (c) => {
			const id = pathId(c);
			if (!id.ok) return refuse(c, id.error);
			const member = await requireWorkspace(c, parts, id.value, 'read');
			if (!member.ok) return refuse(c, member.error);
			const studies = await storage.listStudies(id.value);
			return c.json({ studies } satisfies StudyListReply);
		})
		.put('/studies/:id', async (c) => {
			const id = pathId(c);
			if (!id.ok) return refuse(c, id.error);
			const user = await requireUser(c, parts);
			if (!user.ok) return refuse(c, user.error);
			const body = await readJson(c, putStudyBody, { timeout });
			if (!body.ok) return refuse(c, body.error);
			const member = await requireWorkspace(c, parts, body.value.workspaceId, 'write');
			if (!member.ok) return refuse(c, member.error);
			const done = await storage.putStudy(id.value, body.value, clock.now());
			return done.ok ? c.json({}) : refuse(c, done.error);
		})
		.post('/studies/:id/guides', async (c) => {
			const id = pathId(c);
			if (!id.ok) return refuse(c, id.error);
			const member = await requireStudy(c, parts, id.value, 'write');
			if (!member.ok) return refuse(c, member.error);
			const body = await readJson(c, publishGuideBody, { timeout });
			if (!body.ok) return refuse(c, body.error);
			const json = guideToJson(body.value.guide);
			if (createHash('sha256').update(json).digest('hex') !== body.value.id) {
				const message = 'The id is not the hash of this guide.';
				return refuse(c, { code: 'bad_request', message });
			}
			const done = await storage.publishGuide(id.value, body.value, json);
			return done.ok ? c.json(done.value) : refuse(c, done.error);
		})
		.post('/studies/:id/interviews', async (c) => {
			const id = pathId(c);
			if (!id.ok) return refuse(c, id.error);
			const member = await requireStudy(c, parts, id.value, 'write');
			if (!member.ok) return refuse(c, member.error);
			const limit = STORE_BODY_LIMIT;
			const body = await readJson(c, storeInterviewsBody, { timeout, limit });
			if (!body.ok) return refuse(c, body.error);
			const { interviews } = body.value;
			return c.json(await storage.storeInterviews(id.value, interviews, clock.now()));
		});
}

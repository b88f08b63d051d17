import { setTimeout as setTimeoutPromise } from 'node:timers/promises';
import { Hono } from 'hono';
import { FEED_WAIT_LIMIT } from '#protocol/limits.ts';
import { feedQuery } from '#protocol/study.ts';
import { parse } from './body.ts';
import type { AppContext, AppEnv, Parts } from './context.ts';
import { pathId, requireStudy } from './guards.ts';
import { refuse } from './refuse.ts';

/** Time to gather rows once there is one, ms. */
const GATHER = 40;

/**
 * Resolves when the study grew since this was called, after `seconds`, when the caller hangs up, or when the server
 * stops. Listening begins before the feed is read, so that nothing falls between the two.
 */
function waitForGrowth(c: AppContext, parts: Parts, studyId: string, seconds: number) {
	const { outgoing } = c.env;
	let cancel = () => {};
	const promise = new Promise<void>((resolve) => {
		const stop = () => resolve();
		const timer = setTimeout(stop, seconds * 1000);
		const unsubscribe = parts.bus.subscribe(studyId, stop);
		parts.stopping.addEventListener('abort', stop, { once: true });
		outgoing.once('close', stop);
		cancel = () => {
			clearTimeout(timer);
			unsubscribe();
			outgoing.off('close', stop);
			parts.stopping.removeEventListener('abort', stop);
		};
	});
	return { promise, cancel: () => cancel() };
}

/** GET /api/studies/:id/feed */
export function feedRoutes(parts: Parts): Hono<AppEnv> {
	return new Hono<AppEnv>().get('/studies/:id/feed', async (c) => {
		const id = pathId(c);
		if (!id.ok) return refuse(c, id.error);
		const query = parse(feedQuery, c.req.query());
		if (!query.ok) return refuse(c, query.error);
		const member = await requireStudy(c, parts, id.value, 'read');
		if (!member.ok) return refuse(c, member.error);
		const { after, limit, wait } = query.value;
		const seconds = parts.stopping.aborted ? 0 : Math.min(wait, FEED_WAIT_LIMIT);
		const growth = waitForGrowth(c, parts, id.value, seconds);
		try {
			const page = await parts.storage.readFeed(id.value, after, limit);
			if (page === null) {
				return refuse(c, { code: 'not_found', message: 'There is no such study.' });
			}
			if (page.rows.length > 0 || seconds === 0) return c.json(page);
			await growth.promise;
			// Where many speak at once, one answer carries what the next moment brings.
			if (!parts.stopping.aborted) await setTimeoutPromise(GATHER);
			return c.json((await parts.storage.readFeed(id.value, after, limit)) ?? page);
		} finally {
			growth.cancel();
		}
	});
}

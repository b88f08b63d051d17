import { Hono } from 'hono';
import { PROTOCOL_VERSION } from '#protocol/version.ts';
import type { AppEnv, Parts } from './context.ts';
import { refuse } from './refuse.ts';

/** GET /health: whether the server answers and its database can be read. */
export function healthRoutes(parts: Parts): Hono<AppEnv> {
	return new Hono<AppEnv>().get('/health', async (c) => {
		if (parts.stopping.aborted) {
			return refuse(c, { code: 'unavailable', message: 'The server is stopping.' });
		}
		try {
			await parts.storage.ping();
		} catch (error) {
			parts.log.error({ err: error }, 'the database cannot be read');
			return refuse(c, { code: 'unavailable', message: 'The database cannot be read.' });
		}
		return c.json({
			status: 'ok' as const,
			version: parts.version,
			time: parts.clock.now(),
			protocol: PROTOCOL_VERSION
		});
	});
}

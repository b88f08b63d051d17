import { randomUUID } from 'node:crypto';
import { createMiddleware } from 'hono/factory';
import { routePath } from 'hono/route';
import type { AppEnv, Parts } from './context.ts';

/**
 * One line per request: the pattern of the route, never the path, which may hold a token; no address, no names, no
 * words of anybody. Files are logged at `debug`.
 */
export function requestLog({ log }: Parts) {
	return createMiddleware<AppEnv>(async (c, next) => {
		const started = performance.now();
		const id = randomUUID();
		c.set('requestId', id);
		await next();
		const route = routePath(c);
		const { status } = c.res;
		const ms = Math.round((performance.now() - started) * 10) / 10;
		const level = status >= 500 ? 'error' : route.startsWith('/api') ? 'info' : 'debug';
		log[level]({ id, method: c.req.method, route, status, ms }, 'request');
	});
}

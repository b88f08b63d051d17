import { Hono } from 'hono';
import { isOwnOrigin } from '../access/origin.ts';
import { createRateLimiter, limitKey } from '../access/rate-limit.ts';
import { StorageFull } from '../storage/storage.ts';
import { accountRoutes } from './accounts.ts';
import { addressOf } from './address.ts';
import type { AppContext, AppEnv, Parts } from './context.ts';
import { encodeJson } from './encoding.ts';
import { feedRoutes } from './feed.ts';
import { headersFor, securityHeaders } from './headers.ts';
import { healthRoutes } from './health.ts';
import { interviewRoutes } from './interviews.ts';
import { invitationRoutes } from './invitations.ts';
import { INTERNAL, NOT_FOUND, refuse, STORAGE_FULL } from './refuse.ts';
import { requestLog } from './request-log.ts';
import { createSite } from './site.ts';
import { studyRoutes } from './studies.ts';

/** What every request below /api passes first: rate, then origin. */
function createGate(parts: Parts) {
	const limiter = createRateLimiter(parts.limits.address, parts.clock);
	return async (c: AppContext, next: () => Promise<void>): Promise<Response | void> => {
		c.set('address', addressOf(c, parts.trustedProxies));
		c.header('Cache-Control', 'no-store');
		const seconds = limiter.take(limitKey(c.get('address')));
		if (seconds > 0) {
			c.header('Retry-After', String(seconds));
			const message = 'Too many requests from this network. Wait a moment.';
			return refuse(c, { code: 'rate_limited', message });
		}
		const isSafe = c.req.method === 'GET' || c.req.method === 'HEAD';
		const facts = {
			origin: c.req.header('origin'),
			host: c.req.header('host'),
			fetchSite: c.req.header('sec-fetch-site')
		};
		if (!isSafe && !isOwnOrigin(facts, parts.baseUrl)) {
			return refuse(c, { code: 'forbidden', message: 'This request comes from another site.' });
		}
		return next();
	};
}

/** Failures of our own: no room is a refusal like others, the rest is logged and kept to ourselves. */
function onError(error: Error, c: AppContext, { log }: Parts): Response {
	if (error instanceof StorageFull) return refuse(c, STORAGE_FULL);
	const { name, stack } = error;
	log.error({ id: c.get('requestId'), error: { name, stack } }, 'unexpected');
	return refuse(c, INTERNAL);
}

/** The whole server as a function from request to answer. */
export function createApp(parts: Parts): Hono<AppEnv> {
	const site = parts.buildDir === null ? null : createSite(parts, parts.buildDir);
	const full = securityHeaders(site?.scriptHashes ?? [], parts.baseUrl);
	const app = new Hono<AppEnv>();
	app.use(requestLog(parts));
	app.use(async (c, next) => {
		const headers = headersFor(c.req.path, full);
		for (const [name, value] of Object.entries(headers)) c.header(name, value);
		// A connection kept open would hold up the stop.
		if (parts.stopping.aborted) c.header('Connection', 'close');
		await next();
		if (parts.stopping.aborted) c.header('Connection', 'close');
	});
	app.route('/', healthRoutes(parts));
	app.use('/api/*', createGate(parts), encodeJson);
	for (const routes of [
		accountRoutes,
		studyRoutes,
		invitationRoutes,
		interviewRoutes,
		feedRoutes
	]) {
		app.route('/api', routes(parts));
	}
	app.all('/api/*', (c) => refuse(c, NOT_FOUND));
	if (site !== null) app.route('/', site.routes);
	app.notFound((c) => refuse(c, NOT_FOUND));
	app.onError((error, c) => onError(error, c, parts));
	return app;
}

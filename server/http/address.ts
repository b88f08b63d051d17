import type { AppContext } from './context.ts';

/**
 * The address a request comes from. Entries of `X-Forwarded-For` count from the right, and only as many as there are
 * proxies of our own: everything left of those is the caller's invention.
 */
export function addressOf(c: AppContext, trustedProxies: number): string {
	const socket = c.env.incoming.socket.remoteAddress ?? 'unknown';
	if (trustedProxies === 0) return socket;
	const chain = (c.req.header('x-forwarded-for') ?? '').split(',').map((part) => part.trim());
	return chain.at(-trustedProxies) || socket;
}

import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import type { Logger } from 'pino';
import type { Clock, Entropy } from '#core/base/world.ts';
import type { Rate } from '../access/rate-limit.ts';
import type { Sessions } from '../access/sessions.ts';
import type { Bus } from '../bus/bus.ts';
import type { Storage } from '../storage/storage.ts';

/** How often one caller may ask. */
export interface Limits {
	/** Everything below /api, by address. A hall full of phones shares one. */
	readonly address: Rate;
	/** What one interview sends. */
	readonly interview: Rate;
	/** Signing up and in, by address. */
	readonly accounts: Rate;
}

/** What the routes are made of. */
export interface Parts {
	readonly storage: Storage;
	readonly sessions: Sessions;
	readonly bus: Bus;
	readonly clock: Clock;
	readonly entropy: Entropy;
	readonly log: Logger;
	readonly limits: Limits;
	/** Public origin, when it is configured. */
	readonly baseUrl: string | null;
	/** Proxies in front of this server whose `X-Forwarded-For` entries are believed. */
	readonly trustedProxies: number;
	/** Longest time a body may take to arrive, ms. */
	readonly bodyTimeout: number;
	readonly version: string;
	/** Folder of the built app; null serves the API alone. */
	readonly buildDir: string | null;
	/** Aborted when the server stops: ends what waits. */
	readonly stopping: AbortSignal;
}

export interface AppEnv {
	Bindings: HttpBindings;
	Variables: { requestId: string; address: string };
}

export type AppContext = Context<AppEnv>;

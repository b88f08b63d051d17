import { betterAuth } from 'better-auth';
import { getMigrations } from 'better-auth/db/migration';
import type { Kysely } from 'kysely';
import { PASSWORD_MAXIMUM, PASSWORD_MINIMUM } from '#protocol/account.ts';
import type { Schema } from '../storage/schema.ts';

export interface User {
	readonly id: string;
	readonly name: string;
	readonly email: string;
}

/** Who is signed in on which device. */
export interface Sessions {
	/** Answers a request below /api/auth. The caller has checked its origin, size and rate. */
	handle(request: Request): Promise<Response>;
	/** The member whose session cookie these headers carry. */
	userOf(headers: Headers): Promise<User | null>;
}

interface SessionsOptions {
	/** The server's one connection: its queue keeps these tables and ours out of each other's transactions. */
	readonly db: Kysely<Schema>;
	readonly secret: string;
	/** Public address, when it is known. */
	readonly baseUrl: string | null;
	readonly onError: (message: string) => void;
}

const DAY = 24 * 60 * 60;

/** Accounts with e-mail and password, by better-auth; makes or migrates its tables. */
export async function createSessions(options: SessionsOptions): Promise<Sessions> {
	const { db, secret, baseUrl, onError } = options;
	const auth = betterAuth({
		appName: 'Earshot',
		secret,
		...(baseUrl === null ? {} : { baseURL: baseUrl }),
		basePath: '/api/auth',
		database: { db, type: 'sqlite', transaction: true },
		emailAndPassword: {
			enabled: true,
			minPasswordLength: PASSWORD_MINIMUM,
			maxPasswordLength: PASSWORD_MAXIMUM
		},
		session: { expiresIn: 30 * DAY, updateAge: DAY },
		// The server limits by address before a request gets here, in the one shape of its refusals.
		rateLimit: { enabled: false },
		telemetry: { enabled: false },
		// Its messages may hold addresses of people; its level of worry is enough.
		logger: { level: 'error', log: (level) => onError(`accounts: ${level}`) },
		advanced: {
			cookiePrefix: 'earshot',
			useSecureCookies: baseUrl?.startsWith('https:') ?? false,
			// The origin has been checked for every route alike (access/origin.ts).
			disableCSRFCheck: true,
			ipAddress: { disableIpTracking: true }
		},
		databaseHooks: {
			session: {
				create: {
					before: async (session) => ({
						data: { ...session, ipAddress: null, userAgent: null }
					})
				}
			}
		}
	});
	const { runMigrations } = await getMigrations(auth.options);
	await runMigrations();
	return {
		handle: (request) => auth.handler(request),
		async userOf(headers) {
			if (!headers.has('cookie')) return null;
			const found = await auth.api.getSession({ headers });
			if (found === null) return null;
			const { id, name, email } = found.user;
			return { id, name, email };
		}
	};
}

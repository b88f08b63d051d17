import { resolve } from 'node:path';
import * as v from 'valibot';
import { err, ok, type Result } from '#core/base/result.ts';
import type { Limits } from './http/context.ts';

/** What the environment decides. */
export interface Config {
	readonly port: number;
	readonly host: string;
	readonly dataDir: string;
	/** The built app; null: the one beside the server. */
	readonly buildDir: string | null;
	readonly baseUrl: string | null;
	/** Signs sessions; null: the one kept in the data folder. */
	readonly secret: string | null;
	readonly logLevel: string;
	readonly limits: Limits;
	readonly trustedProxies: number;
}

/** Sized for a hall: hundreds of phones behind one address, each of which sends a turn now and then. */
export const DEFAULT_LIMITS: Limits = {
	address: { perSecond: 200, burst: 2_000 },
	interview: { perSecond: 10, burst: 60 },
	accounts: { perSecond: 0.5, burst: 30 }
};

const text = (fallback: string) => v.optional(v.pipe(v.string(), v.minLength(1)), fallback);
const number = v.pipe(v.string(), v.transform(Number), v.number(), v.minValue(0));
const whole = (fallback: string, most: number) =>
	v.optional(v.pipe(number, v.integer(), v.maxValue(most)), fallback);

const environment = v.object({
	PORT: whole('8787', 65_535),
	HOST: text('0.0.0.0'),
	DATA_DIR: text('./data'),
	BUILD_DIR: v.optional(v.string()),
	BASE_URL: v.optional(v.pipe(v.string(), v.url(), v.regex(/^https?:/))),
	EARSHOT_SECRET: v.optional(v.pipe(v.string(), v.minLength(32))),
	LOG_LEVEL: v.optional(
		v.picklist(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']),
		'info'
	),
	TRUSTED_PROXIES: whole('0', 10),
	RATE_LIMIT: v.optional(number, '1')
});

/** Reads the environment; the error names the variable that is wrong. An empty variable counts as unset. */
export function readConfig(env: Record<string, string | undefined>): Result<Config, string> {
	const set = Object.entries(env).filter(([, value]) => value !== undefined && value !== '');
	const parsed = v.safeParse(environment, Object.fromEntries(set));
	if (!parsed.success) {
		return err(`${String(parsed.issues[0].path?.[0]?.key)} is not set to something usable.`);
	}
	const values = parsed.output;
	const factor = values.RATE_LIMIT;
	const scale = ({ perSecond, burst }: Limits[keyof Limits]) =>
		factor === 0
			? { perSecond: 1e9, burst: 1e9 }
			: { perSecond: perSecond * factor, burst: Math.max(1, burst * factor) };
	return ok({
		port: values.PORT,
		host: values.HOST,
		dataDir: resolve(values.DATA_DIR),
		buildDir: values.BUILD_DIR === undefined ? null : resolve(values.BUILD_DIR),
		baseUrl: values.BASE_URL === undefined ? null : new URL(values.BASE_URL).origin,
		secret: values.EARSHOT_SECRET ?? null,
		logLevel: values.LOG_LEVEL,
		limits: {
			address: scale(DEFAULT_LIMITS.address),
			interview: scale(DEFAULT_LIMITS.interview),
			accounts: scale(DEFAULT_LIMITS.accounts)
		},
		trustedProxies: values.TRUSTED_PROXIES
	});
}

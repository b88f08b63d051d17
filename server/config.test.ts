import { expect, test } from 'vitest';
import { DEFAULT_LIMITS, readConfig } from './config.ts';

test('nothing set is a server that works', () => {
	const config = readConfig({ PORT: '', UNRELATED: 'x' });
	expect(config).toMatchObject({
		ok: true,
		value: {
			port: 8787,
			host: '0.0.0.0',
			dataDir: expect.stringMatching(/\/data$/),
			baseUrl: null,
			secret: null,
			limits: DEFAULT_LIMITS,
			trustedProxies: 0
		}
	});
});

test('a public address is cut to its origin; limits scale, and 0 lifts them', () => {
	const config = readConfig({ BASE_URL: 'https://earshot.example.org/', RATE_LIMIT: '0.5' });
	expect(config).toMatchObject({
		ok: true,
		value: {
			baseUrl: 'https://earshot.example.org',
			limits: { address: { perSecond: 100, burst: 1_000 } }
		}
	});
	const free = readConfig({ RATE_LIMIT: '0' });
	expect(free.ok && free.value.limits.accounts.burst).toBe(1e9);
});

test.each([
	['PORT', '70000'],
	['PORT', '8o8o'],
	['BASE_URL', 'earshot.example.org'],
	['BASE_URL', 'javascript:alert(1)'],
	['EARSHOT_SECRET', 'too short'],
	['LOG_LEVEL', 'loud'],
	['TRUSTED_PROXIES', '-1'],
	['RATE_LIMIT', 'none']
])('%s=%s is refused by name', (name, value) => {
	expect(readConfig({ [name]: value })).toMatchObject({
		ok: false,
		error: expect.stringContaining(name)
	});
});

import { afterEach, describe, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../support/test-server.ts';

let server: TestServer;
afterEach(() => server.close());

const LIMITED = { status: 429, body: { error: { code: 'rate_limited' } } };

describe('limits', () => {
	test('[PR4] an address that asks too often waits, and says for how long; then it may again', async () => {
		server = await startTestServer({ limits: { address: { perSecond: 1, burst: 5 } } });
		const ask = () => server.send('GET', '/api/me');
		const answers = await Promise.all(Array.from({ length: 8 }, ask));
		expect(answers.filter(({ status }) => status === 429)).toHaveLength(3);
		const refused = await ask();
		expect(refused).toMatchObject(LIMITED);
		expect(Number(refused.headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
		// Whether the server lives is not a question of who asks.
		expect((await server.send('GET', '/health')).status).toBe(200);
		server.clock.offset += 2_000;
		expect((await ask()).status).toBe(401);
	});

	test('[PR4] one interview gone wild does not slow the others', async () => {
		server = await startTestServer({ limits: { interview: { perSecond: 1, burst: 3 } } });
		const study = await server.liveStudy(await server.signUp('ana@example.org'));
		const wild = await server.startInterview(study);
		const calm = await server.startInterview(study);
		for (let seq = 0; seq < 3; seq++) await wild.post(wild.turn(seq));
		expect(await wild.post(wild.turn(3))).toMatchObject(LIMITED);
		expect((await calm.post(calm.turn(0))).status).toBe(200);
	});

	test('[PR4] guessing passwords is slow', async () => {
		server = await startTestServer({ limits: { accounts: { perSecond: 0.001, burst: 4 } } });
		await server.signUp('ana@example.org');
		const guess = (password: string) =>
			server.send('POST', '/api/auth/sign-in/email', { email: 'ana@example.org', password });
		for (const word of ['guess number 1', 'guess number 2', 'guess number 3']) {
			expect((await guess(word)).status).toBe(401);
		}
		const refused = await guess('guess number 4');
		expect(refused).toMatchObject(LIMITED);
		expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(60);
	});

	test('[PR4] forwarded addresses count only as far as our own proxies wrote them', async () => {
		const limits = { address: { perSecond: 0.001, burst: 1 } };
		server = await startTestServer({ limits, trustedProxies: 1 });
		const ask = (chain: string) =>
			server.send('GET', '/api/me', undefined, { 'x-forwarded-for': chain });
		expect((await ask('192.0.2.7')).status).toBe(401);
		// The caller invents what stands left of the proxy's own entry.
		expect(await ask('198.51.100.1, 192.0.2.7')).toMatchObject(LIMITED);
		expect((await ask('192.0.2.7, 192.0.2.8')).status).toBe(401);
		await server.close();
		server = await startTestServer({ limits });
		expect((await ask('192.0.2.7')).status).toBe(401);
		expect(await ask('192.0.2.9')).toMatchObject(LIMITED);
	});

	test('[PR5] another site’s page changes nothing, whatever cookie it rides on', async () => {
		server = await startTestServer({ baseUrl: 'https://earshot.example.org' });
		const ana = await server.signUp('ana@example.org');
		const put = (headers: Record<string, string>) =>
			server.send(
				'PUT',
				`/api/studies/${server.ids.id()}`,
				{ workspaceId: ana.workspaceId, title: 'x', status: 'draft', createdAt: 1 },
				{ cookie: ana.cookie, ...headers }
			);
		const foreign = { status: 403, body: { error: { code: 'forbidden' } } };
		for (const origin of [
			'https://evil.example.org',
			'null',
			'http://earshot.example.org',
			'https://earshot.example.org.evil.example',
			`http://127.0.0.1:1`
		]) {
			expect(await put({ origin })).toMatchObject(foreign);
		}
		expect(await put({ 'sec-fetch-site': 'cross-site' })).toMatchObject(foreign);
		expect(await put({ 'sec-fetch-site': 'same-site' })).toMatchObject(foreign);
		for (const own of [
			{ origin: 'https://earshot.example.org' },
			{ origin: server.url },
			{ 'sec-fetch-site': 'same-origin' },
			{}
		]) {
			expect((await put(own)).status).toBe(200);
		}
	});

	test('[PR11] with a public https address the cookie is for https alone, and browsers are told', async () => {
		server = await startTestServer({ baseUrl: 'https://earshot.example.org' });
		const answer = await server.send('POST', '/api/auth/sign-up/email', {
			name: 'Ana',
			email: 'ana@example.org',
			password: 'correct horse battery'
		});
		expect(answer.headers.getSetCookie()[0]).toMatch(/^__Secure-earshot.*; Secure/);
		expect(answer.headers.get('strict-transport-security')).toMatch(/max-age=\d+/);
	});
});

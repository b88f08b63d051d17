import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PASSWORD, startTestServer, type TestServer } from '../support/test-server.ts';

let server: TestServer;
beforeAll(async () => {
	server = await startTestServer({ seed: 11 });
});
afterAll(() => server.close());

const signUp = (body: object) => server.send('POST', '/api/auth/sign-up/email', body);
const signIn = (body: object) => server.send('POST', '/api/auth/sign-in/email', body);

describe('accounts', () => {
	test('[PR11] signing up gives a cookie that scripts cannot read, and no token in the body', async () => {
		const answer = await signUp({ name: 'Ana', email: 'ana@example.org', password: PASSWORD });
		expect(answer.status).toBe(200);
		expect(answer.body).toEqual({
			user: { id: expect.any(String), name: 'Ana', email: 'ana@example.org' }
		});
		const [cookie = ''] = answer.headers.getSetCookie();
		expect(cookie).toMatch(/HttpOnly/);
		expect(cookie).toMatch(/SameSite=Lax/);
		expect(answer.headers.get('content-security-policy')).toContain("default-src 'self'");
		expect(answer.headers.get('cache-control')).toBe('no-store');
	});

	test('[PR11] the same e-mail again, also in capitals, is refused', async () => {
		const answer = await signUp({ name: 'Eve', email: 'ANA@example.org', password: PASSWORD });
		expect(answer).toMatchObject({ status: 409, body: { error: { code: 'email_taken' } } });
	});

	test('[PR11] passwords below ten characters are refused, longer ones signed in with', async () => {
		const weak = await signUp({ name: 'Bo', email: 'bo@example.org', password: 'ninechars' });
		expect(weak).toMatchObject({ status: 400, body: { error: { code: 'weak_password' } } });
		const right = await signIn({ email: 'ana@example.org', password: PASSWORD });
		expect(right.status).toBe(200);
		const wrong = await signIn({ email: 'ana@example.org', password: `${PASSWORD}!` });
		const nobody = await signIn({ email: 'nobody@example.org', password: PASSWORD });
		expect(wrong).toMatchObject({ status: 401, body: { error: { code: 'bad_credentials' } } });
		expect(nobody.body).toEqual(wrong.body);
	});

	test('[PR11] an address that is none, a name that is none, and an endless password are refused', async () => {
		const base = { name: 'Cy', email: 'cy@example.org', password: PASSWORD };
		for (const wrong of [
			{ ...base, email: 'not an address' },
			{ ...base, name: 7 },
			{ ...base, password: 'x'.repeat(300) },
			{ email: base.email, password: base.password }
		]) {
			expect(await signUp(wrong)).toMatchObject({
				status: 400,
				body: { error: { code: 'bad_request' } }
			});
		}
	});

	test('[PR12] the first visits to /api/me, two at once, make one workspace', async () => {
		const answer = await signUp({ name: 'Dee', email: 'dee@example.org', password: PASSWORD });
		const cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
		const me = () => server.send('GET', '/api/me', undefined, { cookie });
		const [first, second] = await Promise.all([me(), me()]);
		expect(first?.body).toMatchObject({
			user: { name: 'Dee', email: 'dee@example.org' },
			workspaces: [{ id: expect.stringMatching(/^[0-9a-z]{26}$/), role: 'owner' }]
		});
		expect(second?.body).toEqual(first?.body);
		expect((await me()).body).toEqual(first?.body);
	});

	test('[PR11] signing out ends the session, and a made-up cookie never was one', async () => {
		const { as, cookie } = await server.signUp('out@example.org');
		expect((await as('GET', '/api/auth/get-session')).body.user.email).toBe('out@example.org');
		expect((await as('POST', '/api/auth/sign-out')).status).toBe(200);
		expect((await as('GET', '/api/auth/get-session')).body).toBeNull();
		for (const worn of [cookie, `${cookie}x`, 'earshot.session_token=abc.def', '']) {
			const answer = await server.send('GET', '/api/me', undefined, { cookie: worn });
			expect(answer).toMatchObject({ status: 401, body: { error: { code: 'unauthenticated' } } });
		}
	});

	test('[PR1] nothing else of the account library is reachable', async () => {
		for (const path of ['ok', 'error', 'list-sessions', 'sign-in/social', 'delete-user', '']) {
			const answer = await server.send('POST', `/api/auth/${path}`, {});
			expect(answer).toMatchObject({ status: 404, body: { error: { code: 'not_found' } } });
		}
	});
});

import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { createId, createToken } from '#core/base/id.ts';
import { openInvitation } from './invitations.ts';
import { createClient, isLasting, type ApiFailure } from './client.ts';
import { appendTurns } from './interviews.ts';
import { getMe, getSession } from './accounts.ts';

const entropy = { bytes: (count: number) => crypto.getRandomValues(new Uint8Array(count)) };
const token = createToken(entropy);

type Answer = (url: string, init: RequestInit) => Response | Promise<Response>;

function clientThat(answer: Answer, timeoutMs = 10_000) {
	const calls: { url: string; init: RequestInit }[] = [];
	const contacts: boolean[] = [];
	const client = createClient({
		baseUrl: 'http://server.test',
		timeoutMs,
		onContact: (isReached) => contacts.push(isReached),
		fetch: ((url: string, init: RequestInit) => {
			calls.push({ url, init });
			return Promise.resolve().then(() => answer(url, init));
		}) as typeof fetch
	});
	return { client, calls, contacts };
}

const json = (body: unknown, status = 200, headers = {}) =>
	new Response(JSON.stringify(body), { status, headers });

async function failureOf(answer: Answer, timeoutMs?: number) {
	const { client, contacts } = clientThat(answer, timeoutMs);
	const reply = await getMe(client);
	return { failure: reply.ok ? null : reply.error, contacts };
}

describe('the client', () => {
	it('[SY9] gives parsed replies, sends cookies as a member and only the secret for an interview', async () => {
		const { client, calls, contacts } = clientThat((url) =>
			url.endsWith('get-session') ? json(null) : json({ committed: [], nextSeq: 3 })
		);
		expect(await getSession(client)).toEqual({ ok: true, value: null });
		const own = { interviewId: createId(entropy), secret: token };
		const reply = await appendTurns(client, own, []);
		expect(reply.ok && reply.value.nextSeq).toBe(3);
		expect(calls[0]?.init.credentials).toBe('same-origin');
		expect(calls[1]?.init.credentials).toBe('omit');
		expect(calls[1]?.init.headers).toMatchObject({ authorization: `Bearer ${token}` });
		expect(calls[1]?.url).toBe(`http://server.test/api/interviews/${own.interviewId}/turns`);
		expect(contacts).toEqual([true, true]);
	});

	it('[SY9] names a refusal by its code', async () => {
		const { failure } = await failureOf(() =>
			json({ error: { code: 'rate_limited', message: 'Slowly.' } }, 429, { 'retry-after': '7' })
		);
		expect(failure).toEqual({
			kind: 'refused',
			status: 429,
			code: 'rate_limited',
			message: 'Slowly.',
			nextSeq: null,
			retryAfterMs: 7_000
		});
	});

	it('[SY9] tells no network, no answer in time, and an answer from elsewhere apart', async () => {
		const offline = await failureOf(() => Promise.reject(new TypeError('Failed to fetch')));
		expect(offline.failure?.kind).toBe('offline');
		expect(offline.contacts).toEqual([false]);
		const late = await failureOf(
			(_url, init) =>
				new Promise((_resolve, reject) =>
					init.signal?.addEventListener('abort', () => reject(new Error('aborted')))
				),
			20
		);
		expect(late.failure?.kind).toBe('timeout');
		const login = await failureOf(() => new Response('<html>Welcome to the hotel</html>'));
		expect(login.failure?.kind).toBe('unreadable');
		expect(login.contacts).toEqual([false]);
		const proxy = await failureOf(() => new Response('Forbidden', { status: 403 }));
		expect(proxy.failure?.kind).toBe('unreadable');
		const newer = await failureOf(() => json({ user: 7 }));
		expect(newer.failure?.kind).toBe('unreadable');
	});

	it('[SY9] a connection lost in the middle of a reply is no answer', async () => {
		const { failure } = await failureOf(() => {
			const body = new ReadableStream({
				start(controller) {
					controller.enqueue(new TextEncoder().encode('{"user":'));
					controller.error(new TypeError('network error'));
				}
			});
			return new Response(body);
		});
		expect(failure?.kind).toBe('offline');
	});

	it('[SY9] an aborted request says so and counts as no contact', async () => {
		const { client, contacts } = clientThat(
			(_url, init) =>
				new Promise((_resolve, reject) =>
					init.signal?.addEventListener('abort', () => reject(new Error('aborted')))
				)
		);
		const controller = new AbortController();
		const sent = client.send({
			method: 'GET',
			path: '/x',
			reply: v.never(),
			signal: controller.signal
		});
		setTimeout(() => controller.abort(), 1);
		const reply = await sent;
		expect(reply.ok ? null : reply.error.kind).toBe('aborted');
		expect(contacts).toEqual([]);
	});

	it('[SY12] only a clear no of the server is lasting', () => {
		const refused = (status: number, code: string): ApiFailure => ({
			kind: 'refused',
			status,
			code,
			message: '',
			nextSeq: null,
			retryAfterMs: null
		});
		expect(
			[refused(409, 'conflict'), refused(410, 'closed'), refused(400, 'bad_request')].map(isLasting)
		).toEqual([true, true, true]);
		expect(
			[refused(429, 'rate_limited'), refused(507, 'storage_full'), refused(503, 'x')].map(isLasting)
		).toEqual([false, false, false]);
		expect(isLasting({ kind: 'unreadable', status: 404, message: '' })).toBe(false);
	});

	it('opens an invitation without cookies', async () => {
		const { client, calls } = clientThat(() =>
			json({ error: { code: 'not_found', message: 'There is nothing here.' } }, 404)
		);
		const reply = await openInvitation(client, token);
		expect(reply.ok ? null : reply.error).toMatchObject({ code: 'not_found' });
		expect(calls[0]?.init.credentials).toBe('omit');
	});
});

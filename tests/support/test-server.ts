import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import type { Guide } from '#core/plan/guide.ts';
import type { Limits } from '#server/http/context.ts';
import { createServer } from '#server/server.ts';
import { openSqliteFile } from '#server/storage/sqlite.ts';
import { createIds, guideHash, makeGuide, makeTurn, seededEntropy } from './records.ts';

export const PASSWORD = 'correct horse battery';

/** Status and parsed body of one answer. */
export interface Answer {
	readonly status: number;
	readonly body: any; // eslint-disable-line @typescript-eslint/no-explicit-any -- tests read what they expect
	readonly headers: Headers;
}

interface TestServerOptions {
	readonly seed?: number;
	readonly limits?: Partial<Limits>;
	readonly baseUrl?: string;
	readonly buildDir?: string;
	readonly bodyTimeout?: number;
	readonly trustedProxies?: number;
}

const FREE = { perSecond: 1e9, burst: 1e9 };

/** A real server on a free port with a real file, and the few things that every test does with it. */
export async function startTestServer(options: TestServerOptions = {}) {
	const dataDir = mkdtempSync(join(tmpdir(), 'earshot-test-'));
	const database = openSqliteFile(join(dataDir, 'earshot.sqlite'));
	const ids = createIds(options.seed ?? 1);
	const lines: string[] = [];
	/** Set `offset` to move the server's clock, ms. */
	const clock = { offset: 0, now: () => Date.now() + clock.offset };
	const server = await createServer({
		dataDir,
		database,
		port: 0,
		host: '127.0.0.1',
		baseUrl: options.baseUrl ?? null,
		buildDir: options.buildDir ?? null,
		secret: 'a secret for tests, long enough to be one',
		version: '0.0.0',
		clock,
		entropy: seededEntropy((options.seed ?? 1) + 1_000_000),
		log: pino({ level: 'debug' }, { write: (line: string) => void lines.push(line) }),
		limits: { address: FREE, interview: FREE, accounts: FREE, ...options.limits },
		trustedProxies: options.trustedProxies ?? 0,
		bodyTimeout: options.bodyTimeout ?? 5_000
	});
	const url = `http://127.0.0.1:${server.port}`;

	/** One request; `body` is sent as JSON unless it is text already. */
	async function send(
		method: string,
		path: string,
		body?: unknown,
		headers: Record<string, string> = {}
	): Promise<Answer> {
		const response = await fetch(url + path, {
			method,
			headers: {
				...(body === undefined ? {} : { 'content-type': 'application/json' }),
				...headers
			},
			...(body === undefined
				? {}
				: { body: typeof body === 'string' ? body : JSON.stringify(body) })
		});
		const text = await response.text();
		const isJson = (response.headers.get('content-type') ?? '').includes('json');
		return {
			status: response.status,
			body: isJson ? JSON.parse(text) : text,
			headers: response.headers
		};
	}

	/** Signs somebody up and returns what they can do with their cookie. */
	async function signUp(email: string, name = 'Ana') {
		const answer = await send('POST', '/api/auth/sign-up/email', {
			name,
			email,
			password: PASSWORD
		});
		const cookie = answer.headers
			.getSetCookie()
			.map((one) => one.split(';')[0])
			.join('; ');
		const as = (method: string, path: string, body?: unknown) =>
			send(method, path, body, { cookie });
		const me = (await as('GET', '/api/me')).body;
		return { as, cookie, userId: me.user.id as string, workspaceId: me.workspaces[0].id as string };
	}
	type Member = Awaited<ReturnType<typeof signUp>>;

	/** A live study with one published guide and one open link. */
	async function liveStudy(member: Member, guide: Guide = makeGuide()) {
		const studyId = ids.id();
		const invitationId = ids.id();
		const token = ids.token();
		const guideId = guideHash(guide);
		const study = {
			workspaceId: member.workspaceId,
			title: 'Partners',
			createdAt: 1_795_000_000_000
		};
		const setStatus = (status: string) =>
			member.as('PUT', `/api/studies/${studyId}`, { ...study, status });
		const setLink = (open: boolean) =>
			member.as('PUT', `/api/invitations/${invitationId}`, {
				studyId,
				token,
				segmentId: 's1',
				open
			});
		await setStatus('live');
		await publish(member, studyId, guide);
		await setLink(true);
		return { studyId, invitationId, token, guideId, setStatus, setLink };
	}
	type Study = Pick<Awaited<ReturnType<typeof liveStudy>>, 'token' | 'guideId'>;

	function publish(member: Member, studyId: string, guide: Guide, publishedAt = 1_795_000_000_001) {
		return member.as('POST', `/api/studies/${studyId}/guides`, {
			id: guideHash(guide),
			guide,
			publishedAt
		});
	}

	function registration(study: Study) {
		return {
			id: ids.id(),
			secret: ids.token(),
			invitationToken: study.token,
			guideId: study.guideId,
			startedAt: clock.now(),
			consent: { text: 'I agree.', at: clock.now(), quotes: true },
			language: 'en',
			metadata: {}
		};
	}

	/** A registered interview and what its phone does. */
	async function startInterview(study: Study) {
		const body = registration(study);
		await send('POST', '/api/interviews', body);
		const as = (method: string, path: string, payload?: unknown) =>
			send(method, path, payload, { authorization: `Bearer ${body.secret}` });
		const turn = (seq: number, text?: string) => makeTurn(ids.id(), body.id, seq, text);
		const post = (...turns: unknown[]) => as('POST', `/api/interviews/${body.id}/turns`, { turns });
		const ending = (turnCount: number) => ({
			status: 'completed',
			endedAt: 1_795_000_600_000,
			turnCount,
			rating: 4,
			correction: 'That is it.',
			contact: null as null | { name: string; email: string; note: string }
		});
		const end = (payload: unknown) => as('POST', `/api/interviews/${body.id}/end`, payload);
		return { id: body.id, body, as, turn, post, ending, end };
	}

	return {
		url,
		port: server.port,
		dataDir,
		database,
		clock,
		ids,
		/** Lines of the log so far. */
		lines,
		send,
		signUp,
		liveStudy,
		publish,
		registration,
		startInterview,
		stop: () => server.close(),
		async close() {
			await server.close();
			rmSync(dataDir, { recursive: true, force: true });
		}
	};
}

export type TestServer = Awaited<ReturnType<typeof startTestServer>>;

import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../support/test-server.ts';

let server: TestServer;
let ana: Awaited<ReturnType<TestServer['signUp']>>;
let study: Awaited<ReturnType<TestServer['liveStudy']>>;
beforeAll(async () => {
	server = await startTestServer({ seed: 71, bodyTimeout: 400 });
	ana = await server.signUp('ana@example.org', 'Ana');
	study = await server.liveStudy(ana);
});
afterAll(() => server.close());

/** Sends bytes as they are and reads until the server hangs up or `until` has come. */
function raw(bytes: string | Buffer, until = /\r\n\r\n[\s\S]*\}/): Promise<string> {
	return new Promise((resolve, reject) => {
		const socket = connect(server.port, '127.0.0.1', () => socket.write(bytes));
		let text = '';
		socket.on('data', (chunk) => {
			text += chunk.toString();
			if (until.test(text)) socket.destroy();
		});
		socket.on('close', () => resolve(text));
		socket.on('error', reject);
	});
}

/** The headers of a POST that says its body has `length` bytes. */
const head = (path: string, length: number) =>
	`POST ${path} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\n\r\n`;

const answers = () => server.send('GET', '/health').then(({ status }) => status);

const NASTY = [
	'<script>alert(1)</script>',
	'"><img src=x onerror=alert(1)>',
	"'; drop table turns; --",
	'{{constructor.constructor("alert(1)")()}}',
	'\u202eright to left\u202c \u200b zero width',
	'emoji 👩‍👩‍👧 and ümlaut and שלום',
	'\r\nSet-Cookie: a=b',
	'%00 %2e%2e/ \\u0000',
	'__proto__'
];

describe('bodies', () => {
	test('[PR1][PR2] what is not JSON, not UTF-8 or not an object of the right shape is refused', async () => {
		const post = (body: string, headers = {}) =>
			server.send('POST', '/api/interviews', body, headers);
		for (const body of ['', '{', '{"id":', 'null x', '[1,', '\u0000', "{'a':1}"]) {
			expect(await post(body)).toMatchObject({
				status: 400,
				body: { error: { code: 'bad_json' } }
			});
		}
		for (const body of [
			'null',
			'[]',
			'7',
			'"x"',
			'{}',
			'{"id":{"$ne":1}}',
			'{"__proto__":{"id":1}}'
		]) {
			expect(await post(body)).toMatchObject({
				status: 400,
				body: { error: { code: 'bad_request' } }
			});
		}
		for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/jsonx']) {
			expect(await post('{}', { 'content-type': type })).toMatchObject({
				status: 400,
				body: { error: { code: 'bad_json' } }
			});
		}
		const zipped = await post('{}', { 'content-encoding': 'gzip' });
		expect(zipped).toMatchObject({ status: 400, body: { error: { code: 'bad_json' } } });
		const latin = Buffer.concat([
			Buffer.from(head('/api/interviews', 8)),
			Buffer.from([0x22, 0xff, 0xfe, 0xe4, 0x41, 0x42, 0x43, 0x22])
		]);
		expect(await raw(latin)).toContain('bad_json');
		const deep = '['.repeat(200_000);
		expect(await post(deep)).toMatchObject({ status: 400 });
		expect(await post(deep + ']'.repeat(200_000))).toMatchObject({ status: 400 });
	});

	test('[PR1] a refusal names the field and never its value', async () => {
		const body = { ...server.registration(study), startedAt: 'private words' };
		const answer = await server.send('POST', '/api/interviews', body);
		expect(answer.body.error.message).toContain('startedAt');
		expect(JSON.stringify(answer.body)).not.toContain('private words');
	});

	test('[PR2] a 1 MB answer is too large, whether or not its size is said beforehand', async () => {
		const interview = await server.startInterview(study);
		const turn = { ...interview.turn(0), text: 'x'.repeat(1_100_000) };
		expect(await interview.post(turn)).toMatchObject({
			status: 413,
			body: { error: { code: 'too_large' } }
		});
		const path = `/api/interviews/${interview.id}/turns`;
		const chunk = `${(65_536).toString(16)}\r\n${'x'.repeat(65_536)}\r\n`;
		const streamed =
			`POST ${path} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n` +
			`Authorization: Bearer ${interview.body.secret}\r\nTransfer-Encoding: chunked\r\n\r\n`;
		expect(await raw(streamed + chunk.repeat(20))).toMatch(/413[\s\S]*too_large/);
		expect((await interview.post(interview.turn(0))).status).toBe(200);
	});

	test('[PR2] a body that does not come, or is cut off, costs nobody else anything', async () => {
		const started = Date.now();
		const slow = await raw(`${head('/api/interviews', 100)}{"id":`);
		expect(slow).toMatch(/408[\s\S]*timeout/);
		expect(Date.now() - started).toBeLessThan(3_000);
		await new Promise<void>((resolve) => {
			const socket = connect(server.port, '127.0.0.1', () => {
				socket.write(`${head('/api/interviews', 100)}{"id":`, () => {
					socket.destroy();
					resolve();
				});
			});
		});
		expect(await answers()).toBe(200);
	});

	test('[PR1] malformed HTTP gets the one shape too', async () => {
		for (const bytes of ['NONSENSE\r\n\r\n', 'GET /health HTTP/1.1\r\nContent-Length: x\r\n\r\n']) {
			expect(await raw(bytes)).toMatch(/^HTTP\/1\.1 400[\s\S]*"code":"bad_request"/);
		}
		const long = `GET /health HTTP/1.1\r\nHost: x\r\nX-Long: ${'y'.repeat(40_000)}\r\n\r\n`;
		expect(await raw(long)).toMatch(/^HTTP\/1\.1 413[\s\S]*"code":"too_large"/);
		expect(await answers()).toBe(200);
	});

	test('[PR1] unknown routes, methods and ids are not found', async () => {
		for (const [method, path] of [
			['GET', '/api'],
			['GET', '/api/nothing'],
			['PATCH', `/api/studies/${server.ids.id()}`],
			['GET', '/api/studies/1/feed'],
			['POST', "/api/interviews/' or 1=1 --/turns"],
			['DELETE', '/api/interviews/..%2f..'],
			['GET', '/api/workspaces/%00/studies'],
			['GET', '/.env'],
			['GET', '/'],
			['GET', '/../package.json']
		] as const) {
			const answer = await server.send(method, path, undefined, { cookie: ana.cookie });
			expect(answer).toMatchObject({
				status: 404,
				body: { error: { code: 'not_found', message: expect.any(String) } }
			});
		}
	});
});

describe('text', () => {
	test('[PR3] markup, SQL and odd characters come back as they were said', async () => {
		const own = await server.liveStudy(ana);
		const interview = await server.startInterview(own);
		const turns = NASTY.map((text, seq) => interview.turn(seq, text));
		expect((await interview.post(...turns)).status).toBe(200);
		await interview.end({
			...interview.ending(NASTY.length),
			correction: NASTY[0],
			contact: { name: NASTY[1], email: NASTY[2], note: NASTY[3] }
		});
		const answer = await ana.as('GET', `/api/studies/${own.studyId}/feed`);
		expect(answer.headers.get('content-type')).toBe('application/json');
		expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
		const said = answer.body.rows.flatMap(
			(row: { turn?: { text: string } }) => row.turn?.text ?? []
		);
		expect(said).toEqual(NASTY);
		expect(answer.body.rows.at(-1).contact).toMatchObject({ name: NASTY[1], note: NASTY[3] });
	});

	test('[PR3] metadata of links keeps its odd names, and nobody’s prototype changes', async () => {
		const own = await server.liveStudy(ana);
		const metadata = JSON.parse('{"<b>":"<i>","constructor":"x","toString":"y"}');
		const body = { ...server.registration(own), metadata };
		expect((await server.send('POST', '/api/interviews', body)).status).toBe(201);
		const { rows } = (await ana.as('GET', `/api/studies/${own.studyId}/feed`)).body;
		expect(rows.at(-1).interview.metadata).toEqual(metadata);
		const polluted = JSON.stringify(server.registration(own)).replace(
			'"metadata":{}',
			'"metadata":{"__proto__":"polluted"}'
		);
		await server.send('POST', '/api/interviews', polluted);
		expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
		const many = Object.fromEntries(Array.from({ length: 31 }, (_, i) => [`k${i}`, 'v']));
		for (const wrong of [many, { k: 'v'.repeat(201) }, { ['k'.repeat(51)]: 'v' }, { k: 1 }]) {
			const refused = { ...server.registration(own), metadata: wrong };
			expect(await server.send('POST', '/api/interviews', refused)).toMatchObject({ status: 400 });
		}
	});

	test('[PR3] 20,000 characters are an answer, one more is not', async () => {
		const interview = await server.startInterview(study);
		const longest = interview.turn(0, 'א'.repeat(20_000));
		const longer = interview.turn(0, 'x'.repeat(20_001));
		const refused = await interview.post(longer);
		expect(refused).toMatchObject({ status: 400, body: { error: { code: 'bad_request' } } });
		expect(refused.body.error.message).toMatch(/turns\.0\.text.*too long/);
		expect((await interview.post(longest)).status).toBe(200);
	});

	test('[PR3] NUL is refused; half a pair is mended, and the same again is still the same', async () => {
		const interview = await server.startInterview(study);
		const nul = await interview.post(interview.turn(0, 'a\u0000b'));
		expect(nul).toMatchObject({ status: 400, body: { error: { code: 'bad_request' } } });
		const halves = interview.turn(0, 'cut \ud83d here \udc69 and 👩');
		expect((await interview.post(halves)).status).toBe(200);
		expect((await interview.post(halves)).status).toBe(200);
		const kept = server.database.prepare('select text from turns where id = ?').get(halves.id) as {
			text: string;
		};
		expect(kept.text).toBe('cut \ufffd here \ufffd and 👩');
		expect(kept.text).toHaveLength(halves.text.length);
	});

	test('[PR9] the log holds no word, name, address or token of anybody', async () => {
		const interview = await server.startInterview(study);
		await interview.post(interview.turn(0, 'whispered-in-confidence'));
		await server.send('GET', `/api/invitations/${study.token}`);
		await server.send('GET', `/i/${study.token}`);
		const log = server.lines.join('');
		expect(log).toContain('/api/interviews/:id/turns');
		for (const secret of [
			'whispered',
			'ana@example.org',
			'127.0.0.1',
			study.token,
			interview.body.secret,
			interview.id,
			ana.cookie.split('=')[1] ?? ''
		]) {
			expect(log).not.toContain(secret);
		}
	});
});

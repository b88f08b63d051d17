import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeGuide } from '../support/records.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

const START = '\n\t\t\t\tstart("app");\n\t\t\t';
const SHELL = `<!doctype html>
<html lang="en"><head>
	<title>Earshot</title>
	<!--earshot:head-->
	<script src="/_app/immutable/entry.js" type="module"></script>
</head><body><div><script>${START}</script></div></body></html>`;
/** The document behind a link, told from the shell by its own mark. */
const PARTICIPANT = SHELL.replace('<div>', '<div id="participant">');
const ENTRY = 'console.log("entry");'.repeat(50);

let buildDir: string;
let server: TestServer;
let ana: Awaited<ReturnType<TestServer['signUp']>>;
beforeAll(async () => {
	buildDir = mkdtempSync(join(tmpdir(), 'earshot-build-'));
	mkdirSync(join(buildDir, '_app/immutable'), { recursive: true });
	mkdirSync(join(buildDir, 'icons'));
	const write = (path: string, text: string) => {
		writeFileSync(join(buildDir, path), text);
		writeFileSync(join(buildDir, `${path}.br`), brotliCompressSync(text));
		writeFileSync(join(buildDir, `${path}.gz`), gzipSync(text));
	};
	write('shell.html', SHELL);
	write('participant.html', PARTICIPANT);
	write('_app/immutable/entry.js', ENTRY);
	mkdirSync(join(buildDir, '_app/immutable/workers'));
	write('_app/immutable/workers/index.js', ENTRY);
	write('service-worker.js', 'self.onfetch = null;');
	write('manifest.webmanifest', '{}');
	writeFileSync(join(buildDir, 'icons/icon.svg'), '<svg></svg>');
	writeFileSync(join(buildDir, '.stamp'), 'stamp');
	server = await startTestServer({ seed: 91, buildDir });
	ana = await server.signUp('ana@example.org', 'Ana');
});
afterAll(async () => {
	await server.close();
	rmSync(buildDir, { recursive: true, force: true });
});

const get = (path: string, headers = {}) => server.send('GET', path, undefined, headers);

describe('the built app', () => {
	test('[PR51] every page gets the shell; files that are not there are 404', async () => {
		for (const [path, body] of [
			['/', SHELL],
			['/studies/abc/plan', SHELL],
			['/shell.html', SHELL],
			[`/i/${server.ids.token()}`, PARTICIPANT],
			['/i/x', PARTICIPANT]
		] as const) {
			const answer = await get(path);
			expect(answer).toMatchObject({ status: 200, body });
			expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
		}
		for (const path of [
			'/missing.js',
			'/_app/immutable/old.js',
			'/_app/nothing',
			'/.stamp',
			'/shell.html.br',
			'/..%2fpackage.json',
			'/%2e%2e/secret.txt'
		]) {
			expect(await get(path)).toMatchObject({
				status: 404,
				body: { error: { code: 'not_found' } }
			});
		}
		expect(await server.send('POST', '/studies', {})).toMatchObject({ status: 404 });
	});

	test('[PR52] files come compressed, as the build made them, and are cached by what they are', async () => {
		const cache = async (path: string) => (await get(path)).headers.get('cache-control');
		expect(await cache('/_app/immutable/entry.js')).toBe('public, max-age=31536000, immutable');
		expect(await cache('/service-worker.js')).toBe('no-cache');
		expect(await cache('/')).toBe('no-cache');
		expect(await cache('/icons/icon.svg')).toBe('public, max-age=86400');
		for (const [accept, encoding] of [
			['gzip, deflate, br', 'br'],
			['gzip', 'gzip'],
			['br;q=0, gzip;q=0.5', 'gzip'],
			['identity', null]
		] as const) {
			const answer = await get('/_app/immutable/entry.js', { 'accept-encoding': accept });
			expect(answer.headers.get('content-encoding')).toBe(encoding);
			expect(answer.body).toBe(ENTRY);
			expect(answer.headers.get('vary')).toBe('Accept-Encoding');
		}
		expect((await get('/manifest.webmanifest')).headers.get('content-type')).toMatch(
			'application/manifest+json'
		);
	});

	test('[PR52] what has not changed is 304, in its own encoding', async () => {
		const first = await get('/service-worker.js', { 'accept-encoding': 'br' });
		const etag = first.headers.get('etag') ?? '';
		const again = await get('/service-worker.js', {
			'accept-encoding': 'br',
			'if-none-match': etag
		});
		expect(again).toMatchObject({ status: 304, body: '' });
		const plain = { 'accept-encoding': 'identity', 'if-none-match': etag };
		expect((await get('/service-worker.js', plain)).status).toBe(200);
		const head = await fetch(`${server.url}/service-worker.js`, { method: 'HEAD' });
		expect([head.status, await head.text()]).toEqual([200, '']);
	});

	test('[PR50] the policy allows the app’s own files and the shell’s own script, nothing else', async () => {
		const hash = createHash('sha256').update(START).digest('base64');
		for (const path of [
			'/',
			'/service-worker.js',
			'/_app/immutable/workers/index.js',
			'/health',
			'/api/me',
			'/missing.js'
		]) {
			const { headers } = await get(path);
			const policy = headers.get('content-security-policy') ?? '';
			expect(policy).toContain(`script-src 'self' 'sha256-${hash}';`);
			expect(policy).toContain("frame-ancestors 'none'");
			expect(policy).toContain("base-uri 'none'");
			expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline|style-src [^;]*unsafe/);
			expect(headers.get('x-content-type-options')).toBe('nosniff');
			expect(headers.get('referrer-policy')).toBe('no-referrer');
			expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
			expect(headers.has('strict-transport-security')).toBe(false);
		}
	});

	test('[PR52] a script or style says nothing that its page has said already', async () => {
		const { headers } = await get('/_app/immutable/entry.js', { 'accept-encoding': 'br' });
		expect(headers.get('x-content-type-options')).toBe('nosniff');
		expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
		const size = [...headers].reduce(
			(sum, [name, value]) => sum + name.length + value.length + 4,
			0
		);
		expect(size).toBeLessThan(400);
	});

	test('[PR52] a long answer of the API comes compressed, a short one as it is', async () => {
		const study = await server.liveStudy(ana, makeGuide('Partners', 'Welcome. '.repeat(50)));
		const path = `/api/invitations/${study.token}`;
		const plain = await get(path, { 'accept-encoding': 'identity' });
		expect(plain.status).toBe(200);
		expect(plain.headers.has('content-encoding')).toBe(false);
		for (const encoding of ['br', 'gzip']) {
			const answer = await get(path, { 'accept-encoding': encoding });
			expect(answer.headers.get('content-encoding')).toBe(encoding);
			expect(answer.headers.get('vary')).toBe('Accept-Encoding');
			expect(answer.headers.get('cache-control')).toBe('no-store');
			expect(answer.body).toEqual(plain.body);
		}
		const short = await get('/api/me', { 'accept-encoding': 'br' });
		expect(short.headers.has('content-encoding')).toBe(false);
		expect(short.body).toMatchObject({ error: { code: 'unauthenticated' } });
	});

	test('[PR51] an interview’s page carries its title and welcome, escaped and hidden from search', async () => {
		const title = '</title><script>alert(1)</script> $& $1 "quoted"';
		const welcome = `"><script>alert(2)</script>\n\nWelcome ${'and '.repeat(100)}👩`;
		const study = await server.liveStudy(ana, makeGuide(title, welcome));
		const answer = await get(`/i/${study.token}`, { 'accept-encoding': 'identity' });
		expect(answer.status).toBe(200);
		expect(answer.headers.get('cache-control')).toBe('no-cache');
		const page: string = answer.body;
		expect(page).not.toContain('<script>alert');
		expect(page.match(/<title>/g)).toHaveLength(1);
		expect(page).toContain('<title>&#60;/title&#62;&#60;script&#62;alert(1)');
		expect(page).toContain('$&#38; $1 &#34;quoted&#34;</title>');
		expect(page).toContain('<meta name="robots" content="noindex" />');
		const description = /property="og:description" content="([^"]*)"/.exec(page)?.[1] ?? '';
		expect(description).toMatch(/^&#34;&#62;&#60;script.*Welcome and .*…$/);
		expect(page).toContain(`<script>${START}</script>`);
		expect(page).not.toContain(study.token);
		const zipped = await fetch(`${server.url}/i/${study.token}`, {
			headers: { 'accept-encoding': 'gzip' }
		});
		expect(zipped.headers.get('content-encoding')).toBe('gzip');
		expect(await zipped.text()).toBe(page);
		expect(gunzipSync(gzipSync(page)).toString()).toBe(page);
	});

	test('[PR51] a link that is unknown, or cannot be looked up, still opens the app', async () => {
		const study = await server.liveStudy(ana);
		expect((await get(`/i/${study.token}`)).body).toContain('How teams choose partners');
		server.database.exec('alter table invitations rename to hidden');
		const broken = await get(`/i/${study.token}`);
		server.database.exec('alter table hidden rename to invitations');
		expect(broken).toMatchObject({ status: 200, body: PARTICIPANT });
	});
});

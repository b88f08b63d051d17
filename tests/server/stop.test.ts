import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startServerProcess } from '../support/server-process.ts';

let dataDir: string;
beforeEach(() => {
	dataDir = mkdtempSync(join(tmpdir(), 'earshot-stop-'));
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

/** A sign-up whose body comes in two pieces; `finish` sends the second and resolves with the answer. */
function startSignUp(port: number) {
	const body = JSON.stringify({ name: 'Ana', email: 'a@example.org', password: 'correct horse' });
	const head =
		`POST /api/auth/sign-up/email HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n` +
		`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n`;
	let text = '';
	const socket = connect(port, '127.0.0.1', () => socket.write(head + body.slice(0, 10)));
	socket.on('data', (chunk) => (text += chunk.toString()));
	const closed = new Promise<string>((resolve) => socket.on('close', () => resolve(text)));
	socket.on('error', () => undefined);
	return {
		async finish() {
			socket.write(body.slice(10));
			return closed;
		}
	};
}

test('[PR53] SIGTERM: what was begun is answered, nothing new is accepted, the exit is clean', async () => {
	const server = await startServerProcess(dataDir);
	const signUp = startSignUp(server.port);
	await new Promise((resolve) => setTimeout(resolve, 300));
	const ended = server.end('SIGTERM');
	await new Promise((resolve) => setTimeout(resolve, 300));
	await expect(fetch(`http://127.0.0.1:${server.port}/health`)).rejects.toThrow();
	const answer = await signUp.finish();
	expect(answer).toMatch(/^HTTP\/1\.1 200/);
	expect(answer.toLowerCase()).toContain('connection: close');
	expect(await ended).toBe(0);

	// The account made in the last moment is there after the next start.
	const again = await startServerProcess(dataDir);
	const signIn = await fetch(`http://127.0.0.1:${again.port}/api/auth/sign-in/email`, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify({ email: 'a@example.org', password: 'correct horse' })
	});
	expect(signIn.status).toBe(200);
	expect(await again.end('SIGINT')).toBe(0);
});

test('[PR11] the secret is made once, for the server’s eyes only, and sessions outlive a restart', async () => {
	const first = await startServerProcess(dataDir);
	const path = join(dataDir, 'secret');
	const secret = readFileSync(path, 'utf8');
	expect(statSync(path).mode & 0o777).toBe(0o600);
	expect(secret.trim()).toMatch(/^[0-9a-z]{52}$/);
	const signUp = await fetch(`http://127.0.0.1:${first.port}/api/auth/sign-up/email`, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify({ name: 'Ana', email: 'a@example.org', password: 'correct horse' })
	});
	const cookie = signUp.headers.getSetCookie()[0]?.split(';')[0] ?? '';
	await first.end('SIGKILL');
	const second = await startServerProcess(dataDir);
	const me = await fetch(`http://127.0.0.1:${second.port}/api/me`, { headers: { cookie } });
	expect(me.status).toBe(200);
	expect(readFileSync(path, 'utf8')).toBe(secret);
	await second.end('SIGTERM');
});

test('a port that is taken, or a setting that is none, is said in one sentence', async () => {
	const server = await startServerProcess(dataDir);
	const other = mkdtempSync(join(tmpdir(), 'earshot-stop-'));
	const taken = startServerProcess(other, { PORT: String(server.port) });
	await expect(taken).rejects.toThrow(/port \d+ is taken\. Set PORT/);
	await expect(startServerProcess(other, { PORT: 'eighty' })).rejects.toThrow(/PORT is not set to/);
	await expect(startServerProcess(other, { BASE_URL: 'ftp://x' })).rejects.toThrow(/BASE_URL/);
	await expect(startServerProcess(other, { EARSHOT_SECRET: 'short' })).rejects.toThrow(
		/EARSHOT_SECRET/
	);
	await server.end('SIGTERM');
	rmSync(other, { recursive: true, force: true });
});

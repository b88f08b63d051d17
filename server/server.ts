import { setMaxListeners } from 'node:events';
import { mkdirSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import type { Database } from 'better-sqlite3';
import type { Logger } from 'pino';
import type { Clock, Entropy } from '#core/base/world.ts';
import { createSessions } from './access/sessions.ts';
import { createLocalBus } from './bus/local.ts';
import { createApp } from './http/app.ts';
import type { Limits } from './http/context.ts';
import { createSqliteStorage, openSqliteFile } from './storage/sqlite.ts';

export interface ServerOptions {
	/** Folder of everything the server keeps. */
	readonly dataDir: string;
	/** 0 takes any free port. */
	readonly port: number;
	readonly host: string;
	readonly baseUrl: string | null;
	readonly buildDir: string | null;
	readonly secret: string;
	readonly version: string;
	readonly clock: Clock;
	readonly entropy: Entropy;
	readonly log: Logger;
	readonly limits: Limits;
	readonly trustedProxies: number;
	/** Longest time a body may take to arrive, ms. */
	readonly bodyTimeout: number;
	/** An open database instead of the file in `dataDir`; closed with the server. */
	readonly database?: Database;
}

export interface RunningServer {
	/** Where it answers on this machine. */
	readonly url: string;
	readonly port: number;
	/** Stops accepting, lets requests finish (10 s at most), closes the database. */
	close(): Promise<void>;
}

/** Longest time that requests in flight may take once the server stops, ms. */
const GRACE = 10_000;

/** A malformed request never reaches the app; it gets the same shape of refusal all the same. */
function refuseMalformed(server: Server): void {
	server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
		if (error.code === 'ECONNRESET' || !socket.writable) return socket.destroy();
		const isSlow = error.code === 'ERR_HTTP_REQUEST_TIMEOUT';
		const isLarge = error.code === 'HPE_HEADER_OVERFLOW';
		const [status, code, message] = isSlow
			? ['408 Request Timeout', 'timeout', 'The request took too long to arrive.']
			: isLarge
				? ['413 Content Too Large', 'too_large', 'The headers are too large.']
				: ['400 Bad Request', 'bad_request', 'This is not a valid HTTP request.'];
		const body = JSON.stringify({ error: { code, message } });
		socket.end(
			`HTTP/1.1 ${status}\r\nContent-Type: application/json\r\n` +
				`Content-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`
		);
	});
}

function listen(server: Server, port: number, host: string): Promise<number> {
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, host, () => {
			server.off('error', reject);
			resolve((server.address() as AddressInfo).port);
		});
	});
}

function closeServer(server: Server): Promise<void> {
	return new Promise((resolve) => {
		const timer = setTimeout(() => server.closeAllConnections(), GRACE);
		server.close(() => {
			clearTimeout(timer);
			resolve();
		});
	});
}

/** Builds the server out of its parts and starts it. Rejects when the port or the data folder cannot be used. */
export async function createServer(options: ServerOptions): Promise<RunningServer> {
	const { dataDir, port, host, log } = options;
	mkdirSync(dataDir, { recursive: true, mode: 0o700 });
	const stop = new AbortController();
	// One listener per waiting feed request.
	setMaxListeners(0, stop.signal);
	const bus = createLocalBus();
	const database = options.database ?? openSqliteFile(join(dataDir, 'earshot.sqlite'));
	const { storage, db } = await createSqliteStorage(database, ({ studyId }) =>
		bus.publish(studyId)
	);
	try {
		const { secret, baseUrl } = options;
		const onError = (message: string) => log.error(message);
		const sessions = await createSessions({ db, secret, baseUrl, onError });
		const app = createApp({ ...options, storage, sessions, bus, stopping: stop.signal });
		const server = createAdaptorServer({
			fetch: app.fetch,
			serverOptions: { headersTimeout: 15_000, requestTimeout: 60_000 }
		}) as Server;
		refuseMalformed(server);
		const bound = await listen(server, port, host);
		return {
			url: `http://localhost:${bound}`,
			port: bound,
			async close() {
				stop.abort();
				await closeServer(server);
				await storage.close();
			}
		};
	} catch (error) {
		await storage.close();
		throw error;
	}
}

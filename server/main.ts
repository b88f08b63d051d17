import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { fileURLToPath } from 'node:url';
import pino from 'pino';
import { loadSecret } from './access/secret.ts';
import { readConfig } from './config.ts';
import { createServer } from './server.ts';

/** The address other devices on this network can use, if there is one. */
function lanAddress(): string | null {
	const addresses = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
	return addresses.find(({ family, internal }) => family === 'IPv4' && !internal)?.address ?? null;
}

function say(line: string): void {
	process.stdout.write(`${line}\n`);
}

function fail(reason: string): never {
	process.stderr.write(`Earshot cannot start: ${reason}\n`);
	process.exit(1);
}

const root = fileURLToPath(new URL('..', import.meta.url));
const { version }: { version: string } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const config = readConfig(process.env);
if (!config.ok) fail(config.error);
const { port, host, dataDir, baseUrl, logLevel, limits, trustedProxies } = config.value;

const clock = { now: () => Date.now() };
const entropy = { bytes: (count: number) => new Uint8Array(randomBytes(count)) };
// Lines for people go to stdout, the log to stderr.
const log = pino({ level: logLevel, base: null }, pino.destination({ fd: 2, sync: false }));
const buildDir = config.value.buildDir ?? `${root}build`;
const hasBuild = existsSync(`${buildDir}/shell.html`);

const server = await createServer({
	port,
	host,
	dataDir,
	baseUrl,
	limits,
	trustedProxies,
	clock,
	entropy,
	log,
	version,
	buildDir: hasBuild ? buildDir : null,
	secret: config.value.secret ?? loadSecret(dataDir, entropy),
	bodyTimeout: 30_000
}).catch((error: NodeJS.ErrnoException) => {
	if (error.code === 'EADDRINUSE') return fail(`port ${port} is taken. Set PORT to another one.`);
	if (error.code === 'EACCES') return fail(`${dataDir} or port ${port} may not be used.`);
	return fail(error.message);
});

say(`Earshot is ready on ${server.url}`);
const lan = host === '0.0.0.0' || host === '::' ? lanAddress() : null;
if (baseUrl !== null) say(`Public address: ${baseUrl}`);
else if (lan !== null) say(`On other devices in this network: http://${lan}:${server.port}`);
if (!hasBuild) say('The app is not built, so only the API answers. Run: npm run build');

let isStopping = false;
function stop(): void {
	// A second signal means "now".
	if (isStopping) process.exit(1);
	isStopping = true;
	server.close().then(
		() => log.flush(() => process.exit(0)),
		(error: unknown) => fail(String(error))
	);
}
process.on('SIGTERM', stop);
process.on('SIGINT', stop);

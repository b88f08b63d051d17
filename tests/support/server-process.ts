import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** The project's own Node, whatever runs the test. */
const NODE = `${ROOT}node_modules/.bin/node`;

export interface ServerProcess {
	readonly port: number;
	readonly child: ChildProcess;
	/** Everything it wrote to stderr so far. */
	readonly log: () => string;
	/** Sends a signal and resolves with the exit code, or null when a signal ended it. */
	end(signal: 'SIGTERM' | 'SIGINT' | 'SIGKILL'): Promise<number | null>;
}

/** Starts `server/main.ts` as users do, on a free port, and resolves when it says that it is ready. */
export async function startServerProcess(
	dataDir: string,
	env: Record<string, string> = {}
): Promise<ServerProcess> {
	// The binary itself: npm or npx in between would get the signals instead.
	const child = spawn(NODE, ['server/main.ts'], {
		cwd: ROOT,
		// Not the test runner's own environment: it sets names that mean something to the server.
		env: { PATH: process.env['PATH'], PORT: '0', HOST: '127.0.0.1', DATA_DIR: dataDir, ...env },
		stdio: ['ignore', 'pipe', 'pipe']
	});
	let output = '';
	let log = '';
	child.stderr.on('data', (chunk: Buffer) => (log += chunk.toString()));
	const exited = once(child, 'exit') as Promise<[number | null]>;
	const ready = new Promise<number>((resolve, reject) => {
		child.stdout.on('data', (chunk: Buffer) => {
			output += chunk.toString();
			const port = /ready on http:\/\/localhost:(\d+)/.exec(output)?.[1];
			if (port !== undefined) resolve(Number(port));
		});
		void exited.then(([code]) => reject(new Error(`The server ended with ${code}: ${log}`)));
	});
	const port = await ready;
	return {
		port,
		child,
		log: () => log,
		async end(signal) {
			child.kill(signal);
			const [code] = await exited;
			return code;
		}
	};
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServerProcess, type ServerProcess } from '../support/server-process.ts';

/** A real server on loopback with a folder of its own, which can lose its power and come back at the same address. */
export class EarshotServer {
	readonly folder: string;
	#env: Record<string, string>;
	#process: ServerProcess;

	private constructor(folder: string, env: Record<string, string>, process: ServerProcess) {
		this.folder = folder;
		this.#env = env;
		this.#process = process;
	}

	static async start(env: Record<string, string> = {}): Promise<EarshotServer> {
		const folder = mkdtempSync(join(tmpdir(), 'earshot-'));
		return new EarshotServer(folder, env, await startServerProcess(folder, env));
	}

	get url(): string {
		return `http://localhost:${this.#process.port}`;
	}

	get database(): string {
		return join(this.folder, 'earshot.sqlite');
	}

	/** Pulls the plug. */
	async kill(): Promise<void> {
		if (this.#process.child.exitCode === null) await this.#process.end('SIGKILL');
	}

	/** Changes the environment of the next start. */
	set(env: Record<string, string>): void {
		this.#env = { ...this.#env, ...env };
	}

	/** Starts again on the same port and data. */
	async restart(): Promise<void> {
		this.#process = await startServerProcess(this.folder, {
			...this.#env,
			PORT: String(this.#process.port)
		});
	}

	async dispose(): Promise<void> {
		const { child } = this.#process;
		if (child.exitCode === null && child.signalCode === null) await this.#process.end('SIGTERM');
		rmSync(this.folder, { recursive: true, force: true });
	}
}

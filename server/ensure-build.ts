/**
 * Runs before `npm start`: builds the app when there is no build, or when something it is made of is newer.
 * A build counts from the stamp it writes last, so one that was broken off is made again.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const SOURCES = [
	'src',
	'static',
	'package.json',
	'package-lock.json',
	'svelte.config.js',
	'vite.config.ts'
];
const STAMP = 'build/.stamp';

function modified(path: string): number {
	const stats = statSync(path, { throwIfNoEntry: false });
	return stats?.mtimeMs ?? 0;
}

/**
 * Newest time of change below `path`, ms; 0 when there is nothing. Folders count too: taking a file away changes its
 * folder only. Tests are no part of the build.
 */
function newest(path: string): number {
	const own = modified(path);
	if (own === 0 || !statSync(path).isDirectory()) return own;
	const times = readdirSync(path, { withFileTypes: true })
		.filter((entry) => !/\.test\.ts$|\.md$/.test(entry.name))
		.map((entry) => newest(join(path, entry.name)));
	return Math.max(own, ...times);
}

/** Whether the build in `root` is missing, unfinished or older than its sources. */
export function isStale(root: string): boolean {
	if (!existsSync(join(root, 'build/shell.html'))) return true;
	const built = modified(join(root, STAMP));
	return SOURCES.some((source) => newest(join(root, source)) > built);
}

/** Builds in `root`. Returns the builder's exit code. */
function build(root: string): number {
	process.stdout.write('Building the app. This takes a moment, once.\n');
	const started = new Date();
	const vite = join(root, 'node_modules/vite/bin/vite.js');
	const { status } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
		cwd: root,
		stdio: 'inherit'
	});
	if (status !== 0) return status ?? 1;
	const stamp = join(root, STAMP);
	writeFileSync(stamp, `${started.toISOString()}\n`);
	// The time it began: a source changed during the build is newer, and is built next time.
	utimesSync(stamp, started, started);
	return 0;
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
	const root = fileURLToPath(new URL('..', import.meta.url));
	if (isStale(root)) process.exitCode = build(root);
}

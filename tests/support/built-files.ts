import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const BUILD = join(import.meta.dirname, '../../build');

/** The files of the built app by who needs them, as the service worker reads them. */
export function builtFiles(): Record<'start' | 'participant' | 'team', string[]> {
	return JSON.parse(readFileSync(join(BUILD, '_app/files.json'), 'utf8')) as Record<
		'start' | 'participant' | 'team',
		string[]
	>;
}

/** Bytes of some built scripts, gzip at its best level, summed file by file. */
export function gzippedSize(files: readonly string[]): number {
	return files
		.filter((file) => file.endsWith('.js'))
		.map((file) => gzipSync(readFileSync(join(BUILD, file)), { level: 9 }).length)
		.reduce((sum, size) => sum + size, 0);
}

export function gzippedScript(tier: 'start' | 'participant' | 'team'): number {
	return gzippedSize(builtFiles()[tier]);
}

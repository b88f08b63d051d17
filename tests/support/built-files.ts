import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const BUILD = join(import.meta.dirname, '../../build');

/** The files of the built app that a page needs: to be usable, in all, or the whole app. */
export type FileList = 'start' | 'participant' | 'team';

export function builtFiles(list: FileList): string[] {
	return JSON.parse(readFileSync(join(BUILD, `_app/files-${list}.json`), 'utf8')) as string[];
}

/** Bytes of some built scripts, gzip at its best level, summed file by file. */
export function gzippedSize(files: readonly string[]): number {
	return files
		.filter((file) => file.endsWith('.js'))
		.map((file) => gzipSync(readFileSync(join(BUILD, file)), { level: 9 }).length)
		.reduce((sum, size) => sum + size, 0);
}

export function gzippedScript(list: FileList): number {
	return gzippedSize(builtFiles(list));
}

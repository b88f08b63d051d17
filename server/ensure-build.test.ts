import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isStale } from './ensure-build.ts';

let root: string;
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'earshot-root-'));
	for (const folder of ['src/ui', 'static', 'build']) {
		mkdirSync(join(root, folder), { recursive: true });
	}
	touch('src/ui/Page.svelte', 100);
	touch('package.json', 100);
	for (const folder of ['src/ui', 'src', 'static']) setTime(folder, 100);
	touch('build/shell.html', 200);
	touch('build/.stamp', 200);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const setTime = (path: string, time: number) => utimesSync(join(root, path), time, time);

function touch(path: string, time: number) {
	writeFileSync(join(root, path), '');
	setTime(path, time);
}

test('a build newer than everything it is made of is kept', () => {
	expect(isStale(root)).toBe(false);
});

test('no build, one that was broken off, and one without its stamp are built', () => {
	rmSync(join(root, 'build/.stamp'));
	expect(isStale(root)).toBe(true);
	rmSync(join(root, 'build'), { recursive: true });
	expect(isStale(root)).toBe(true);
	mkdirSync(join(root, 'build'));
	touch('build/.stamp', 200);
	expect(isStale(root)).toBe(true);
});

test('a newer source, setting or picture builds; a newer test does not', () => {
	touch('src/ui/page.test.ts', 300);
	setTime('src/ui', 100);
	expect(isStale(root)).toBe(false);
	for (const path of ['src/ui/Page.svelte', 'static/icon.svg', 'vite.config.ts', 'package.json']) {
		touch(path, 300);
		setTime('static', 100);
		expect(isStale(root)).toBe(true);
		touch(path, 100);
		setTime('static', 100);
		expect(isStale(root)).toBe(false);
	}
});

test('a source taken away builds', () => {
	rmSync(join(root, 'src/ui/Page.svelte'));
	expect(isStale(root)).toBe(true);
});

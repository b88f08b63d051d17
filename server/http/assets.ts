import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One file of the built app, in every form it is sent in. */
export interface Asset {
	readonly type: string;
	readonly cache: string;
	readonly etag: string;
	readonly plain: Buffer<ArrayBuffer>;
	readonly br: Buffer<ArrayBuffer> | null;
	readonly gzip: Buffer<ArrayBuffer> | null;
}

const TYPES: Record<string, string> = {
	html: 'text/html; charset=utf-8',
	js: 'text/javascript; charset=utf-8',
	css: 'text/css; charset=utf-8',
	json: 'application/json; charset=utf-8',
	webmanifest: 'application/manifest+json; charset=utf-8',
	txt: 'text/plain; charset=utf-8',
	svg: 'image/svg+xml',
	png: 'image/png',
	jpg: 'image/jpeg',
	webp: 'image/webp',
	ico: 'image/x-icon',
	woff2: 'font/woff2',
	wasm: 'application/wasm'
};

/** Named by its content: the file at this path is the same for ever. */
export function isImmutable(path: string): boolean {
	return path.startsWith('/_app/immutable/');
}

function cacheOf(path: string): string {
	if (isImmutable(path)) return 'public, max-age=31536000, immutable';
	// Asked again each time, answered with 304: an update must reach the phone at once.
	return path.startsWith('/icons/') ? 'public, max-age=86400' : 'no-cache';
}

/**
 * The built app by path, read once: a rebuild under a running server cannot mix two versions, and no path of a request
 * ever reaches the file system. Throws when the folder cannot be read.
 */
export function loadAssets(buildDir: string): Map<string, Asset> {
	const files = new Map<string, Buffer<ArrayBuffer>>();
	for (const entry of readdirSync(buildDir, { recursive: true, withFileTypes: true })) {
		if (!entry.isFile() || entry.name.startsWith('.')) continue;
		const full = join(entry.parentPath, entry.name);
		files.set(full.slice(buildDir.length).replaceAll('\\', '/'), readFileSync(full));
	}
	const assets = new Map<string, Asset>();
	for (const [path, plain] of files) {
		const isVariant = /\.(br|gz)$/.test(path) && files.has(path.replace(/\.(br|gz)$/, ''));
		if (isVariant) continue;
		const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
		assets.set(path, {
			type: TYPES[extension] ?? 'application/octet-stream',
			cache: cacheOf(path),
			etag: createHash('sha256').update(plain).digest('base64url').slice(0, 22),
			plain,
			br: files.get(`${path}.br`) ?? null,
			gzip: files.get(`${path}.gz`) ?? null
		});
	}
	return assets;
}

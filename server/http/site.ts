import { gzipSync } from 'node:zlib';
import { Hono } from 'hono';
import { TOKEN_PATTERN } from '#core/base/id.ts';
import { hashToken } from '../access/tokens.ts';
import { loadAssets, type Asset } from './assets.ts';
import type { AppContext, AppEnv, Parts } from './context.ts';
import { NOT_FOUND, refuse } from './refuse.ts';
import { inlineScriptHashes, shellWithPreview } from './shell.ts';

export interface Site {
	readonly routes: Hono<AppEnv>;
	/** For the content security policy. */
	readonly scriptHashes: readonly string[];
}

function accepts(c: AppContext, encoding: string): boolean {
	const header = c.req.header('accept-encoding') ?? '';
	return new RegExp(`(^|[\\s,])${encoding}(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))`).test(header);
}

function send(c: AppContext, asset: Asset): Response {
	const encoding =
		asset.br !== null && accepts(c, 'br')
			? 'br'
			: asset.gzip !== null && accepts(c, 'gzip')
				? 'gzip'
				: null;
	const body = (encoding === null ? null : asset[encoding]) ?? asset.plain;
	// Each encoding is a body of its own, and so is its tag.
	const etag = `"${asset.etag}${encoding === null ? '' : `-${encoding}`}"`;
	c.header('Cache-Control', asset.cache);
	c.header('ETag', etag);
	c.header('Vary', 'Accept-Encoding');
	const known = (c.req.header('if-none-match') ?? '').split(/\s*,\s*/);
	if (known.includes(etag) || known.includes(`W/${etag}`)) return c.body(null, 304);
	c.header('Content-Type', asset.type);
	if (encoding !== null) c.header('Content-Encoding', encoding);
	return c.body(body);
}

/** A page of the app, not a file that is missing. */
function isPage(path: string): boolean {
	return !path.startsWith('/_app/') && !/\.[a-z0-9]+$/i.test(path);
}

/** The built app: files, the shell for its pages, and the shell with a preview for interview links. */
export function createSite(parts: Parts, buildDir: string): Site {
	const assets = loadAssets(buildDir);
	const shell = assets.get('/shell.html');
	if (shell === undefined) throw new Error(`${buildDir} holds no shell.html. Run the build.`);
	const html = shell.plain.toString('utf8');

	/** Without a preview when the link is unknown or cannot be looked up: the page itself says what is wrong. */
	async function previewed(token: string): Promise<string | null> {
		if (!TOKEN_PATTERN.test(token)) return null;
		try {
			const found = await parts.storage.findInvitation(hashToken(token));
			if (!found.ok) return null;
			const { title, welcome } = found.value.guide.settings;
			return shellWithPreview(html, { title, description: welcome });
		} catch (error) {
			parts.log.error({ err: error }, 'a link preview failed');
			return null;
		}
	}

	const routes = new Hono<AppEnv>()
		.get('/i/:token', async (c) => {
			const page = await previewed(c.req.param('token'));
			if (page === null) return send(c, shell);
			const isZipped = accepts(c, 'gzip');
			c.header('Cache-Control', 'no-cache');
			c.header('Vary', 'Accept-Encoding');
			c.header('Content-Type', shell.type);
			if (!isZipped) return c.body(page);
			c.header('Content-Encoding', 'gzip');
			return c.body(gzipSync(page));
		})
		.get('*', (c) => {
			const { path } = c.req;
			const asset = assets.get(path);
			if (asset !== undefined) return send(c, asset);
			return isPage(path) ? send(c, shell) : refuse(c, NOT_FOUND);
		});
	return { routes, scriptHashes: inlineScriptHashes(html) };
}

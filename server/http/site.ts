import { Hono } from 'hono';
import { TOKEN_PATTERN } from '#core/base/id.ts';
import { hashToken } from '../access/tokens.ts';
import { isImmutable, loadAssets, type Asset } from './assets.ts';
import type { AppContext, AppEnv, Parts } from './context.ts';
import { encode, encodingOf } from './encoding.ts';
import { NOT_FOUND, refuse } from './refuse.ts';
import { inlineScriptHashes, withPreview } from './shell.ts';

export interface Site {
	readonly routes: Hono<AppEnv>;
	/** For the content security policy. */
	readonly scriptHashes: readonly string[];
}

function send(c: AppContext, asset: Asset): Response {
	const encoding = encodingOf(c, (one) => asset[one] !== null);
	const body = (encoding === null ? null : asset[encoding]) ?? asset.plain;
	c.header('Cache-Control', asset.cache);
	c.header('Vary', 'Accept-Encoding');
	// What never changes is never asked again, and needs no tag to ask by.
	if (!isImmutable(c.req.path)) {
		// Each encoding is a body of its own, and so is its tag.
		const etag = `"${asset.etag}${encoding === null ? '' : `-${encoding}`}"`;
		c.header('ETag', etag);
		const known = (c.req.header('if-none-match') ?? '').split(/\s*,\s*/);
		if (known.includes(etag) || known.includes(`W/${etag}`)) return c.body(null, 304);
	}
	c.header('Content-Type', asset.type);
	if (encoding !== null) c.header('Content-Encoding', encoding);
	return c.body(body);
}

/** A page of the app, not a file that is missing. */
function isPage(path: string): boolean {
	return !path.startsWith('/_app/') && !/\.[a-z0-9]+$/i.test(path);
}

/** The built app: files, the shell for its pages, and the participant's document with a preview for interview links. */
export function createSite(parts: Parts, buildDir: string): Site {
	const assets = loadAssets(buildDir);
	const page = (path: string): Asset => {
		const asset = assets.get(`/${path}`);
		if (asset === undefined) throw new Error(`${buildDir} holds no ${path}. Run the build.`);
		return asset;
	};
	const shell = page('shell.html');
	const participant = page('participant.html');
	const html = participant.plain.toString('utf8');

	/** Without a preview when the link is unknown or cannot be looked up: the page itself says what is wrong. */
	async function previewed(token: string): Promise<string | null> {
		if (!TOKEN_PATTERN.test(token)) return null;
		try {
			const found = await parts.storage.findInvitation(hashToken(token));
			if (!found.ok) return null;
			const { title, welcome } = found.value.guide.settings;
			return withPreview(html, { title, description: welcome });
		} catch (error) {
			parts.log.error({ err: error }, 'a link preview failed');
			return null;
		}
	}

	const routes = new Hono<AppEnv>()
		.get('/i/:token', async (c) => {
			const preview = await previewed(c.req.param('token'));
			if (preview === null) return send(c, participant);
			const encoding = encodingOf(c);
			c.header('Cache-Control', 'no-cache');
			c.header('Vary', 'Accept-Encoding');
			c.header('Content-Type', participant.type);
			if (encoding === null) return c.body(preview);
			c.header('Content-Encoding', encoding);
			return c.body(await encode(Buffer.from(preview), encoding));
		})
		.get('*', (c) => {
			const { path } = c.req;
			const asset = assets.get(path);
			if (asset !== undefined) return send(c, asset);
			return isPage(path) ? send(c, shell) : refuse(c, NOT_FOUND);
		});
	return {
		routes,
		scriptHashes: [
			...new Set(
				[shell, participant].flatMap(({ plain }) => inlineScriptHashes(plain.toString('utf8')))
			)
		]
	};
}

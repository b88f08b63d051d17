import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { AppContext } from './context.ts';

export type Encoding = 'br' | 'gzip';

const zip = promisify(gzip);
const brotli = promisify(brotliCompress);
/** Up to this size, in bytes, the smallest result takes a few ms: what a phone receives is below. */
const SMALL = 32 * 1024;
/** For long bodies, made for one answer: within a fifth of the smallest at a hundredth of the time. */
const FAST = 5;

function accepts(c: AppContext, encoding: Encoding): boolean {
	const header = c.req.header('accept-encoding') ?? '';
	return new RegExp(`(^|[\\s,])${encoding}(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))`).test(header);
}

/** The smallest encoding that is offered and the caller takes; null when that leaves the plain bytes. */
export function encodingOf(
	c: AppContext,
	offers: (encoding: Encoding) => boolean = () => true
): Encoding | null {
	return (['br', 'gzip'] as const).find((one) => offers(one) && accepts(c, one)) ?? null;
}

/** Compressed off the main thread. */
export function encode(body: Uint8Array, encoding: Encoding): Promise<Buffer<ArrayBuffer>> {
	if (encoding === 'gzip') return zip(body);
	const size = body.byteLength;
	const params = {
		[constants.BROTLI_PARAM_QUALITY]: size > SMALL ? FAST : constants.BROTLI_MAX_QUALITY,
		[constants.BROTLI_PARAM_SIZE_HINT]: size
	};
	return brotli(body, { params });
}

/** Shorter answers gain nothing. Bytes. */
const WORTH_IT = 1024;

/** Answers in JSON, compressed where that pays: an invitation on a phone, a feed of thousand rows on a laptop. */
export async function encodeJson(c: AppContext, next: () => Promise<void>): Promise<void> {
	await next();
	const { headers } = c.res;
	const isJson = headers.get('content-type')?.startsWith('application/json') === true;
	if (!isJson || c.req.method === 'HEAD' || headers.has('content-encoding')) return;
	const encoding = encodingOf(c);
	const body = new Uint8Array(await c.res.arrayBuffer());
	const isWorthIt = encoding !== null && body.byteLength >= WORTH_IT;
	c.res = new Response(isWorthIt ? await encode(body, encoding) : body, c.res);
	c.header('Vary', 'Accept-Encoding');
	if (!isWorthIt) return;
	c.header('Content-Encoding', encoding);
	c.res.headers.delete('Content-Length');
}

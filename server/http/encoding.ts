import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { AppContext } from './context.ts';

export type Encoding = 'br' | 'gzip';

const zip = promisify(gzip);
const brotli = promisify(brotliCompress);
/** Nearly the size of the best at a small part of its time: these bodies are made for one answer. */
const QUALITY = 6;

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
	const size = { [constants.BROTLI_PARAM_SIZE_HINT]: body.byteLength };
	return brotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY, ...size } });
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

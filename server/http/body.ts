import type { IncomingMessage } from 'node:http';
import * as v from 'valibot';
import { err, ok, type Result } from '#core/base/result.ts';
import type { Refusal } from '#protocol/errors.ts';
import { BODY_LIMIT } from '#protocol/limits.ts';
import type { AppContext } from './context.ts';

const TOO_SLOW: Refusal = { code: 'timeout', message: 'The request took too long to arrive.' };
const CUT_OFF: Refusal = { code: 'bad_request', message: 'The request was cut off.' };

/** Reads at most `limit` bytes within `timeout` ms. What is left unread closes the connection. */
function readBytes(
	incoming: IncomingMessage,
	limit: number,
	timeout: number
): Promise<Result<Buffer, Refusal>> {
	const tooLarge: Refusal = {
		code: 'too_large',
		message: `The request is larger than ${Math.round(limit / 1024)} KiB.`
	};
	if (Number(incoming.headers['content-length'] ?? 0) > limit) {
		return Promise.resolve(err(tooLarge));
	}
	return new Promise((resolve) => {
		const chunks: Buffer[] = [];
		let size = 0;
		const finish = (result: Result<Buffer, Refusal>) => {
			clearTimeout(timer);
			incoming.off('data', onData).off('end', onEnd).off('close', onClose);
			if (!result.ok) incoming.pause();
			resolve(result);
		};
		const onData = (chunk: Buffer) => {
			size += chunk.length;
			if (size > limit) finish(err(tooLarge));
			else chunks.push(chunk);
		};
		const onEnd = () => finish(ok(Buffer.concat(chunks, size)));
		const onClose = () => finish(err(CUT_OFF));
		const timer = setTimeout(() => finish(err(TOO_SLOW)), timeout);
		// A socket that breaks also emits 'close'; the listener keeps it from being nobody's error.
		incoming.once('error', () => undefined);
		incoming.on('data', onData).on('end', onEnd).on('close', onClose);
	});
}

/** Names the first field that is wrong, never its value. */
function describe(issue: v.BaseIssue<unknown>): string {
	const path = (issue.path ?? []).map(({ key }) => String(key)).join('.');
	const field = path === '' ? 'The body' : `“${path.slice(0, 80)}”`;
	if (issue.type.startsWith('max_')) return `${field} is too long or too large.`;
	if (issue.type.startsWith('min_')) return `${field} is too short or too small.`;
	return `${field} is missing or not valid.`;
}

/** Parses any value at the border. */
export function parse<S extends v.GenericSchema>(
	schema: S,
	value: unknown
): Result<v.InferOutput<S>, Refusal> {
	const parsed = v.safeParse(schema, value, { abortEarly: true });
	if (parsed.success) return ok(parsed.output);
	return err({ code: 'bad_request', message: describe(parsed.issues[0]) });
}

/** The body as `schema` wants it; a refusal when it is not JSON, not UTF-8, too large, too slow or of another shape. */
export async function readJson<S extends v.GenericSchema>(
	c: AppContext,
	schema: S,
	options: { timeout: number; limit?: number }
): Promise<Result<v.InferOutput<S>, Refusal>> {
	const { incoming } = c.env;
	const type = incoming.headers['content-type'] ?? '';
	if (!/^application\/json\s*(;|$)/i.test(type) || incoming.headers['content-encoding']) {
		return err({ code: 'bad_json', message: 'Send JSON with Content-Type: application/json.' });
	}
	const bytes = await readBytes(incoming, options.limit ?? BODY_LIMIT, options.timeout);
	if (!bytes.ok) {
		// What is still on its way must not be taken for the next request.
		c.header('Connection', 'close');
		return bytes;
	}
	let value: unknown;
	try {
		value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes.value));
	} catch {
		return err({ code: 'bad_json', message: 'The body is not valid JSON.' });
	}
	return parse(schema, value);
}

import * as v from 'valibot';
import { err, ok, type Result } from '#core/base/result.ts';
import { errorBody } from '#protocol/errors.ts';

/**
 * Why a request gave nothing.
 * - `offline`: no answer at all. `timeout`: none in time. Either may have reached the server.
 * - `refused`: the server said no, with one of the protocol's codes.
 * - `unreadable`: something answered that is not this server: a hotel's login page, a proxy, another version.
 * - `aborted`: the caller gave up.
 */
export type ApiFailure =
	| { readonly kind: 'offline'; readonly message: string }
	| { readonly kind: 'timeout'; readonly message: string }
	| { readonly kind: 'aborted'; readonly message: string }
	| { readonly kind: 'unreadable'; readonly status: number; readonly message: string }
	| {
			readonly kind: 'refused';
			readonly status: number;
			/** One of the protocol's error codes; a newer server may have more. */
			readonly code: string;
			readonly message: string;
			/** With `out_of_order`: the `seq` the server waits for. */
			readonly nextSeq: number | null;
			/** How long the server asks to be left alone, ms. */
			readonly retryAfterMs: number | null;
	  };

/** What parses a reply: any of the protocol's schemas. */
export type ReplySchema<T> = v.GenericSchema<unknown, T>;

export interface ApiCall<T> {
	readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
	/** From the root, such as `/api/me`. */
	readonly path: string;
	readonly body?: unknown;
	readonly reply: ReplySchema<T>;
	/** An interview's token; with it no cookie is sent. */
	readonly secret?: string;
	/** Without an account: no cookie is sent. */
	readonly anonymous?: boolean;
	readonly signal?: AbortSignal;
	readonly timeoutMs?: number;
}

export interface ApiClient {
	send<T>(call: ApiCall<T>): Promise<Result<T, ApiFailure>>;
}

export interface ClientOptions {
	readonly fetch: typeof fetch;
	/** Origin of the server; '' for the page's own. */
	readonly baseUrl?: string;
	/** Longest wait for a whole reply, ms. */
	readonly timeoutMs?: number;
	/** Told after every request whether the server was reached; not told of requests the caller gave up. */
	readonly onContact?: (isReached: boolean) => void;
}

/** The reply of requests that only say yes: any JSON object. */
export const doneReply: ReplySchema<null> = v.pipe(
	v.object({}),
	v.transform(() => null)
);

export function createClient(options: ClientOptions): ApiClient {
	const { baseUrl = '', timeoutMs = 15_000, onContact } = options;
	return {
		async send(call) {
			const gate = openGate(call.timeoutMs ?? timeoutMs, call.signal);
			try {
				const response = await options.fetch.call(globalThis, baseUrl + call.path, {
					...toInit(call),
					signal: gate.signal
				});
				const outcome = await toOutcome(response, call.reply);
				onContact?.(outcome.ok || outcome.error.kind === 'refused');
				return outcome;
			} catch (thrown) {
				const message = thrown instanceof Error ? thrown.message : String(thrown);
				const kind = gate.reason() ?? 'offline';
				if (kind !== 'aborted') onContact?.(false);
				return err({ kind, message });
			} finally {
				gate.close();
			}
		}
	};
}

function toInit<T>({ method, body, secret, anonymous }: ApiCall<T>): RequestInit {
	const headers: Record<string, string> = { accept: 'application/json' };
	if (body !== undefined) headers['content-type'] = 'application/json';
	if (secret !== undefined) headers['authorization'] = `Bearer ${secret}`;
	return {
		method,
		headers,
		cache: 'no-store',
		credentials: secret !== undefined || anonymous === true ? 'omit' : 'same-origin',
		...(body === undefined ? {} : { body: JSON.stringify(body, withoutNul) })
	};
}

/** Servers refuse NUL, which PostgreSQL cannot store. One pasted into an answer must not hold up the interview. */
function withoutNul(_key: string, value: unknown): unknown {
	return typeof value === 'string' ? value.replaceAll('\0', '') : value;
}

async function toOutcome<T>(
	response: Response,
	reply: ReplySchema<T>
): Promise<Result<T, ApiFailure>> {
	const { status } = response;
	// Failing to read a body is a lost connection and thrown on; a body that is not JSON is an answer from elsewhere.
	const text = await response.text();
	let body: unknown;
	try {
		body = JSON.parse(text);
	} catch {
		return err({ kind: 'unreadable', status, message: 'the reply is not JSON' });
	}
	if (response.ok) {
		const parsed = v.safeParse(reply, body);
		if (parsed.success) return ok(parsed.output);
		return err({ kind: 'unreadable', status, message: 'the reply has another shape' });
	}
	const refusal = v.safeParse(errorBody, body);
	if (!refusal.success) {
		return err({ kind: 'unreadable', status, message: 'the refusal has another shape' });
	}
	const { code, message, nextSeq = null } = refusal.output.error;
	const seconds = Number(response.headers.get('retry-after') ?? NaN);
	const retryAfterMs = Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : null;
	return err({ kind: 'refused', status, code, message, nextSeq, retryAfterMs });
}

/** One signal for the caller's and the clock's; by hand, because older phones lack `AbortSignal.any`. */
function openGate(timeoutMs: number, outer: AbortSignal | undefined) {
	const controller = new AbortController();
	let why: 'timeout' | 'aborted' | null = null;
	const stop = (reason: 'timeout' | 'aborted') => (): void => {
		why ??= reason;
		controller.abort();
	};
	const onAbort = stop('aborted');
	const timer = setTimeout(stop('timeout'), timeoutMs);
	if (outer?.aborted === true) onAbort();
	outer?.addEventListener('abort', onAbort);
	return {
		signal: controller.signal,
		reason: (): 'timeout' | 'aborted' | null => why,
		close(): void {
			clearTimeout(timer);
			outer?.removeEventListener('abort', onAbort);
		}
	};
}

/** Refusals with these codes pass: the same request may succeed later. */
const PASSING = new Set(['timeout', 'rate_limited', 'internal', 'unavailable', 'storage_full']);

/** Whether sending the same again is pointless. Everything but a clear no of this server is worth another try. */
export function isLasting(failure: ApiFailure): boolean {
	return failure.kind === 'refused' && failure.status < 500 && !PASSING.has(failure.code);
}

/** One line for logs, outbox rows and the outbox sheet. */
export function failureText(failure: ApiFailure): string {
	return failure.kind === 'refused' ? failure.message : failure.kind;
}

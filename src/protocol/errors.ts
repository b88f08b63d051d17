import * as v from 'valibot';
import { whole } from './fields.ts';

/** Every reason a request can be refused, with the status it travels under. */
export const ERROR_STATUS = {
	bad_request: 400,
	bad_json: 400,
	weak_password: 400,
	unauthenticated: 401,
	bad_token: 401,
	bad_credentials: 401,
	forbidden: 403,
	not_found: 404,
	timeout: 408,
	conflict: 409,
	out_of_order: 409,
	frozen: 409,
	email_taken: 409,
	withdrawn: 410,
	closed: 410,
	too_large: 413,
	rate_limited: 429,
	internal: 500,
	storage_full: 507,
	unavailable: 503
} as const;

export type ErrorCode = keyof typeof ERROR_STATUS;

/** The one shape of every refusal. `message` is for people, `code` for programs. */
export const errorBody = v.object({
	error: v.object({
		code: v.string(),
		message: v.string(),
		/** With `out_of_order` only: the `seq` the server waits for. */
		nextSeq: v.optional(whole)
	})
});
export type ErrorBody = v.InferOutput<typeof errorBody>;

/** Why something was refused, before it becomes a response. */
export interface Refusal {
	readonly code: ErrorCode;
	readonly message: string;
	/** With `out_of_order` only. */
	readonly nextSeq?: number;
}

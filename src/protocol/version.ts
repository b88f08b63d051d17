import * as v from 'valibot';
import { whole } from './fields.ts';

/** Raised when an older client could no longer speak to a newer server. */
export const PROTOCOL_VERSION = 1;

/** GET /health */
export const healthReply = v.object({
	status: v.literal('ok'),
	version: v.string(),
	/** The server's clock, ms since 1970. */
	time: whole,
	protocol: whole
});

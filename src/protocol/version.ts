import * as z from 'zod/mini';

/** Raised when an older client could no longer speak to a newer server. */
export const PROTOCOL_VERSION = 1;

/** GET /health */
export const healthReply = z.object({
	status: z.literal('ok'),
	version: z.string(),
	/** The server's clock, ms since 1970. */
	time: z.int(),
	protocol: z.int()
});

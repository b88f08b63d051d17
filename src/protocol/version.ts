/** Raised when an older client could no longer speak to a newer server. */
export const PROTOCOL_VERSION = 1;

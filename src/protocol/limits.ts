/** Longest body of a request, bytes. */
export const BODY_LIMIT = 1024 * 1024;
/** Longest body when a member stores whole interviews, bytes. */
export const STORE_BODY_LIMIT = 8 * 1024 * 1024;
/** Most turns in one POST. */
export const TURNS_PER_POST = 200;
/** Most interviews that a member stores in one POST. */
export const STORE_LIMIT = 50;
/** Most rows of one page of the feed. */
export const FEED_PAGE_LIMIT = 1_000;
/** Longest time that the feed waits for a row, seconds. Proxies commonly give up at 30. */
export const FEED_WAIT_LIMIT = 25;

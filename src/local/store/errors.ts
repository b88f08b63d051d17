/**
 * Why the device's database could not do something. Words for people are the screen's.
 * - `quota`: the storage is full. Nothing was written.
 * - `closed`: the connection was closed and could not be opened again.
 * - `blocked`: another tab holds an older version of the database open.
 * - `outdated`: the database was made by a newer version of this program; reload to get it.
 * - `unavailable`: this browser, or its private mode, has no database to offer.
 */
export interface StoreError {
	readonly kind: 'quota' | 'closed' | 'blocked' | 'outdated' | 'unavailable' | 'unknown';
	/** The browser's own name and message, for logs. */
	readonly detail: string;
}

const KINDS: Readonly<Record<string, StoreError['kind']>> = {
	QuotaExceededError: 'quota',
	DatabaseClosedError: 'closed',
	InvalidStateError: 'closed',
	VersionError: 'outdated',
	MissingAPIError: 'unavailable',
	MissingApiError: 'unavailable',
	SecurityError: 'unavailable',
	NotAllowedError: 'unavailable'
};

/** Dexie wraps the browser's error, sometimes twice: the innermost known name decides. */
export function toStoreError(thrown: unknown): StoreError {
	let kind: StoreError['kind'] = 'unknown';
	let error: unknown = thrown;
	for (let depth = 0; depth < 5 && typeof error === 'object' && error !== null; depth++) {
		const name = 'name' in error && typeof error.name === 'string' ? error.name : '';
		const known = KINDS[name];
		if (known !== undefined && (kind === 'unknown' || kind === 'closed')) kind = known;
		error = 'inner' in error ? error.inner : null;
	}
	const detail = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown);
	return { kind, detail: detail.slice(0, 500) };
}

/** The part of the Web Locks API that is needed. */
export interface Locks {
	request<T>(name: string, options: { signal?: AbortSignal }, work: () => Promise<T>): Promise<T>;
}

/** The browser's locks; null on insecure origins and old browsers. */
export function browserLocks(): Locks | null {
	return (globalThis.navigator as Navigator | undefined)?.locks ?? null;
}

/**
 * Runs `work` while no other tab of this origin runs work of the same name. Without Web Locks tabs may overlap; all
 * that is done under a lock is therefore safe to do twice, only wasteful.
 */
export function exclusively<T>(
	locks: Locks | null,
	name: string,
	work: () => Promise<T>,
	signal?: AbortSignal
): Promise<T> {
	return locks === null
		? work()
		: locks.request(name, signal === undefined ? {} : { signal }, work);
}

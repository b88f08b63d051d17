import { liveQuery } from 'dexie';

/**
 * Runs `query` now and again whenever something it read has changed, in this tab or another.
 * Queries are the reading functions of this folder; failures arrive as their `Result`.
 * @returns a function that stops it
 */
export function watch<T>(query: () => Promise<T>, listener: (value: T) => void): () => void {
	const subscription = liveQuery(query).subscribe(listener);
	return () => subscription.unsubscribe();
}

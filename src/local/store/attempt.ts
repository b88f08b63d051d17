import Dexie from 'dexie';
import { err, ok, type Result } from '#core/base/result.ts';
import type { EarshotDatabase } from './database.ts';
import { toStoreError, type StoreError } from './errors.ts';

/**
 * Runs one piece of work on the database, outside any transaction of the caller. A connection that the browser
 * closed under us is opened again and the work is tried once more; it must therefore be safe to repeat,
 * which one transaction always is: a closed connection aborts it whole.
 */
export async function attempt<T>(
	db: EarshotDatabase,
	work: () => PromiseLike<T>
): Promise<Result<T, StoreError>> {
	const run = async (): Promise<T> => await Dexie.ignoreTransaction(work);
	try {
		return ok(await run());
	} catch (thrown) {
		const error = toStoreError(thrown);
		if (error.kind !== 'closed') return err(error);
	}
	try {
		await Dexie.ignoreTransaction(() => db.open());
		return ok(await run());
	} catch (thrown) {
		return err(toStoreError(thrown));
	}
}

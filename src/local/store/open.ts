import Dexie from 'dexie';
import { err, ok, type Result } from '#core/base/result.ts';
import { EarshotDatabase } from './database.ts';
import { toStoreError, type StoreError } from './errors.ts';

export interface OpenOptions {
	readonly name?: string;
	/**
	 * A newer version of the program, in another tab, needs this one to let go of the database. The connection is
	 * already closed when this is called; the page should offer to reload.
	 */
	readonly onNewerVersion?: () => void;
	/** How long to wait for another tab to let go before reporting `blocked`, ms. */
	readonly blockedMs?: number;
}

/**
 * Opens the device's database. Never throws: a browser without storage, a full one, and one held by another tab
 * each have their own error.
 */
export async function openDatabase(
	options: OpenOptions = {}
): Promise<Result<EarshotDatabase, StoreError>> {
	if (typeof indexedDB === 'undefined') {
		return err({ kind: 'unavailable', detail: 'IndexedDB is missing' });
	}
	const db = new EarshotDatabase(options.name);
	db.on('versionchange', () => {
		db.close();
		options.onNewerVersion?.();
		// Dexie's own handler would open the database again on next use and block the other tab.
		return false;
	});
	const declared = db.verno;
	// Dexie would open a database of a newer version, whose rows this program may misread. Said at every opening.
	db.on(
		'ready',
		() => {
			if (db.backendDB().version > declared * 10) {
				throw new Dexie.VersionError('made by a newer version');
			}
		},
		true
	);
	let timer: ReturnType<typeof setTimeout> | undefined;
	const blocked = new Promise<StoreError>((resolve) => {
		db.on('blocked', () => {
			timer = setTimeout(
				() => resolve({ kind: 'blocked', detail: 'another tab holds the database' }),
				options.blockedMs ?? 3_000
			);
		});
	});
	const opened = db.open().then(
		() => null,
		(thrown: unknown): StoreError => {
			const error = toStoreError(thrown);
			// A connection that never opened was refused, not closed.
			return error.kind === 'closed' ? { ...error, kind: 'unavailable' } : error;
		}
	);
	const failure = await Promise.race([opened, blocked]);
	clearTimeout(timer);
	if (failure === null) return ok(db);
	db.close();
	return err(failure);
}

/**
 * Asks the browser not to evict this origin's data; true when it promised. Worth calling after the first answer or
 * the first study: browsers grant it to sites that are in use.
 */
export async function keepStorage(): Promise<boolean> {
	try {
		return (await navigator.storage?.persist?.()) ?? false;
	} catch {
		return false;
	}
}

/** Removes everything this device remembers. The connection is closed for good. */
export async function eraseDatabase(db: EarshotDatabase): Promise<Result<void, StoreError>> {
	try {
		await Dexie.ignoreTransaction(() => db.delete());
		return ok(undefined);
	} catch (thrown) {
		return err(toStoreError(thrown));
	}
}

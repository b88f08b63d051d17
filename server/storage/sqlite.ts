import Database from 'better-sqlite3';
import { Kysely, sql, SqliteDialect, type SqliteDatabase, type SqliteStatement } from 'kysely';
import { migrate } from './migrations.ts';
import type { Schema } from './schema.ts';
import { createSqlStorage } from './sql-storage.ts';
import { StorageFull, type Committed, type Storage } from './storage.ts';
import { createWriteQueue } from './write-queue.ts';

/** Prepared statements kept; lists of ids come in many lengths, each a text of its own. */
const STATEMENT_LIMIT = 300;

/** Whether the last write found room. */
interface Room {
	isFull: boolean;
}

/** SQLite's words, and the system's, for "no room". */
function isNoRoom(error: unknown): boolean {
	const code = (error as { code?: unknown } | null)?.code;
	return code === 'SQLITE_FULL' || code === 'ENOSPC' || code === 'SQLITE_IOERR_WRITE';
}

/** A statement that knows "full" from other failures, whoever runs it. */
function watched(sql: string, statement: SqliteStatement, room: Room): SqliteStatement {
	function attempt<T>(work: () => T): T {
		try {
			return work();
		} catch (error) {
			if (!isNoRoom(error)) throw error;
			room.isFull = true;
			throw new StorageFull('No room left to store this.', { cause: error });
		}
	}
	return {
		reader: statement.reader,
		all: (parameters) => attempt(() => statement.all(parameters)),
		iterate: (parameters) => statement.iterate(parameters),
		run(parameters) {
			const done = attempt(() => statement.run(parameters));
			if (sql !== 'begin' && sql !== 'rollback') room.isFull = false;
			return done;
		}
	};
}

/** What Kysely needs of a database, with statements prepared once and transactions as SQLite wants them. */
function adapt(database: Database.Database, room: Room): SqliteDatabase {
	const cache = new Map<string, SqliteStatement>();
	const nothing: SqliteStatement = {
		reader: false,
		all: () => [],
		run: () => ({ changes: 0, lastInsertRowid: 0 }),
		*iterate() {}
	};
	return {
		close: () => database.close(),
		prepare(sql) {
			// SQLite has already rolled back when it ran out of room; saying so again would be an error.
			if (sql === 'rollback' && !database.inTransaction) return nothing;
			const known = cache.get(sql);
			if (known !== undefined) {
				cache.delete(sql);
				cache.set(sql, known);
				return known;
			}
			// Taking the write lock at once, not at the first write, leaves no half-way to be busy in.
			const prepared = database.prepare(sql === 'begin' ? 'begin immediate' : sql);
			const made = watched(sql, prepared as SqliteStatement, room);
			cache.set(sql, made);
			const [oldest] = cache.keys();
			if (cache.size > STATEMENT_LIMIT && oldest !== undefined) cache.delete(oldest);
			return made;
		}
	};
}

/** Opens the file and sets it up for durable commits: an answered write survives a power cut. */
export function openSqliteFile(path: string): Database.Database {
	const database = new Database(path);
	database.pragma('journal_mode = WAL');
	database.pragma('synchronous = FULL');
	database.pragma('foreign_keys = ON');
	database.pragma('busy_timeout = 5000');
	// 16 MB of log between checkpoints: a page rewritten a hundred times meanwhile is copied once.
	database.pragma('wal_autocheckpoint = 4000');
	// Withdrawn words are overwritten, not only unlinked.
	database.pragma('secure_delete = ON');
	return database;
}

export interface SqliteParts {
	readonly storage: Storage;
	/** The one connection, shared with the session tables: one writer, one queue. */
	readonly db: Kysely<Schema>;
}

/** Storage in one SQLite file. Closing the storage closes `database`. */
export async function createSqliteStorage(
	database: Database.Database,
	onCommitted: (change: Committed) => void
): Promise<SqliteParts> {
	const room: Room = { isFull: false };
	const db = new Kysely<Schema>({
		dialect: new SqliteDialect({ database: adapt(database, room) })
	});
	await migrate(db);
	const storage = createSqlStorage({
		db,
		queue: createWriteQueue(db, onCommitted),
		isFull: () => room.isFull,
		// Through Kysely, which never runs it inside somebody's transaction.
		scrub: async () => void (await sql`pragma wal_checkpoint(truncate)`.execute(db)),
		close: () => db.destroy()
	});
	return { storage, db };
}

import type { Kysely } from 'kysely';
import { Migrator, type Migration } from 'kysely/migration';
import type { Schema } from './schema.ts';

/** The first schema. Foreign keys cascade nowhere: what is erased is erased by name, in one place. */
const first: Migration = {
	async up(db: Kysely<unknown>) {
		await db.schema
			.createTable('workspaces')
			.addColumn('id', 'text', (column) => column.primaryKey())
			.addColumn('name', 'text', (column) => column.notNull())
			.addColumn('created_at', 'bigint', (column) => column.notNull())
			.execute();
		await db.schema
			.createTable('members')
			.addColumn('workspace_id', 'text', (column) => column.notNull().references('workspaces.id'))
			.addColumn('user_id', 'text', (column) => column.notNull())
			.addColumn('role', 'text', (column) => column.notNull())
			.addColumn('created_at', 'bigint', (column) => column.notNull())
			.addPrimaryKeyConstraint('members_key', ['workspace_id', 'user_id'])
			.execute();
		await db.schema
			.createIndex('members_by_user')
			.on('members')
			.columns(['user_id', 'created_at'])
			.execute();
		await db.schema
			.createTable('studies')
			.addColumn('id', 'text', (column) => column.primaryKey())
			.addColumn('workspace_id', 'text', (column) => column.notNull().references('workspaces.id'))
			.addColumn('title', 'text', (column) => column.notNull())
			.addColumn('status', 'text', (column) => column.notNull())
			.addColumn('created_at', 'bigint', (column) => column.notNull())
			.addColumn('closed_at', 'bigint')
			.addColumn('feed_head', 'bigint', (column) => column.notNull().defaultTo(0))
			.addColumn('interviews_seen', 'bigint', (column) => column.notNull().defaultTo(0))
			.execute();
		await db.schema
			.createIndex('studies_by_workspace')
			.on('studies')
			.columns(['workspace_id'])
			.execute();
		await db.schema
			.createTable('guides')
			.addColumn('study_id', 'text', (column) => column.notNull().references('studies.id'))
			.addColumn('id', 'text', (column) => column.notNull())
			.addColumn('version', 'integer', (column) => column.notNull())
			.addColumn('rank', 'integer', (column) => column.notNull())
			.addColumn('published_at', 'bigint', (column) => column.notNull())
			.addColumn('content', 'text', (column) => column.notNull())
			.addPrimaryKeyConstraint('guides_key', ['study_id', 'id'])
			.addUniqueConstraint('guides_version', ['study_id', 'version'])
			.addUniqueConstraint('guides_rank', ['study_id', 'rank'])
			.execute();
		await db.schema
			.createTable('invitations')
			.addColumn('id', 'text', (column) => column.primaryKey())
			.addColumn('study_id', 'text', (column) => column.notNull().references('studies.id'))
			.addColumn('token_hash', 'text', (column) => column.notNull().unique())
			.addColumn('segment_id', 'text')
			.addColumn('open', 'integer', (column) => column.notNull())
			.addColumn('closed_at', 'bigint')
			.execute();
		await db.schema
			.createTable('interviews')
			.addColumn('id', 'text', (column) => column.primaryKey())
			.addColumn('study_id', 'text', (column) => column.notNull().references('studies.id'))
			.addColumn('guide_id', 'text')
			.addColumn('segment_id', 'text')
			.addColumn('invitation_id', 'text')
			.addColumn('mode', 'text', (column) => column.notNull())
			.addColumn('status', 'text', (column) => column.notNull())
			.addColumn('started_at', 'bigint', (column) => column.notNull())
			.addColumn('ended_at', 'bigint')
			.addColumn('consent', 'text')
			.addColumn('language', 'text', (column) => column.notNull())
			.addColumn('rating', 'integer')
			.addColumn('correction', 'text', (column) => column.notNull())
			.addColumn('metadata', 'text', (column) => column.notNull())
			.addColumn('label', 'text', (column) => column.notNull())
			.addColumn('secret_hash', 'text')
			.addColumn('next_seq', 'integer', (column) => column.notNull().defaultTo(0))
			.addColumn('received_at', 'bigint', (column) => column.notNull())
			.execute();
		await db.schema
			.createTable('turns')
			.addColumn('id', 'text', (column) => column.primaryKey())
			.addColumn('interview_id', 'text', (column) => column.notNull().references('interviews.id'))
			.addColumn('seq', 'integer', (column) => column.notNull())
			.addColumn('role', 'text', (column) => column.notNull())
			.addColumn('text', 'text', (column) => column.notNull())
			.addColumn('at', 'bigint', (column) => column.notNull())
			.addColumn('question_id', 'text')
			.addColumn('move', 'text')
			.addColumn('engine', 'text')
			.addColumn('act', 'text')
			.addColumn('replaces', 'text')
			.addColumn('received_at', 'bigint', (column) => column.notNull())
			.addUniqueConstraint('turns_in_order', ['interview_id', 'seq'])
			.execute();
		await db.schema
			.createTable('contacts')
			.addColumn('interview_id', 'text', (column) =>
				column.primaryKey().references('interviews.id')
			)
			.addColumn('name', 'text', (column) => column.notNull())
			.addColumn('email', 'text', (column) => column.notNull())
			.addColumn('note', 'text', (column) => column.notNull())
			.execute();
		await db.schema
			.createTable('tombstones')
			.addColumn('interview_id', 'text', (column) => column.primaryKey())
			.addColumn('study_id', 'text', (column) => column.notNull().references('studies.id'))
			.addColumn('secret_hash', 'text')
			.addColumn('withdrawn_at', 'bigint', (column) => column.notNull())
			.execute();
		await db.schema
			.createTable('feed')
			.addColumn('study_id', 'text', (column) => column.notNull().references('studies.id'))
			.addColumn('seq', 'bigint', (column) => column.notNull())
			.addColumn('kind', 'text', (column) => column.notNull())
			.addColumn('ref', 'text')
			.addPrimaryKeyConstraint('feed_key', ['study_id', 'seq'])
			.execute();
	}
};

/** Every change of the schema, oldest first. A change that has been released is never edited, only followed. */
const MIGRATIONS: Record<string, Migration> = { '0001-first': first };

/** Brings the database to the newest schema. Throws when it cannot: the server must not start on half a schema. */
export async function migrate(db: Kysely<Schema>): Promise<void> {
	const migrator = new Migrator({
		db,
		provider: { getMigrations: async () => MIGRATIONS },
		migrationTableName: 'earshot_migrations',
		migrationLockTableName: 'earshot_migration_lock'
	});
	const { error } = await migrator.migrateToLatest();
	if (error !== undefined) throw error;
}

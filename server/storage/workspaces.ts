import type { Kysely } from 'kysely';
import type { MeReply, StudyListReply } from '#protocol/study.ts';
import type { Schema } from './schema.ts';
import type { MemberRole, StudyAccess } from './storage.ts';
import type { Write } from './write-queue.ts';

/** The workspaces a person is a member of, oldest membership first. */
export async function listWorkspaces(
	db: Kysely<Schema>,
	userId: string
): Promise<MeReply['workspaces']> {
	return db
		.selectFrom('members')
		.innerJoin('workspaces', 'workspaces.id', 'members.workspace_id')
		.select(['workspaces.id', 'workspaces.name', 'members.role'])
		.where('members.user_id', '=', userId)
		.orderBy('members.created_at')
		.orderBy('workspaces.id')
		.execute();
}

/** Makes the personal workspace of somebody who has none; two first visits at once make one. */
export async function ensureWorkspace(
	{ trx }: Write,
	user: { id: string; name: string },
	newId: string,
	now: number
): Promise<void> {
	if ((await listWorkspaces(trx, user.id)).length > 0) return;
	const name = user.name.trim() === '' ? 'My workspace' : `${user.name.trim()}’s workspace`;
	await trx.insertInto('workspaces').values({ id: newId, name, created_at: now }).execute();
	await trx
		.insertInto('members')
		.values({ workspace_id: newId, user_id: user.id, role: 'owner', created_at: now })
		.execute();
}

export async function workspaceRole(
	db: Kysely<Schema>,
	userId: string,
	workspaceId: string
): Promise<MemberRole | null> {
	const row = await db
		.selectFrom('members')
		.select('role')
		.where('workspace_id', '=', workspaceId)
		.where('user_id', '=', userId)
		.executeTakeFirst();
	return row?.role ?? null;
}

export async function studyAccess(
	db: Kysely<Schema>,
	userId: string,
	studyId: string
): Promise<StudyAccess | null> {
	const row = await db
		.selectFrom('studies')
		.innerJoin('members', 'members.workspace_id', 'studies.workspace_id')
		.select(['studies.workspace_id', 'members.role'])
		.where('studies.id', '=', studyId)
		.where('members.user_id', '=', userId)
		.executeTakeFirst();
	return row === undefined ? null : { workspaceId: row.workspace_id, role: row.role };
}

/** The studies of a workspace, newest first. */
export async function listStudies(
	db: Kysely<Schema>,
	workspaceId: string
): Promise<StudyListReply['studies']> {
	return db
		.selectFrom('studies')
		.select(['id', 'title', 'status', 'created_at as createdAt', 'feed_head as head'])
		.where('workspace_id', '=', workspaceId)
		.orderBy('created_at', 'desc')
		.orderBy('id')
		.execute();
}

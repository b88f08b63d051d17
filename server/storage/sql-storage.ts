import { sql, type Kysely } from 'kysely';
import type { StoreInterviewsReply } from '#protocol/interview.ts';
import { readFeed } from './feed.ts';
import { endInterview, registerInterview } from './interviews.ts';
import type { Schema } from './schema.ts';
import type { Storage } from './storage.ts';
import { storeInterview } from './stored-interviews.ts';
import { findInvitation, publishGuide, putInvitation, putStudy } from './studies.ts';
import { appendTurns } from './turns.ts';
import { withdrawInterview } from './withdrawals.ts';
import {
	ensureWorkspace,
	listStudies,
	listWorkspaces,
	studyAccess,
	workspaceRole
} from './workspaces.ts';
import type { WriteQueue } from './write-queue.ts';

interface SqlStorageOptions {
	readonly db: Kysely<Schema>;
	readonly queue: WriteQueue;
	/** Makes sure that what was erased is not left in files beside the tables. */
	readonly scrub: () => Promise<void>;
	readonly isFull: () => boolean;
	readonly close: () => Promise<void>;
}

/** {@link Storage} over SQL. */
export function createSqlStorage(options: SqlStorageOptions): Storage {
	const { db, queue, scrub, isFull, close } = options;
	return {
		async workspacesOf(user, newId, now) {
			const found = await listWorkspaces(db, user.id);
			if (found.length > 0) return found;
			await queue.run((write) => ensureWorkspace(write, user, newId, now));
			return listWorkspaces(db, user.id);
		},
		workspaceRole: (userId, workspaceId) => workspaceRole(db, userId, workspaceId),
		studyAccess: (userId, studyId) => studyAccess(db, userId, studyId),
		listStudies: (workspaceId) => listStudies(db, workspaceId),
		putStudy: (id, body, now) => queue.run((write) => putStudy(write, id, body, now)),
		publishGuide: (studyId, body, json) =>
			queue.run((write) => publishGuide(write, studyId, body, json)),
		putInvitation: (id, body, now) => queue.run((write) => putInvitation(write, id, body, now)),
		findInvitation: (tokenHash) => findInvitation(db, tokenHash),
		registerInterview: (body, now) => queue.run((write) => registerInterview(write, body, now)),
		appendTurns: (id, secretHash, turns, now) =>
			queue.run((write) => appendTurns(write, id, secretHash, turns, now)),
		endInterview: (id, secretHash, body) =>
			queue.run((write) => endInterview(write, id, secretHash, body)),
		async withdrawInterview(id, by, now) {
			const done = await queue.run((write) => withdrawInterview(write, id, by, now));
			if (!done.ok) return done;
			// Also when it was erased before: the answer to that may have been lost on the way to here.
			await scrub();
			return done;
		},
		async storeInterviews(studyId, interviews, now) {
			const reply: StoreInterviewsReply = { committed: [], refused: [] };
			const outcomes = interviews.map(async (stored) => ({
				id: stored.interview.id,
				result: await queue.run((write) => storeInterview(write, studyId, stored, now))
			}));
			for (const { id, result } of await Promise.all(outcomes)) {
				if (result.ok) reply.committed.push(id);
				else {
					const { code, message } = result.error;
					reply.refused.push({ id, code, message });
				}
			}
			return reply;
		},
		readFeed: (studyId, after, limit) => readFeed(db, studyId, after, limit),
		isFull,
		async ping() {
			await sql`select 1`.execute(db);
		},
		async close() {
			await queue.idle();
			await close();
		}
	};
}

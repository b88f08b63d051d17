import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createSqliteStorage, openSqliteFile, type SqliteParts } from './sqlite.ts';
import { createWriteQueue, type WriteQueue } from './write-queue.ts';

let folder: string;
let parts: SqliteParts;
let queue: WriteQueue;
let commits: string[];
beforeEach(async () => {
	folder = mkdtempSync(join(tmpdir(), 'earshot-queue-'));
	parts = await createSqliteStorage(openSqliteFile(join(folder, 'x.sqlite')), () => undefined);
	commits = [];
	queue = createWriteQueue(parts.db, ({ studyId }) => commits.push(studyId));
});
afterEach(async () => {
	await parts.storage.close();
	rmSync(folder, { recursive: true, force: true });
});

const add = (id: string) =>
	queue.run(async ({ trx, grown }) => {
		await trx.insertInto('workspaces').values({ id, name: id, created_at: 1 }).execute();
		grown({ studyId: id, head: 1 });
		return id;
	});
const stored = async () =>
	(await parts.db.selectFrom('workspaces').select('id').orderBy('id').execute()).map(
		({ id }) => id
	);

test('[PR7] nothing is answered, or told to anybody, before it is committed', async () => {
	const seen: string[][] = [];
	await Promise.all(
		['a', 'b', 'c'].map(async (id) => {
			await add(id);
			seen.push(await stored());
		})
	);
	expect(seen).toEqual([
		['a', 'b', 'c'],
		['a', 'b', 'c'],
		['a', 'b', 'c']
	]);
	expect(commits).toEqual(['a', 'b', 'c']);
});

test('[PR7] a work that fails fails alone: its neighbours in the group are committed', async () => {
	await add('taken');
	const results = await Promise.allSettled(['a', 'taken', 'b'].map(add));
	expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
	expect(await stored()).toEqual(['a', 'b', 'taken']);
	expect(commits).toEqual(['taken', 'a', 'b']);
});

test('[PR7] of a work that fails in the middle nothing stays', async () => {
	const half = queue.run(async ({ trx }) => {
		await trx.insertInto('workspaces').values({ id: 'x', name: 'x', created_at: 1 }).execute();
		throw new Error('in the middle');
	});
	await expect(half).rejects.toThrow('in the middle');
	expect(await stored()).toEqual([]);
	await add('after');
	expect(await stored()).toEqual(['after']);
});

test('[PR53] idle waits for what was handed in', async () => {
	const ids = Array.from({ length: 200 }, (_, index) => `w${index}`);
	const all = Promise.all(ids.map(add));
	await queue.idle();
	expect(await stored()).toHaveLength(200);
	await all;
});

import * as v from 'valibot';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { createSeededRandom } from '#core/base/random.ts';
import { feedReply } from '#protocol/study.ts';
import {
	call,
	createRecord,
	createTarget,
	percentile,
	runPhone,
	type LoadRecord,
	type Target
} from './load.ts';
import { createIds, guideHash, makeGuide } from './records.ts';
import { startServerProcess } from './server-process.ts';

export interface CrashOptions {
	readonly seed: number;
	/** Phones that speak at the same time. */
	readonly phones: number;
	readonly kills: number;
	/** Shortest and longest time between a restart and the next kill, ms. */
	readonly between: readonly [number, number];
	/** Longest pause between two posts of one phone, ms. */
	readonly pause: number;
	readonly turns: number;
	/** Time before acknowledgements are measured, ms. */
	readonly warmUp: number;
}

/** What must be zero is counted; the rest is for the reader. */
export interface CrashReport {
	readonly kills: number;
	readonly acknowledged: number;
	readonly interviews: number;
	readonly broken: number;
	readonly missing: number;
	readonly doubled: number;
	readonly changed: number;
	readonly outOfOrder: number;
	readonly feedGaps: number;
	/** Rows that a team's device was shown and that are not there afterwards. */
	readonly unshown: number;
	readonly unfinished: number;
	readonly surprises: readonly string[];
	/** Turn acknowledgements, ms. */
	readonly p50: number;
	readonly p99: number;
	readonly perSecond: number;
	/** Longest time from start to ready, ms. */
	readonly slowestStart: number;
}

const STUDY_TIME = 1_795_000_000_000;

/** A member with a live study and a link, made over HTTP as the app does. */
async function prepare(target: Target, ids: ReturnType<typeof createIds>) {
	const signed = await fetch(`http://127.0.0.1:${target.port}/api/auth/sign-up/email`, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify({ name: 'Ana', email: 'ana@example.org', password: 'correct horse' })
	});
	const cookie = signed.headers.getSetCookie()[0]?.split(';')[0] ?? '';
	const as = async (method: string, path: string, body: unknown) => {
		const reply = await call(target, method, path, body, { cookie });
		if (reply.status !== 200) throw new Error(`${method} ${path}: ${reply.body}`);
		return JSON.parse(reply.body);
	};
	const workspaceId: string = (await as('GET', '/api/me', null)).workspaces[0].id;
	const [studyId, token, guide] = [ids.id(), ids.token(), makeGuide()];
	const study = { workspaceId, title: 'Crash', status: 'live', createdAt: STUDY_TIME };
	await as('PUT', `/api/studies/${studyId}`, study);
	const publication = { id: guideHash(guide), guide, publishedAt: STUDY_TIME };
	await as('POST', `/api/studies/${studyId}/guides`, publication);
	const invitation = { studyId, token, segmentId: null, open: true };
	await as('PUT', `/api/invitations/${ids.id()}`, invitation);
	return { studyId, cookie, token, guideId: guideHash(guide) };
}

/** A team's device that follows the feed through every crash. Returns what each row told of, by number. */
async function follow(
	target: Target,
	{ studyId, cookie }: { studyId: string; cookie: string },
	isOver: () => boolean
): Promise<Map<number, string>> {
	const shown = new Map<number, string>();
	let after = 0;
	while (!isOver()) {
		try {
			const path = `/api/studies/${studyId}/feed?after=${after}&wait=2`;
			const reply = await call(target, 'GET', path, null, { cookie });
			if (reply.status !== 200) continue;
			for (const row of v.parse(feedReply, JSON.parse(reply.body)).rows) {
				if (row.kind === 'turn') shown.set(row.seq, row.turn.id);
				after = row.seq;
			}
		} catch {
			await sleep(50);
		}
	}
	return shown;
}

/** Holds what the phones and the team's device know against the file. */
function verify(
	path: string,
	studyId: string,
	record: LoadRecord,
	shown: ReadonlyMap<number, string>
) {
	const database = new Database(path, { readonly: true });
	type TurnRow = { id: string; interview_id: string; seq: number; text: string };
	type FeedRow = { seq: number; kind: string; ref: string };
	const turns = database
		.prepare('select id, interview_id, seq, text from turns order by interview_id, seq')
		.all() as TurnRow[];
	const feed = database
		.prepare('select seq, kind, ref from feed where study_id = ? order by seq')
		.all(studyId) as FeedRow[];
	const ended = database
		.prepare("select id, next_seq from interviews where status = 'completed'")
		.all() as { id: string; next_seq: number }[];
	database.close();

	const byId = new Map(turns.map((turn) => [turn.id, turn]));
	const announced = feed.filter(({ kind }) => kind === 'turn').map(({ ref }) => ref);
	const finished = new Map(ended.map(({ id, next_seq: count }) => [id, count]));
	const places = new Map<string, number>();
	let outOfOrder = 0;
	for (const { interview_id: interview, seq } of turns) {
		const place = places.get(interview) ?? 0;
		if (seq !== place) outOfOrder += 1;
		places.set(interview, place + 1);
	}
	const acknowledged = [...record.acknowledged.values()];
	const feedBySeq = new Map(feed.map(({ seq, ref }) => [seq, ref]));
	return {
		missing: acknowledged.filter(({ id }) => !byId.has(id)).length,
		changed: acknowledged.filter(({ id, text }) => byId.get(id)?.text !== text).length,
		// Twice in the table, twice in the feed, or in one of them only.
		doubled:
			turns.length -
			byId.size +
			(announced.length - new Set(announced).size) +
			announced.filter((id) => !byId.has(id)).length +
			(byId.size - new Set(announced).size),
		outOfOrder,
		feedGaps: feed.filter(({ seq }, index) => seq !== index + 1).length,
		unshown: [...shown].filter(([seq, id]) => feedBySeq.get(seq) !== id).length,
		unfinished: [...record.begun].filter(
			(id) => finished.get(id) === undefined || finished.get(id) !== record.ended.get(id)
		).length
	};
}

/**
 * Runs the real server under many phones, kills it with SIGKILL at moments drawn from the seed, starts it again, and
 * lets the phones finish. Then the file is held against what they were told.
 */
export async function crashRun(options: CrashOptions): Promise<CrashReport> {
	const random = createSeededRandom(options.seed);
	const ids = createIds(options.seed);
	const dataDir = mkdtempSync(join(tmpdir(), 'earshot-crash-'));
	const env = { RATE_LIMIT: '0', LOG_LEVEL: 'error' };
	let server = await startServerProcess(dataDir, env);
	const target = createTarget(server.port);
	try {
		const link = await prepare(target, ids);
		const record = createRecord();
		let isOver = false;
		let isRead = false;
		const started = performance.now();
		const timedFrom = started + options.warmUp;
		const load = { ...options, target, random, ids, link, timedFrom, isOver: () => isOver };
		const phones = Array.from({ length: options.phones }, () => runPhone(load, record));
		const reader = follow(target, link, () => isRead);
		let slowestStart = 0;
		let down = 0;
		const [shortest, longest] = options.between;
		for (let kill = 0; kill < options.kills; kill++) {
			await sleep(shortest + random.next() * (longest - shortest));
			target.port = null;
			const killed = performance.now();
			await server.end('SIGKILL');
			server = await startServerProcess(dataDir, env);
			target.port = server.port;
			slowestStart = Math.max(slowestStart, performance.now() - killed);
			down += performance.now() - killed;
		}
		await sleep(shortest);
		isOver = true;
		await Promise.all(phones);
		const up = performance.now() - timedFrom - down;
		isRead = true;
		const shown = await reader;
		target.agent.destroy();
		await server.end('SIGTERM');
		const path = join(dataDir, 'earshot.sqlite');
		return {
			kills: options.kills,
			acknowledged: record.acknowledged.size,
			interviews: record.begun.size,
			broken: record.broken,
			...verify(path, link.studyId, record, shown),
			surprises: record.surprises.slice(0, 10),
			p50: percentile(record.latencies, 0.5),
			p99: percentile(record.latencies, 0.99),
			perSecond: (record.latencies.length / up) * 1000,
			slowestStart
		};
	} finally {
		server.child.kill('SIGKILL');
		rmSync(dataDir, { recursive: true, force: true });
	}
}

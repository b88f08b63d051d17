import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Random } from '#core/base/world.ts';
import type { Turn } from '#core/transcript/turn.ts';
import { makeTurn, type createIds } from './records.ts';

export interface Reply {
	readonly status: number;
	readonly body: string;
}

/** Where the load goes. */
export interface Target {
	/** Null while the server is down: its old port may be somebody else's by now. */
	port: number | null;
	readonly agent: Agent;
}

export function createTarget(port: number): Target {
	return { port, agent: new Agent({ keepAlive: true, maxSockets: 1_000 }) };
}

/** One request over a kept connection. Rejects when the connection breaks: then nobody knows what was stored. */
export function call(
	target: Target,
	method: string,
	path: string,
	body: unknown,
	headers: Record<string, string> = {}
): Promise<Reply> {
	const { port, agent } = target;
	if (port === null) return Promise.reject(new Error('The server is down.'));
	const payload = body === null ? null : Buffer.from(JSON.stringify(body));
	return new Promise((resolve, reject) => {
		const outgoing = request(
			{
				host: '127.0.0.1',
				port,
				agent,
				method,
				path,
				headers: {
					...(payload === null
						? {}
						: { 'content-type': 'application/json', 'content-length': payload.length }),
					...headers
				}
			},
			(incoming) => {
				const chunks: Buffer[] = [];
				incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
				incoming.on('end', () =>
					resolve({
						status: incoming.statusCode ?? 0,
						body: Buffer.concat(chunks).toString()
					})
				);
				incoming.on('error', reject);
				incoming.on('aborted', () => reject(new Error('The answer was cut off.')));
			}
		);
		outgoing.setTimeout(10_000, () => outgoing.destroy(new Error('No answer in 10 s.')));
		outgoing.on('error', reject);
		outgoing.end(payload);
	});
}

export interface LoadOptions {
	readonly target: Target;
	readonly random: Random;
	readonly ids: ReturnType<typeof createIds>;
	readonly link: { readonly token: string; readonly guideId: string };
	/** Longest pause between two posts of one phone, ms. */
	readonly pause: number;
	/** Most turns of one interview. */
	readonly turns: number;
	/** Acknowledgements before this moment of `performance.now()` are not timed. */
	readonly timedFrom: number;
	/** No interview is begun once this says true; those under way are finished. */
	readonly isOver: () => boolean;
}

/** What the phones know for certain. */
export interface LoadRecord {
	/** Turns whose commit was acknowledged, by id. */
	readonly acknowledged: Map<string, Turn>;
	/** Interviews whose end was acknowledged, with the number of their turns. */
	readonly ended: Map<string, number>;
	/** Interviews that were begun. */
	readonly begun: Set<string>;
	/** Time to each acknowledgement of turns, ms. */
	readonly latencies: number[];
	/** Answers that no phone should ever get. */
	readonly surprises: string[];
	/** Requests whose answer never came. */
	broken: number;
}

export function createRecord(): LoadRecord {
	return {
		acknowledged: new Map(),
		ended: new Map(),
		begun: new Set(),
		latencies: [],
		surprises: [],
		broken: 0
	};
}

/** Sends until an answer comes, as a phone's outbox does: whatever happens, the same again. */
async function deliver(
	options: LoadOptions,
	record: LoadRecord,
	path: string,
	body: unknown,
	secret: string | null
): Promise<Reply> {
	const headers: Record<string, string> =
		secret === null ? {} : { authorization: `Bearer ${secret}` };
	for (;;) {
		while (options.target.port === null) await sleep(50);
		try {
			const started = performance.now();
			const reply = await call(options.target, 'POST', path, body, headers);
			const isTimed = started >= options.timedFrom && path.endsWith('/turns');
			if (reply.status < 300 && isTimed) {
				record.latencies.push(performance.now() - started);
			}
			if (reply.status < 500) return reply;
		} catch {
			record.broken += 1;
		}
		await sleep(100 + options.random.next() * 300);
	}
}

/** One phone after another: interviews are begun, spoken and ended until the load is over. */
export async function runPhone(options: LoadOptions, record: LoadRecord): Promise<void> {
	const { random, ids, link } = options;
	while (!options.isOver()) {
		const id = ids.id();
		const secret = ids.token();
		record.begun.add(id);
		const registered = await deliver(
			options,
			record,
			'/api/interviews',
			{
				id,
				secret,
				invitationToken: link.token,
				guideId: link.guideId,
				startedAt: 1_795_000_000_000,
				consent: { text: 'I agree.', at: 1_795_000_000_000, quotes: true },
				language: 'en',
				metadata: {}
			},
			null
		);
		if (registered.status >= 300) record.surprises.push(`register ${registered.body}`);
		const count = 2 + Math.floor(random.next() * (options.turns - 1));
		for (let seq = 0; seq < count;) {
			const size = Math.min(count - seq, 1 + Math.floor(random.next() * 3));
			const turns = Array.from({ length: size }, (_, index) =>
				makeTurn(ids.id(), id, seq + index, `Answer ${seq + index} of ${id}. `.repeat(6))
			);
			const path = `/api/interviews/${id}/turns`;
			const reply = await deliver(options, record, path, { turns }, secret);
			if (reply.status === 200) {
				for (const turn of turns) record.acknowledged.set(turn.id, turn);
			} else record.surprises.push(`turns ${reply.body}`);
			seq += size;
			await sleep(random.next() * options.pause);
		}
		const end = {
			status: 'completed',
			endedAt: 1_795_000_600_000,
			turnCount: count,
			rating: null,
			correction: '',
			contact: null
		};
		const ended = await deliver(options, record, `/api/interviews/${id}/end`, end, secret);
		if (ended.status === 200) record.ended.set(id, count);
		else record.surprises.push(`end ${ended.body}`);
	}
}

/** The value below which `share` of `values` lie; 0 when there are none. */
export function percentile(values: readonly number[], share: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

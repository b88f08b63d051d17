import * as v from 'valibot';
import { guideId } from '#local/docs/guide-hash.ts';
import type { Guide } from '#core/plan/guide.ts';
import type { Turn } from '#core/transcript/turn.ts';
import { ERROR_STATUS, type ErrorCode } from '#protocol/errors.ts';
import {
	appendTurnsBody,
	endInterviewBody,
	registerInterviewBody,
	storeInterviewsBody
} from '#protocol/interview.ts';
import {
	publishGuideBody,
	putInvitationBody,
	putStudyBody,
	type FeedRow
} from '#protocol/study.ts';

/**
 * What happens to the next request instead of the usual:
 * - `lost-reply`: the server does it, the answer never arrives
 * - `offline`: it never arrives
 * - `captive`: a hotel's login page answers
 * - an error code: refused with it, nothing done
 */
export type Fault = 'lost-reply' | 'offline' | 'captive' | ErrorCode;

interface ServedInterview {
	secret: string;
	turns: Turn[];
	end: object | null;
	withdrawn: boolean;
}

type FeedContent = FeedRow extends infer Row
	? Row extends unknown
		? Omit<Row, 'seq'>
		: never
	: never;

class Refused extends Error {
	readonly code: ErrorCode;
	readonly nextSeq: number | undefined;
	constructor(code: ErrorCode, nextSeq?: number) {
		super(`refused: ${code}`);
		this.code = code;
		this.nextSeq = nextSeq;
	}
}

function parse<T>(schema: v.GenericSchema<unknown, T>, value: unknown): T {
	const parsed = v.safeParse(schema, value);
	if (!parsed.success) throw new Refused('bad_request');
	return parsed.output;
}

/** A server in memory that follows the protocol and parses every body, with faults on demand. */
export class ProtocolServer {
	readonly interviews = new Map<string, ServedInterview>();
	readonly studies = new Map<string, object>();
	readonly guides = new Map<string, number>();
	readonly links = new Map<string, object>();
	readonly feed: FeedRow[] = [];
	/** `METHOD path` of every request that arrived, in order. */
	readonly log: string[] = [];
	/** Faults of the next requests, first one first. */
	faults: Fault[] = [];
	isOffline = false;
	signedOut = false;
	/** Interviews that a member may not store. */
	readonly unwanted = new Set<string>();

	readonly fetch = (async (input: string, init: RequestInit = {}) => {
		await Promise.resolve();
		const fault = this.isOffline ? 'offline' : this.faults.shift();
		if (fault === 'offline') throw new TypeError('Failed to fetch');
		if (fault === 'captive') return new Response('<html>Log in to the Wi-Fi</html>');
		const { pathname, searchParams } = new URL(input, 'http://server.test');
		this.log.push(`${init.method} ${pathname}`);
		if (fault !== undefined && fault !== 'lost-reply') return refusal(new Refused(fault));
		const response = this.#answer(init, pathname, searchParams);
		if (fault === 'lost-reply') throw new TypeError('Failed to fetch');
		if (pathname.endsWith('/feed') && Number(searchParams.get('wait')) > 0) {
			await new Promise((resolve) => setTimeout(resolve, 20));
			return this.#answer(init, pathname, searchParams);
		}
		return response;
	}) as typeof fetch;

	/** Adds a row to the feed. */
	tell(content: FeedContent): void {
		this.feed.push({ ...content, seq: this.feed.length + 1 } as FeedRow);
	}

	#answer(init: RequestInit, pathname: string, query: URLSearchParams): Response {
		try {
			const body: unknown = init.body === undefined ? null : JSON.parse(String(init.body));
			const secret = new Headers(init.headers).get('authorization')?.replace('Bearer ', '') ?? null;
			const [, , resource = '', id = '', part = ''] = pathname.split('/');
			const route = `${init.method} ${resource}${part === '' ? '' : `/${part}`}`;
			return Response.json(this.#handle(route, id, body, secret, query));
		} catch (thrown) {
			if (thrown instanceof Refused) return refusal(thrown);
			throw thrown;
		}
	}

	#handle(
		route: string,
		id: string,
		body: unknown,
		secret: string | null,
		query: URLSearchParams
	): object {
		switch (route) {
			case 'POST interviews':
				return this.#register(body);
			case 'POST interviews/turns':
				return this.#append(this.#own(id, secret), parse(appendTurnsBody, body).turns);
			case 'POST interviews/end':
				return this.#end(this.#own(id, secret), parse(endInterviewBody, body));
			case 'DELETE interviews': {
				const own = this.interviews.get(id);
				if (own === undefined) throw new Refused('not_found');
				if (own.secret !== secret) throw new Refused('bad_token');
				this.interviews.set(id, { secret: own.secret, turns: [], end: null, withdrawn: true });
				return {};
			}
			default:
				return this.#handleMember(route, id, body, query);
		}
	}

	#handleMember(route: string, id: string, body: unknown, query: URLSearchParams): object {
		if (this.signedOut) throw new Refused('unauthenticated');
		switch (route) {
			case 'PUT studies':
				this.studies.set(id, parse(putStudyBody, body));
				return {};
			case 'POST studies/guides': {
				if (!this.studies.has(id)) throw new Refused('not_found');
				const posted = parse(publishGuideBody, body);
				if (guideId(posted.guide as Guide) !== posted.id) throw new Refused('bad_request');
				const version = this.guides.get(posted.id) ?? this.guides.size + 1;
				this.guides.set(posted.id, version);
				return { version };
			}
			case 'PUT invitations':
				this.links.set(id, parse(putInvitationBody, body));
				return {};
			case 'POST studies/interviews': {
				if (!this.studies.has(id)) throw new Refused('not_found');
				const { interviews } = parse(storeInterviewsBody, body);
				const taken = interviews.filter(({ interview }) => !this.unwanted.has(interview.id));
				for (const { interview, turns, contact } of taken) {
					const end = { ...interview, contact };
					this.interviews.set(interview.id, { secret: '', turns, end, withdrawn: false });
				}
				const refused = interviews
					.filter((item) => !taken.includes(item))
					.map(({ interview }) => ({ id: interview.id, code: 'conflict', message: 'Not this.' }));
				return { committed: taken.map(({ interview }) => interview.id), refused };
			}
			case 'GET studies/feed': {
				const after = Number(query.get('after'));
				const rows = this.feed.slice(after, after + Number(query.get('limit')));
				return { rows, head: this.feed.length };
			}
			default:
				throw new Refused('not_found');
		}
	}

	#own(id: string, secret: string | null): ServedInterview {
		const own = this.interviews.get(id);
		if (own === undefined) throw new Refused('not_found');
		if (own.secret !== secret) throw new Refused('bad_token');
		if (own.withdrawn) throw new Refused('withdrawn');
		return own;
	}

	#register(value: unknown): object {
		const body = parse(registerInterviewBody, value);
		const known = this.interviews.get(body.id);
		if (known === undefined) {
			this.interviews.set(body.id, { secret: body.secret, turns: [], end: null, withdrawn: false });
		} else if (known.secret !== body.secret) throw new Refused('conflict');
		else if (known.withdrawn) throw new Refused('withdrawn');
		return { nextSeq: known?.turns.length ?? 0 };
	}

	#append(own: ServedInterview, turns: Turn[]): object {
		for (const turn of turns) {
			const known = own.turns.find((other) => other.id === turn.id);
			if (known !== undefined) {
				if (JSON.stringify(known) !== JSON.stringify(turn)) throw new Refused('conflict');
				continue;
			}
			if (own.end !== null) throw new Refused('frozen');
			if (turn.seq !== own.turns.length) throw new Refused('out_of_order', own.turns.length);
			own.turns.push(turn);
		}
		return { committed: turns.map((turn) => turn.id), nextSeq: own.turns.length };
	}

	#end(own: ServedInterview, body: { turnCount: number; contact: object | null }): object {
		if (own.turns.length < body.turnCount) throw new Refused('out_of_order', own.turns.length);
		if (own.end !== null) {
			const said = (end: object) => JSON.stringify({ ...end, contact: null });
			if (said(own.end) !== said(body)) throw new Refused('frozen');
		}
		own.end = body;
		return {};
	}
}

function refusal({ code, nextSeq, message }: Refused): Response {
	const body = { error: { code, message, ...(nextSeq === undefined ? {} : { nextSeq }) } };
	return Response.json(body, { status: ERROR_STATUS[code] });
}

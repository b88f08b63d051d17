import { err, ok, type Result } from '#core/base/result.ts';
import { isCounted } from '#core/transcript/interview.ts';
import { TranscriptSearch, toSearchTurn } from '#engines/ondevice/analysis/search.ts';
import { segmentOf } from '#engines/ondevice/analysis/summary-input.ts';
import { summarise } from '#engines/ondevice/analysis/summary.ts';
import { attempt } from '#local/store/attempt.ts';
import type { EarshotDatabase } from '#local/store/database.ts';
import type {
	AnalysisError,
	AnalysisReply,
	AnalysisRequest,
	IndexState,
	SummaryOutcome
} from './messages.ts';
import { readStudy } from './study-reader.ts';

interface StudyIndex {
	readonly search: TranscriptSearch;
	/** What the index was last brought up to date with. */
	stamp: string;
}

type Answer<T> = Result<T, AnalysisError>;

/**
 * The worker's inside: answers requests from the page out of the device's database. `now` in ms since 1970;
 * `send` posts replies.
 */
export class AnalysisDesk {
	#db: EarshotDatabase;
	#now: () => number;
	#send: (reply: AnalysisReply) => void;
	#indexes = new Map<string, StudyIndex>();
	#indexing = new Map<string, Promise<Answer<IndexState>>>();
	#running = new Map<number, AbortController>();

	constructor(db: EarshotDatabase, now: () => number, send: (reply: AnalysisReply) => void) {
		this.#db = db;
		this.#now = now;
		this.#send = send;
	}

	/** Takes a request; its reply is sent when it is done. */
	async receive(request: AnalysisRequest): Promise<void> {
		const { id } = request;
		if (request.kind === 'cancel') {
			this.#running.get(id)?.abort();
		} else if (request.kind === 'index') {
			this.#reply(id, request.kind, await this.#index(request.studyId));
		} else if (request.kind === 'search') {
			const { studyId, query, filters } = request;
			const indexed = await this.#index(studyId);
			const search = this.#indexes.get(studyId)?.search;
			const answer =
				indexed.ok && search !== undefined
					? ok(search.search(query, filters))
					: err<AnalysisError>(indexed.ok ? 'failed' : indexed.error);
			this.#reply(id, request.kind, answer);
		} else {
			this.#reply(id, request.kind, await this.#summarise(request));
		}
	}

	#reply(id: number, kind: 'index' | 'search' | 'summarise', answer: Answer<unknown>): void {
		this.#send(
			answer.ok
				? ({ id, kind, value: answer.value } as AnalysisReply)
				: { id, kind: 'error', error: answer.error }
		);
	}

	/** One update at a time per study; whoever asks meanwhile waits for the same. */
	#index(studyId: string): Promise<Answer<IndexState>> {
		const running = this.#indexing.get(studyId);
		if (running !== undefined) return running;
		const started = this.#update(studyId).finally(() => this.#indexing.delete(studyId));
		this.#indexing.set(studyId, started);
		return started;
	}

	async #update(studyId: string): Promise<Answer<IndexState>> {
		const from = performance.now();
		const index = this.#indexes.get(studyId) ?? { search: new TranscriptSearch(), stamp: '' };
		this.#indexes.set(studyId, index);
		const rows = await attempt(this.#db, () =>
			this.#db.interviews.where('studyId').equals(studyId).toArray()
		);
		if (!rows.ok) return err('storage');
		// A rehearsal can be read where it is; among the team's evidence it would mislead.
		const kept = rows.value.filter(isCounted);
		const segments = new Map(kept.map((row) => [row.id, segmentOf(row)]));
		const stamp = kept.map((row) => `${row.id}:${row.turnCount}:${segmentOf(row)}`).join(' ');
		if (stamp !== index.stamp) {
			const turns = await attempt(this.#db, () =>
				this.#db.turns.where('studyId').equals(studyId).toArray()
			);
			if (!turns.ok) return err('storage');
			for (const id of index.search.interviewIds) {
				if (segments.get(id) !== index.search.segmentOf(id)) index.search.removeInterview(id);
			}
			index.search.add(
				turns.value
					.filter(({ interviewId }) => segments.has(interviewId))
					.map((turn) => toSearchTurn(turn, segments.get(turn.interviewId) ?? null))
			);
			index.stamp = stamp;
		}
		return ok({
			turns: index.search.size,
			interviews: index.search.interviewIds.length,
			took: performance.now() - from
		});
	}

	async #summarise(
		request: Extract<AnalysisRequest, { kind: 'summarise' }>
	): Promise<Answer<SummaryOutcome>> {
		const { id, studyId, scope, codebook } = request;
		const running = new AbortController();
		this.#running.set(id, running);
		try {
			const stored = await attempt(this.#db, () => readStudy(this.#db, studyId));
			if (!stored.ok) return err('storage');
			const { interviews, turns, guide } = stored.value;
			const plan = request.plan === undefined ? (guide?.plan ?? null) : request.plan;
			const result = await summarise(
				{
					plan,
					interviews,
					turns,
					scope,
					now: this.#now(),
					...(codebook === undefined ? {} : { codebook })
				},
				{
					signal: running.signal,
					onProgress: (done) => this.#send({ id, kind: 'progress', done })
				}
			);
			if (!result.ok) return result;
			const summary = result.value;
			const saved = await attempt(this.#db, () =>
				this.#db.summaries.put({ studyId, result: summary })
			);
			return ok({ summary, saved: saved.ok });
		} finally {
			this.#running.delete(id);
		}
	}
}

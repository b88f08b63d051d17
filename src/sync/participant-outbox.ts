import type { Clock, Random } from '#core/base/world.ts';
import type { EarshotDatabase } from '#local/store/database.ts';
import {
	clearProblems,
	getDelivery,
	listDeliverable,
	setProblem,
	type Delivery
} from '#local/store/deliveries.ts';
import type { StoreError } from '#local/store/errors.ts';
import type { ApiClient, ApiFailure } from './api/client.ts';
import { browserLocks, type Locks } from './exclusive.ts';
import { judgeFailure, sendStep } from './participant-delivery.ts';
import { nextStep } from './participant-step.ts';
import { Pump, type RunOutcome } from './pump.ts';

/** Where one interview has got to, for the person who gave it. */
export interface DeliveryStatus {
	/** Turns stored on this phone. */
	readonly saved: number;
	readonly sending: boolean;
	/** Turns with a smaller `seq` are on the server. */
	readonly deliveredSeq: number;
	/** Answers that are not on the server yet. */
	readonly waiting: number;
	readonly endDelivered: boolean;
	readonly withdrawal: 'none' | 'waiting' | 'done';
	/** What stood in the way last time; null after a success. */
	readonly lastError: ApiFailure | StoreError | null;
	/** What the server refused for good. */
	readonly problem: string | null;
}

export interface ParticipantOutboxOptions {
	readonly db: EarshotDatabase;
	readonly client: ApiClient;
	readonly clock: Clock;
	readonly random: Random;
	/** Left out: the browser's. */
	readonly locks?: Locks | null;
}

/** Turns in one request. */
const BATCH = 50;
/** Steps of one interview in one run: far above any interview, and an end to answers that make no progress. */
const MOST_STEPS = 200;
const DONE: RunOutcome = { kind: 'done' };

/**
 * Delivers the interviews held on this phone that came by a link. What is owed is derived from what is stored, so a
 * lost reply, a crash or a reload at any point only means that something is sent again.
 */
export class ParticipantOutbox {
	readonly #options: ParticipantOutboxOptions;
	readonly #pump: Pump;
	#isWanted = false;
	readonly #statuses = new Map<string, DeliveryStatus>();
	readonly #listeners = new Map<string, Set<(status: DeliveryStatus) => void>>();

	constructor(options: ParticipantOutboxOptions) {
		this.#options = options;
		this.#pump = new Pump({
			name: 'earshot-participant-outbox',
			run: () => this.#run(),
			clock: options.clock,
			random: options.random,
			locks: options.locks === undefined ? browserLocks() : options.locks
		});
	}

	/**
	 * Begins to deliver by itself: now, when the network or the page comes back, and every 30 s. What was refused for
	 * good is tried once more, since this may be a newer program than the one that was refused.
	 */
	start(): void {
		this.#isWanted = true;
		void clearProblems(this.#options.db).then(() => {
			if (this.#isWanted) this.#pump.start();
		});
	}

	stop(): void {
		this.#isWanted = false;
		this.#pump.stop();
	}

	/** Sends what is owed; call it after each answer. Resolves when the run is over, whatever came of it. */
	kick(): Promise<void> {
		return this.#pump.kick();
	}

	/** Tries again what the server refused for good. */
	async retry(interviewId: string): Promise<void> {
		await setProblem(this.#options.db, interviewId, null);
		await this.kick();
	}

	/** The last known state of an interview; null before the first look. */
	status(interviewId: string): DeliveryStatus | null {
		return this.#statuses.get(interviewId) ?? null;
	}

	/** Calls `listener` with the state now and after every change; returns a function that stops it. */
	subscribe(interviewId: string, listener: (status: DeliveryStatus) => void): () => void {
		const listeners = this.#listeners.get(interviewId) ?? new Set();
		this.#listeners.set(interviewId, listeners.add(listener));
		void this.refresh(interviewId);
		return () => listeners.delete(listener);
	}

	/** Reads the state again; call it after something was stored. */
	async refresh(interviewId: string): Promise<void> {
		const read = await getDelivery(this.#options.db, interviewId, 0);
		if (read.ok && read.value !== null) this.#tell(read.value, {});
	}

	async #run(): Promise<RunOutcome> {
		try {
			return await this.#deliverAll();
		} finally {
			for (const [id, status] of this.#statuses) {
				if (status.sending) this.#put(id, { ...status, sending: false });
			}
		}
	}

	async #deliverAll(): Promise<RunOutcome> {
		const ids = await listDeliverable(this.#options.db);
		if (!ids.ok) return { kind: 'later', retryAfterMs: null };
		for (const id of ids.value) {
			const outcome = await this.#deliver(id);
			if (outcome.kind === 'later') return outcome;
		}
		return DONE;
	}

	/** Takes one interview as far as it gets. */
	async #deliver(id: string): Promise<RunOutcome> {
		const { db, client, clock } = this.#options;
		let isAnew = false;
		for (let steps = 0; steps < MOST_STEPS; steps++) {
			const read = await getDelivery(db, id, BATCH);
			if (!read.ok) return { kind: 'later', retryAfterMs: null };
			const delivery = read.value;
			if (delivery === null) return DONE;
			const step = nextStep(delivery, clock.now());
			this.#tell(delivery, { sending: step !== null });
			if (step === null) return DONE;
			const sent = await sendStep(db, client, delivery, step);
			if (sent.ok) {
				await this.#retell(id, { lastError: null });
				continue;
			}
			const verdict = await judgeFailure(db, delivery, step, sent.error, isAnew);
			if (verdict === 'anew') isAnew = true;
			if (verdict === 'on' || verdict === 'anew') continue;
			await this.#retell(id, { lastError: sent.error });
			// A withdrawal that is refused for good stays owed: the next run tries again.
			if (verdict === 'skip') return DONE;
			const { error } = sent;
			return { kind: 'later', retryAfterMs: 'retryAfterMs' in error ? error.retryAfterMs : null };
		}
		return { kind: 'later', retryAfterMs: null };
	}

	async #retell(id: string, change: Partial<DeliveryStatus>): Promise<void> {
		const read = await getDelivery(this.#options.db, id, 0);
		if (read.ok && read.value !== null) this.#tell(read.value, change);
	}

	#tell({ participation, interview, waiting }: Delivery, change: Partial<DeliveryStatus>): void {
		const known = this.#statuses.get(interview.id);
		const status: DeliveryStatus = {
			sending: known?.sending ?? false,
			lastError: known?.lastError ?? null,
			...change,
			saved: interview.turnCount,
			deliveredSeq: participation.deliveredSeq,
			waiting,
			endDelivered: participation.endDelivered,
			withdrawal: participation.withdrawal,
			problem: participation.problem
		};
		this.#put(interview.id, status);
	}

	#put(id: string, status: DeliveryStatus): void {
		this.#statuses.set(id, status);
		for (const listener of this.#listeners.get(id) ?? []) listener(status);
	}
}

import { err, ok, type Result } from '#core/base/result.ts';
import type { World } from '#core/base/world.ts';
import type { EarshotDatabase, ParticipationRow } from '#local/store/database.ts';
import type { StoreError } from '#local/store/errors.ts';
import { readTurns, removeInterview } from '#local/store/interviews.ts';
import {
	endParticipation,
	getHeldInterview,
	recordTurns,
	saveDraft,
	withdrawParticipation
} from '#local/store/participations.ts';
import type { TurnRefusal } from '#local/store/turn-rows.ts';
import { watch } from '#local/store/watch.ts';
import {
	NOTHING_DELIVERED,
	type Delivery,
	type InterviewRecord,
	type WriteProblem
} from './interview-record.ts';

/** What carries words to the server, as far as one interview cares. */
export interface Courier {
	/** Calls back now and after every change; returns a function that stops it. */
	watch(
		interviewId: string,
		listener: (state: { readonly sending: boolean; readonly online: boolean }) => void
	): () => void;
	/** Sends what is owed, also what the server refused before. */
	flush(interviewId: string): void;
}

/** Another tab wrote, or ended it; everything else is the storage's doing. */
const TAKEN: ReadonlySet<string> = new Set(['conflict', 'gap', 'over']);

function settle(result: Result<unknown, StoreError | TurnRefusal>): Result<null, WriteProblem> {
	if (result.ok) return ok(null);
	return err(TAKEN.has(result.error.kind) ? 'taken' : 'refused');
}

function deliveryOf(
	row: ParticipationRow | null,
	state: { readonly sending: boolean; readonly online: boolean }
): Delivery {
	if (row === null) return { ...NOTHING_DELIVERED, ...state };
	return {
		leaves: row.invitationToken !== null,
		deliveredSeq: row.deliveredSeq,
		endDelivered: row.endDelivered,
		withdrawalDelivered: row.withdrawal === 'done',
		problem: row.problem,
		...state
	};
}

/** One interview in the device's database. `courier` is null where nothing is sent from here. */
export function createStoredRecord(
	db: EarshotDatabase,
	interviewId: string,
	{ clock }: Pick<World, 'clock'>,
	courier: Courier | null
): InterviewRecord {
	return {
		async load() {
			const held = await getHeldInterview(db, interviewId);
			if (!held.ok) return err('refused');
			if (held.value === null) return ok(null);
			const turns = await readTurns(db, interviewId);
			if (!turns.ok) return err('refused');
			const { participation, interview } = held.value;
			return ok({
				interview,
				guide: participation.guide,
				turns: turns.value,
				draft: participation.draft,
				contact: participation.contact,
				withdrawn: participation.withdrawal !== 'none'
			});
		},
		async append(turns, draft, ending) {
			const end = ending === null ? null : { ...ending, contact: null };
			return settle(await recordTurns(db, { interviewId, turns, draft, end, now: clock.now() }));
		},
		async saveDraft(text) {
			return settle(await saveDraft(db, interviewId, text, clock.now()));
		},
		async saveContact(contact) {
			const held = await getHeldInterview(db, interviewId);
			if (!held.ok || held.value === null) return err('refused');
			const { status, endedAt, rating, correction } = held.value.interview;
			if (endedAt === null || (status !== 'completed' && status !== 'partial')) return err('taken');
			return settle(
				await endParticipation(db, interviewId, { status, endedAt, rating, correction, contact })
			);
		},
		async end(ending) {
			return settle(await endParticipation(db, interviewId, { ...ending, contact: null }));
		},
		async withdraw() {
			return settle(await withdrawParticipation(db, interviewId, clock.now()));
		},
		async forget() {
			return settle(await removeInterview(db, interviewId));
		},
		watchDelivery(listener) {
			let row: ParticipationRow | null = null;
			let state = { sending: false, online: navigator.onLine };
			const tell = () => listener(deliveryOf(row, state));
			const stopRow = watch(
				() => getHeldInterview(db, interviewId),
				(held) => {
					// A row that cannot be read now, or was removed, says nothing new.
					if (!held.ok || held.value === null) return;
					row = held.value.participation;
					tell();
				}
			);
			const stopCourier = courier?.watch(interviewId, (next) => {
				state = next;
				tell();
			});
			return () => {
				stopRow();
				stopCourier?.();
			};
		},
		send() {
			courier?.flush(interviewId);
		}
	};
}

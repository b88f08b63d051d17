import { err, ok, type Result } from '#core/base/result.ts';
import type { Interview } from '#core/transcript/interview.ts';
import type { Turn } from '#core/transcript/turn.ts';
import { attempt } from './attempt.ts';
import type { EarshotDatabase, InterviewRow, ParticipationRow } from './database.ts';
import { eraseInterview } from './erase.ts';
import type { StoreError } from './errors.ts';
import { oweInterview } from './interviews.ts';
import { addTurns, isTurnRefusal, tally, turnsOf, type TurnRefusal } from './turn-rows.ts';

/** An interview held on this phone, with what the phone knows about its delivery. */
export interface HeldInterview {
	readonly participation: ParticipationRow;
	readonly interview: InterviewRow;
}

/** What a phone decides when an interview starts; the rest of the row is bookkeeping. */
export type ParticipationStart = Pick<
	ParticipationRow,
	'invitationToken' | 'secret' | 'guideId' | 'guide'
>;

/** Starts an interview: its row, its participation and its first turns, in one transaction. Repeating it is harmless. */
export function startParticipation(
	db: EarshotDatabase,
	interview: Interview,
	start: ParticipationStart,
	turns: readonly Turn[] = []
): Promise<Result<HeldInterview, StoreError>> {
	return attempt(db, () =>
		db.transaction('rw', [db.interviews, db.turns, db.participations], async () => {
			const known = await heldInterview(db, interview.id);
			if (known !== null) return known;
			const row: InterviewRow = { ...interview, ...tally(turns) };
			const participation: ParticipationRow = {
				...start,
				interviewId: interview.id,
				studyId: interview.studyId,
				registered: false,
				deliveredSeq: 0,
				endDelivered: false,
				withdrawal: 'none',
				draft: '',
				contact: null,
				problem: null,
				updatedAt: interview.startedAt
			};
			await db.interviews.add(row);
			await db.participations.add(participation);
			await db.turns.bulkAdd(turns.map((turn) => ({ ...turn, studyId: interview.studyId })));
			return { participation, interview: row };
		})
	);
}

async function heldInterview(db: EarshotDatabase, id: string): Promise<HeldInterview | null> {
	const participation = await db.participations.get(id);
	const interview = await db.interviews.get(id);
	if (participation === undefined || interview === undefined) return null;
	return { participation, interview };
}

/** One interview of this phone, or null. */
export function getHeldInterview(
	db: EarshotDatabase,
	interviewId: string
): Promise<Result<HeldInterview | null, StoreError>> {
	return attempt(db, () => heldInterview(db, interviewId));
}

/** The interviews this phone holds for a link, the one touched last first, withdrawn ones included. */
export function heldForLink(
	db: EarshotDatabase,
	invitationToken: string
): Promise<Result<HeldInterview[], StoreError>> {
	return attempt(db, async () => {
		const rows = await db.participations.where('invitationToken').equals(invitationToken).toArray();
		const interviews = await db.interviews.bulkGet(rows.map((row) => row.interviewId));
		return rows
			.flatMap((participation, index) => {
				const interview = interviews[index];
				return interview === undefined ? [] : [{ participation, interview }];
			})
			.sort((a, b) => b.participation.updatedAt - a.participation.updatedAt);
	});
}

/** What is written about a running interview at once. */
export interface TurnsToRecord {
	readonly interviewId: string;
	/** In order; usually the answer and the interviewer's next turn. */
	readonly turns: readonly Turn[];
	/** The text left in the composer afterwards; usually empty. */
	readonly draft: string;
	/** Given when these turns are the last: the end is written with them or not at all. */
	readonly end?: InterviewEnd | null;
	readonly now: number;
}

/** Tables that an end touches. */
const END_TABLES = [
	'interviews',
	'turns',
	'participations',
	'contacts',
	'studies',
	'outbox'
] as const;

/**
 * Writes turns and draft in one strictly durable transaction: when it resolves with `ok`, a flat battery loses
 * nothing of them. Repeating it with the same turns changes nothing.
 */
export async function recordTurns(
	db: EarshotDatabase,
	{ interviewId, turns, draft, end = null, now }: TurnsToRecord
): Promise<Result<InterviewRow, StoreError | TurnRefusal>> {
	const written = await attempt(db, () =>
		db.transaction('rw', END_TABLES, async () => {
			const held = await heldInterview(db, interviewId);
			if (held === null) return { kind: 'missing', detail: interviewId } as const;
			const { participation, interview } = held;
			if (participation.withdrawal !== 'none' || participation.endDelivered) {
				return { kind: 'over', detail: interviewId } as const;
			}
			const outcome = await addTurns(db, interview, turns);
			if (isTurnRefusal(outcome)) return outcome;
			await db.participations.put({ ...participation, draft, updatedAt: now });
			return end === null
				? outcome
				: await writeEnd(db, { participation, interview: outcome }, end);
		})
	);
	if (!written.ok) return written;
	return isTurnRefusal(written.value) ? err(written.value) : ok(written.value);
}

/** Keeps what is typed and not sent. */
export function saveDraft(
	db: EarshotDatabase,
	interviewId: string,
	draft: string,
	now: number
): Promise<Result<void, StoreError>> {
	return attempt(db, async () => {
		await db.participations.update(interviewId, { draft, updatedAt: now });
	});
}

/** How an interview ended, as the participant leaves it. */
export interface InterviewEnd {
	readonly status: 'completed' | 'partial';
	readonly endedAt: number;
	readonly rating: number | null;
	readonly correction: string;
	readonly contact: { readonly name: string; readonly email: string; readonly note: string } | null;
}

/**
 * Ends an interview; a kiosk's is queued for the team's device to send. Until the end was delivered it may be called
 * again with a changed rating or correction; afterwards only the contact changes. An unknown or withdrawn interview is
 * left alone: `ok(null)`.
 */
export function endParticipation(
	db: EarshotDatabase,
	interviewId: string,
	end: InterviewEnd
): Promise<Result<InterviewRow | null, StoreError>> {
	return attempt(db, () =>
		db.transaction('rw', END_TABLES, async () => {
			const held = await heldInterview(db, interviewId);
			if (held === null || held.participation.withdrawal !== 'none') return null;
			return await writeEnd(db, held, end);
		})
	);
}

/** Inside a transaction over {@link END_TABLES}. */
async function writeEnd(
	db: EarshotDatabase,
	{ participation, interview }: HeldInterview,
	end: InterviewEnd
): Promise<InterviewRow> {
	const { contact, ...fields } = end;
	const { interviewId } = participation;
	const row: InterviewRow = { ...interview, ...fields };
	await db.interviews.put(row);
	await db.participations.put({
		...participation,
		contact,
		draft: '',
		endDelivered: false,
		updatedAt: end.endedAt
	});
	if (participation.invitationToken === null) {
		if (contact !== null) {
			await db.contacts.put({ interviewId, studyId: row.studyId, ...contact });
		}
		await oweInterview(db, row, await turnsOf(db, interviewId), end.endedAt);
	}
	return row;
}

/**
 * Keeps or changes where a participant can be reached, also after the end was delivered; it is then sent again with
 * the address. Unknown and withdrawn interviews are left alone.
 */
export function saveParticipationContact(
	db: EarshotDatabase,
	interviewId: string,
	contact: ParticipationRow['contact'],
	now: number
): Promise<Result<void, StoreError>> {
	return attempt(db, () =>
		db.transaction('rw', [db.interviews, db.participations, db.contacts], async () => {
			const held = await heldInterview(db, interviewId);
			if (held === null || held.participation.withdrawal !== 'none') return;
			const { participation, interview } = held;
			await db.participations.put({
				...participation,
				contact,
				endDelivered: false,
				updatedAt: now
			});
			if (participation.invitationToken === null && contact !== null) {
				await db.contacts.put({ interviewId, studyId: interview.studyId, ...contact });
			}
		})
	);
}

/**
 * The participant takes everything back. Words leave this phone at once; what stays is the secret that lets the
 * server be told, until it has confirmed. Interviews without a link never reached it and vanish completely.
 */
export function withdrawParticipation(
	db: EarshotDatabase,
	interviewId: string,
	now: number
): Promise<Result<void, StoreError>> {
	return attempt(db, () =>
		db.transaction('rw', db.tables, async () => {
			const held = await heldInterview(db, interviewId);
			if (held === null) return;
			await eraseInterview(db, interviewId);
			if (held.participation.invitationToken === null) {
				await db.interviews.delete(interviewId);
				await db.participations.delete(interviewId);
				return;
			}
			await db.interviews.update(interviewId, { status: 'withdrawn', endedAt: now });
			await db.participations.update(interviewId, {
				withdrawal: held.participation.withdrawal === 'done' ? 'done' : 'waiting',
				draft: '',
				contact: null,
				problem: null,
				updatedAt: now
			});
		})
	);
}

import type { Result } from '#core/base/result.ts';
import type { Interview } from '#core/transcript/interview.ts';
import { attempt } from './attempt.ts';
import type {
	ContactRow,
	EarshotDatabase,
	GuideRow,
	InterviewRow,
	InvitationRow,
	StudyRow
} from './database.ts';
import type { StoreError } from './errors.ts';
import type { WholeInterview } from './interviews.ts';
import type { OwedItem } from './outbox.ts';
import { toTurn, turnsOf } from './turn-rows.ts';

/** An interview with what a participant left besides the answers. */
export interface OwedInterview extends WholeInterview {
	readonly contact: Omit<ContactRow, 'interviewId' | 'studyId'> | null;
}

/** What owed items of one study are about, as stored now; what is gone is null or left out. */
export interface OwedContent {
	readonly study: StudyRow | null;
	readonly guide: GuideRow | null;
	readonly invitation: InvitationRow | null;
	readonly interviews: readonly OwedInterview[];
}

export function readOwedContent(
	db: EarshotDatabase,
	items: readonly OwedItem[]
): Promise<Result<OwedContent, StoreError>> {
	return attempt(db, () =>
		db.transaction('r', db.tables, async () => {
			const ref = (kind: OwedItem['kind']) => items.find((item) => item.kind === kind)?.ref ?? '';
			const interviews: OwedInterview[] = [];
			for (const item of items) {
				if (item.kind !== 'interview') continue;
				const row = await db.interviews.get(item.ref);
				if (row === undefined) continue;
				const turns = (await turnsOf(db, row.id)).map(toTurn);
				const contact = toContact(await db.contacts.get(row.id));
				interviews.push({ interview: toInterview(row), turns, contact });
			}
			return {
				study: (await db.studies.get(items[0]?.studyId ?? '')) ?? null,
				guide: (await db.guides.get(ref('guide'))) ?? null,
				invitation: (await db.invitations.get(ref('invitation'))) ?? null,
				interviews
			};
		})
	);
}

function toInterview(row: InterviewRow): Interview {
	const interview: Partial<InterviewRow> = { ...row };
	delete interview.turnCount;
	delete interview.words;
	delete interview.lastTurnAt;
	return interview as Interview;
}

function toContact(row: ContactRow | undefined): OwedInterview['contact'] {
	return row === undefined ? null : { name: row.name, email: row.email, note: row.note };
}

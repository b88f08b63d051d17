import Dexie, { type EntityTable, type Table } from 'dexie';
import type { MagicSummary } from '#core/analysis/summary.ts';
import type { Guide, ParticipantGuide } from '#core/plan/guide.ts';
import type { Interview } from '#core/transcript/interview.ts';
import type { Turn } from '#core/transcript/turn.ts';

export type StudyStatus = 'draft' | 'live' | 'paused' | 'closed';

/** A study this device knows. Its plan is the document `study:{id}`; its words are interviews and turns. */
export interface StudyRow {
	id: string;
	title: string;
	status: StudyStatus;
	/** Null until the study belongs to an account ("try it on this device"). */
	workspaceId: string | null;
	createdAt: number;
	updatedAt: number;
	/** Where the plan's document lives: made here, or known from the server only. */
	origin: 'device' | 'server';
	/** Newest feed row stored here, and the newest the server has told of. */
	feedSeq: number;
	feedHead: number;
	/** The guide published last; null before the first publication. */
	guideId: string | null;
}

export interface GuideRow {
	/** SHA-256 of the guide's one text, hex. */
	id: string;
	studyId: string;
	/** Given by the server; null until it has been asked. */
	version: number | null;
	publishedAt: number;
	content: Guide;
}

export interface InvitationRow {
	id: string;
	studyId: string;
	segmentId: string | null;
	/** Null on devices that did not make the link: the server keeps a hash only. */
	token: string | null;
	open: boolean;
	createdAt: number;
}

export type InterviewRow = Interview & {
	/** Kept beside the turns so that lists need not read them. */
	turnCount: number;
	words: number;
	lastTurnAt: number;
};

export type TurnRow = Turn & { studyId: string };

/** What a participant's phone holds about one interview of its own. */
export interface ParticipationRow {
	interviewId: string;
	/** The link it came by; null in kiosk and preview. */
	invitationToken: string | null;
	/** The interview token: whoever holds it may add turns or withdraw. */
	secret: string;
	studyId: string;
	guideId: string;
	guide: ParticipantGuide;
	registered: boolean;
	/** Turns with a smaller seq are committed on the server. */
	deliveredSeq: number;
	endDelivered: boolean;
	withdrawal: 'none' | 'waiting' | 'done';
	/** What is typed and not yet sent. */
	draft: string;
	contact: { name: string; email: string; note: string } | null;
	/** What the server refused for good, for people to read; null when all is well. */
	problem: string | null;
	updatedAt: number;
}

/** A link that was opened, so that it opens again without a network. */
export interface OpenedInvitationRow {
	token: string;
	invitationId: string;
	studyId: string;
	segmentId: string | null;
	guideId: string;
	guideVersion: number;
	guide: ParticipantGuide;
	open: boolean;
	fetchedAt: number;
}

/** Something a member's device still owes the server. Sent in order of `order`. */
export interface OutboxRow {
	order?: number;
	kind: 'study' | 'guide' | 'invitation' | 'interview';
	/** What it is about; a newer item of the same kind and ref replaces an unsent older one. */
	ref: string;
	studyId: string;
	createdAt: number;
	bytes: number;
	attempts: number;
	lastError: string | null;
	/** The server said no for good: it is not tried again until someone asks for it. */
	refused: boolean;
}

export interface DocUpdateRow {
	order?: number;
	doc: string;
	data: Uint8Array;
}

export interface ContactRow {
	interviewId: string;
	studyId: string;
	name: string;
	email: string;
	note: string;
}

export interface SummaryRow {
	studyId: string;
	result: MagicSummary;
}

/**
 * Everything this device remembers, one schema for team and participants.
 * Change the schema only by adding a version; `blocked` and `versionchange` are the caller's to show.
 */
export class EarshotDatabase extends Dexie {
	declare studies: EntityTable<StudyRow, 'id'>;
	declare guides: EntityTable<GuideRow, 'id'>;
	declare invitations: EntityTable<InvitationRow, 'id'>;
	declare interviews: EntityTable<InterviewRow, 'id'>;
	declare turns: EntityTable<TurnRow, 'id'>;
	declare participations: EntityTable<ParticipationRow, 'interviewId'>;
	declare openedInvitations: EntityTable<OpenedInvitationRow, 'token'>;
	declare outbox: EntityTable<OutboxRow, 'order'>;
	declare docUpdates: EntityTable<DocUpdateRow, 'order'>;
	declare contacts: EntityTable<ContactRow, 'interviewId'>;
	declare summaries: EntityTable<SummaryRow, 'studyId'>;
	declare settings: Table<{ key: string; value: unknown }, string>;

	constructor(name = 'earshot') {
		// Strict durability: "saved on this phone" must survive a flat battery.
		super(name, { chromeTransactionDurability: 'strict' });
		this.version(1).stores({
			studies: 'id, workspaceId, updatedAt',
			guides: 'id, studyId',
			invitations: 'id, studyId',
			interviews: 'id, studyId, [studyId+startedAt]',
			turns: 'id, studyId, [interviewId+seq]',
			participations: 'interviewId, invitationToken, updatedAt',
			openedInvitations: 'token',
			outbox: '++order, [kind+ref], studyId',
			docUpdates: '++order, doc',
			contacts: 'interviewId, studyId',
			summaries: 'studyId',
			settings: 'key'
		});
	}
}

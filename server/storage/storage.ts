import type { Result } from '#core/base/result.ts';
import type { Turn } from '#core/transcript/turn.ts';
import type { Refusal } from '#protocol/errors.ts';
import type {
	AppendTurnsReply,
	EndInterviewBody,
	RegisterInterviewBody,
	StoredInterview,
	StoreInterviewsReply
} from '#protocol/interview.ts';
import type {
	FeedReply,
	InvitationReply,
	MeReply,
	PublishGuideBody,
	PutInvitationBody,
	PutStudyBody,
	StudyListReply
} from '#protocol/study.ts';

export type MemberRole = 'owner' | 'editor' | 'viewer';

/** What a member may do with one study. */
export interface StudyAccess {
	readonly workspaceId: string;
	readonly role: MemberRole;
}

/** Who withdraws an interview: the phone that holds its secret, or a member who was asked to. */
export type Withdrawer = { readonly secretHash: string } | { readonly userId: string };

/** A change that is committed: the study's newest feed row. */
export interface Committed {
	readonly studyId: string;
	readonly head: number;
}

/**
 * Everything the server keeps. A promise of a write resolves only after COMMIT has reached the disk; until then nothing
 * of it is visible to anyone. Refusals are values; a rejected promise means the store itself failed, and then nothing
 * was written ({@link StorageFull} when there is no room left).
 */
export interface Storage {
	/** The member's workspaces; makes a personal one for a member who has none. `newId` is used only then. */
	workspacesOf(
		user: { id: string; name: string },
		newId: string,
		now: number
	): Promise<MeReply['workspaces']>;
	workspaceRole(userId: string, workspaceId: string): Promise<MemberRole | null>;
	studyAccess(userId: string, studyId: string): Promise<StudyAccess | null>;
	listStudies(workspaceId: string): Promise<StudyListReply['studies']>;

	/** Registers or changes a study. The caller has checked the member's role in `body.workspaceId`. */
	putStudy(id: string, body: PutStudyBody, now: number): Promise<Result<void, Refusal>>;
	/** `json` is the guide's one text, whose hash the caller has checked. */
	publishGuide(
		studyId: string,
		body: PublishGuideBody,
		json: string
	): Promise<Result<{ version: number }, Refusal>>;
	putInvitation(
		id: string,
		body: Omit<PutInvitationBody, 'token'> & { tokenHash: string },
		now: number
	): Promise<Result<void, Refusal>>;
	findInvitation(tokenHash: string): Promise<Result<InvitationReply, Refusal>>;

	registerInterview(
		body: Omit<RegisterInterviewBody, 'secret' | 'invitationToken'> & {
			secretHash: string;
			invitationHash: string;
		},
		now: number
	): Promise<Result<{ nextSeq: number; created: boolean }, Refusal>>;
	/** All or nothing. `turns` may be in any order. */
	appendTurns(
		interviewId: string,
		secretHash: string,
		turns: readonly Turn[],
		now: number
	): Promise<Result<AppendTurnsReply, Refusal>>;
	endInterview(
		interviewId: string,
		secretHash: string,
		body: EndInterviewBody
	): Promise<Result<void, Refusal>>;
	withdrawInterview(
		interviewId: string,
		by: Withdrawer,
		now: number
	): Promise<Result<void, Refusal>>;
	/** Each interview is taken or refused by itself. */
	storeInterviews(
		studyId: string,
		interviews: readonly StoredInterview[],
		now: number
	): Promise<StoreInterviewsReply>;

	/** Rows after `after` in order of `seq`, at most `limit`, fewer when they are long. Null: no such study. */
	readFeed(studyId: string, after: number, limit: number): Promise<FeedReply | null>;

	/** Whether the last write found no room left. */
	isFull(): boolean;
	/** Resolves when the store can be read. */
	ping(): Promise<void>;
	/** Waits for writes under way, then closes the files. */
	close(): Promise<void>;
}

/** Rejects a write when the disk or the database's allowance is full. Nothing of it was written. */
export class StorageFull extends Error {
	override readonly name = 'StorageFull';
}

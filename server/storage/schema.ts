import type { InterviewMode, InterviewStatus } from '#core/transcript/interview.ts';
import type { Act, Move, Role, TurnEngine } from '#core/transcript/turn.ts';

/** Tables as SQL holds them: snake_case, booleans as 0 or 1, JSON as text, times as ms since 1970. */
export interface Schema {
	workspaces: { id: string; name: string; created_at: number };
	members: {
		workspace_id: string;
		user_id: string;
		role: 'owner' | 'editor' | 'viewer';
		created_at: number;
	};
	studies: {
		id: string;
		workspace_id: string;
		title: string;
		status: 'draft' | 'live' | 'paused' | 'closed';
		created_at: number;
		/** When it last stopped being live, by the server's clock; null when it is live or never was. */
		closed_at: number | null;
		/** Sequence number of the newest feed row. */
		feed_head: number;
		/** Interviews ever registered, for their labels: never goes down. */
		interviews_seen: number;
	};
	guides: {
		study_id: string;
		/** SHA-256 of `content`. */
		id: string;
		version: number;
		/** The guide with the highest rank is the one new interviews get. */
		rank: number;
		published_at: number;
		/** The guide's one text, byte for byte what was hashed. */
		content: string;
	};
	invitations: {
		id: string;
		study_id: string;
		token_hash: string;
		segment_id: string | null;
		open: number;
		/** When it was last switched off, by the server's clock. */
		closed_at: number | null;
	};
	interviews: {
		id: string;
		study_id: string;
		guide_id: string | null;
		segment_id: string | null;
		invitation_id: string | null;
		mode: InterviewMode;
		status: InterviewStatus;
		started_at: number;
		ended_at: number | null;
		consent: string | null;
		language: string;
		rating: number | null;
		correction: string;
		metadata: string;
		label: string;
		/** Null for interviews that a member stored: no phone holds a secret for them. */
		secret_hash: string | null;
		next_seq: number;
		received_at: number;
	};
	turns: {
		id: string;
		interview_id: string;
		seq: number;
		role: Role;
		text: string;
		at: number;
		question_id: string | null;
		move: Move | null;
		engine: TurnEngine | null;
		act: Act | null;
		replaces: string | null;
		received_at: number;
	};
	contacts: { interview_id: string; name: string; email: string; note: string };
	/** What is left of a withdrawn interview: enough to refuse its late turns. */
	tombstones: {
		interview_id: string;
		study_id: string;
		secret_hash: string | null;
		withdrawn_at: number;
	};
	feed: { study_id: string; seq: number; kind: FeedKind; ref: string | null };
}

export type FeedKind =
	'study' | 'guide' | 'invitation' | 'interview' | 'turn' | 'contact' | 'withdrawal' | 'void';

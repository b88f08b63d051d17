import * as v from 'valibot';
import { hash, id, itemId, time, token, wellFormed, whole } from './fields.ts';
import { FEED_PAGE_LIMIT } from './limits.ts';
import { contactSchema, interviewSchema, turnSchema } from './interview.ts';
import { guideSchema, participantGuideSchema } from './plan.ts';

export const STUDY_STATUSES = ['draft', 'live', 'paused', 'closed'] as const;
const status = v.picklist(STUDY_STATUSES);
const role = v.picklist(['owner', 'editor', 'viewer']);

/** GET /api/me */
export const meReply = v.object({
	user: v.object({ id: v.string(), name: v.string(), email: v.string() }),
	workspaces: v.array(v.object({ id, name: v.string(), role }))
});
export type MeReply = v.InferOutput<typeof meReply>;

/** GET /api/workspaces/:id/studies */
export const studyListReply = v.object({
	studies: v.array(
		v.object({
			id,
			title: v.string(),
			status,
			createdAt: time,
			/** Sequence number of the study's newest feed row. */
			head: whole
		})
	)
});
export type StudyListReply = v.InferOutput<typeof studyListReply>;

/** PUT /api/studies/:id: registers a study made on a device, or changes its title or status. Idempotent. */
export const putStudyBody = v.object({
	workspaceId: id,
	title: wellFormed(300),
	status,
	createdAt: time
});
export type PutStudyBody = v.InferOutput<typeof putStudyBody>;

/** POST /api/studies/:id/guides: the server checks that `id` is the hash of `guide`. Idempotent. */
export const publishGuideBody = v.object({ id: hash, guide: guideSchema, publishedAt: time });
export type PublishGuideBody = v.InferOutput<typeof publishGuideBody>;
export const publishGuideReply = v.object({ version: whole });

/** PUT /api/invitations/:id. The token is made by the team's device; the server stores its hash. Idempotent. */
export const putInvitationBody = v.object({
	studyId: id,
	token,
	segmentId: v.nullable(itemId),
	/** False switches the link off. */
	open: v.boolean()
});
export type PutInvitationBody = v.InferOutput<typeof putInvitationBody>;

/** GET /api/invitations/:token, for the participant's phone. */
export const invitationReply = v.object({
	invitationId: id,
	studyId: id,
	segmentId: v.nullable(itemId),
	guideId: hash,
	guideVersion: whole,
	guide: participantGuideSchema,
	/** False when the study or the link no longer takes new interviews. */
	open: v.boolean()
});
export type InvitationReply = v.InferOutput<typeof invitationReply>;

/** One committed change of a study, in order of `seq`. */
export const feedRow = v.variant('kind', [
	v.object({
		seq: whole,
		kind: v.literal('study'),
		study: v.object({ id, title: v.string(), status, createdAt: time })
	}),
	v.object({
		seq: whole,
		kind: v.literal('guide'),
		guide: v.object({
			id: hash,
			version: whole,
			publishedAt: time,
			content: guideSchema
		})
	}),
	v.object({
		seq: whole,
		kind: v.literal('invitation'),
		invitation: v.object({ id, segmentId: v.nullable(itemId), open: v.boolean() })
	}),
	v.object({
		seq: whole,
		kind: v.literal('interview'),
		interview: interviewSchema
	}),
	v.object({ seq: whole, kind: v.literal('turn'), turn: turnSchema }),
	/** What stood here was withdrawn later. It keeps the order gap-free; skip it. */
	v.object({ seq: whole, kind: v.literal('void') }),
	/** A participant took everything back: remove every trace. */
	v.object({
		seq: whole,
		kind: v.literal('withdrawal'),
		interviewId: id
	}),
	v.object({
		seq: whole,
		kind: v.literal('contact'),
		contact: v.object({ ...contactSchema.entries, interviewId: id })
	})
]);
export type FeedRow = v.InferOutput<typeof feedRow>;

/** GET /api/studies/:id/feed?after=&limit=&wait= . With `wait` (seconds) it answers as soon as there is a row. */
const asked = v.pipe(v.string(), v.transform(Number), v.number());
export const feedQuery = v.object({
	after: v.optional(v.pipe(asked, v.integer(), v.minValue(0)), '0'),
	limit: v.optional(v.pipe(asked, v.integer(), v.minValue(1), v.maxValue(FEED_PAGE_LIMIT)), '500'),
	wait: v.optional(v.pipe(asked, v.minValue(0)), '0')
});
export const feedReply = v.object({
	rows: v.array(feedRow),
	/** Newest sequence number of the study at the time of the answer. */
	head: whole
});
export type FeedReply = v.InferOutput<typeof feedReply>;

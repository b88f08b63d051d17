import * as z from 'zod/mini';
import { hash, id, itemId, time, token, wellFormed } from './fields.ts';
import { FEED_PAGE_LIMIT } from './limits.ts';
import { contactSchema, interviewSchema, turnSchema } from './interview.ts';
import { guideSchema, participantGuideSchema } from './plan.ts';

export const STUDY_STATUSES = ['draft', 'live', 'paused', 'closed'] as const;
const status = z.enum(STUDY_STATUSES);
const role = z.enum(['owner', 'editor', 'viewer']);

/** GET /api/me */
export const meReply = z.object({
	user: z.object({ id: z.string(), name: z.string(), email: z.string() }),
	workspaces: z.array(z.object({ id, name: z.string(), role }))
});
export type MeReply = z.infer<typeof meReply>;

/** GET /api/workspaces/:id/studies */
export const studyListReply = z.object({
	studies: z.array(
		z.object({
			id,
			title: z.string(),
			status,
			createdAt: time,
			/** Sequence number of the study's newest feed row. */
			head: z.int()
		})
	)
});
export type StudyListReply = z.infer<typeof studyListReply>;

/** PUT /api/studies/:id: registers a study made on a device, or changes its title or status. Idempotent. */
export const putStudyBody = z.object({
	workspaceId: id,
	title: wellFormed(300),
	status,
	createdAt: time
});
export type PutStudyBody = z.infer<typeof putStudyBody>;

/** POST /api/studies/:id/guides: the server checks that `id` is the hash of `guide`. Idempotent. */
export const publishGuideBody = z.object({ id: hash, guide: guideSchema, publishedAt: time });
export type PublishGuideBody = z.infer<typeof publishGuideBody>;
export const publishGuideReply = z.object({ version: z.int() });

/** PUT /api/invitations/:id. The token is made by the team's device; the server stores its hash. Idempotent. */
export const putInvitationBody = z.object({
	studyId: id,
	token,
	segmentId: z.nullable(itemId),
	/** False switches the link off. */
	open: z.boolean()
});
export type PutInvitationBody = z.infer<typeof putInvitationBody>;

/** GET /api/invitations/:token, for the participant's phone. */
export const invitationReply = z.object({
	invitationId: id,
	studyId: id,
	segmentId: z.nullable(itemId),
	guideId: hash,
	guideVersion: z.int(),
	guide: participantGuideSchema,
	/** False when the study or the link no longer takes new interviews. */
	open: z.boolean()
});
export type InvitationReply = z.infer<typeof invitationReply>;

/** One committed change of a study, in order of `seq`. */
export const feedRow = z.discriminatedUnion('kind', [
	z.object({
		seq: z.int(),
		kind: z.literal('study'),
		study: z.object({ id, title: z.string(), status, createdAt: time })
	}),
	z.object({
		seq: z.int(),
		kind: z.literal('guide'),
		guide: z.object({ id: hash, version: z.int(), publishedAt: time, content: guideSchema })
	}),
	z.object({
		seq: z.int(),
		kind: z.literal('invitation'),
		invitation: z.object({ id, segmentId: z.nullable(itemId), open: z.boolean() })
	}),
	z.object({ seq: z.int(), kind: z.literal('interview'), interview: interviewSchema }),
	z.object({ seq: z.int(), kind: z.literal('turn'), turn: turnSchema }),
	/** What stood here was withdrawn later. It keeps the order gap-free; skip it. */
	z.object({ seq: z.int(), kind: z.literal('void') }),
	/** A participant took everything back: remove every trace. */
	z.object({ seq: z.int(), kind: z.literal('withdrawal'), interviewId: id }),
	z.object({
		seq: z.int(),
		kind: z.literal('contact'),
		contact: z.extend(contactSchema, { interviewId: id })
	})
]);
export type FeedRow = z.infer<typeof feedRow>;

/** GET /api/studies/:id/feed?after=&limit=&wait= . With `wait` (seconds) it answers as soon as there is a row. */
export const feedQuery = z.object({
	after: z._default(z.coerce.number().check(z.int(), z.gte(0)), 0),
	limit: z._default(z.coerce.number().check(z.int(), z.gte(1), z.lte(FEED_PAGE_LIMIT)), 500),
	wait: z._default(z.coerce.number().check(z.gte(0)), 0)
});
export const feedReply = z.object({
	rows: z.array(feedRow),
	/** Newest sequence number of the study at the time of the answer. */
	head: z.int()
});
export type FeedReply = z.infer<typeof feedReply>;

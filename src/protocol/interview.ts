import * as z from 'zod/mini';
import { INTERVIEW_STATUSES } from '#core/transcript/interview.ts';
import { TURN_TEXT_LIMIT } from '#core/transcript/turn.ts';
import { ERROR_STATUS, type ErrorCode } from './errors.ts';
import { hash, id, itemId, language, time, token, wellFormed } from './fields.ts';
import { STORE_LIMIT, TURNS_PER_POST } from './limits.ts';

export const moveSchema = z.enum([
	'ask',
	'probe-episode',
	'probe-process',
	'probe-reason',
	'probe-effect',
	'probe-importance',
	'probe-contrast',
	'probe-else',
	'clarify',
	'other-angle',
	'nudge',
	'bridge',
	'anything-else',
	'recap',
	'close',
	'safety'
]);

const turnBase = {
	id,
	interviewId: id,
	seq: z.int().check(z.gte(0), z.lte(2_000)),
	text: wellFormed(TURN_TEXT_LIMIT),
	at: time,
	questionId: z.nullable(itemId)
};

export const turnSchema = z.discriminatedUnion('role', [
	z.object({
		...turnBase,
		role: z.literal('interviewer'),
		move: z.nullable(moveSchema),
		engine: z.enum(['ondevice', 'openai', 'plan', 'imported'])
	}),
	z.object({
		...turnBase,
		role: z.literal('participant'),
		act: z.enum(['answer', 'skip', 'decline', 'revise', 'stop']),
		replaces: z.nullable(id)
	})
]);

const consentSchema = z.object({ text: wellFormed(4_000), at: time, quotes: z.boolean() });
export const metadataSchema = z
	.record(wellFormed(50), wellFormed(200))
	.check(z.refine((value) => Object.keys(value).length <= 30, 'at most 30 entries'));

/** A stored interview, as the feed carries it. */
export const interviewSchema = z.object({
	id,
	studyId: id,
	guideId: z.nullable(hash),
	segmentId: z.nullable(itemId),
	invitationId: z.nullable(id),
	mode: z.enum(['link', 'kiosk', 'preview', 'simulated', 'imported']),
	status: z.enum(INTERVIEW_STATUSES),
	startedAt: time,
	endedAt: z.nullable(time),
	consent: z.nullable(consentSchema),
	language,
	rating: z.nullable(z.int().check(z.gte(1), z.lte(4))),
	correction: wellFormed(4_000),
	metadata: metadataSchema,
	label: wellFormed(200)
});

/** POST /api/interviews, by a participant's phone. `secret` is the interview token, made on the phone. */
export const registerInterviewBody = z.object({
	id,
	secret: token,
	invitationToken: token,
	guideId: hash,
	startedAt: time,
	/**
	 * The phone's own time when it sends this: lets the server see when the interview began by the server's clock,
	 * however wrong the phone's is. Without it the phone's clock is believed.
	 */
	sentAt: z.optional(time),
	consent: consentSchema,
	language,
	metadata: metadataSchema
});
export type RegisterInterviewBody = z.infer<typeof registerInterviewBody>;
export const registerInterviewReply = z.object({
	/** The `seq` the server waits for: 0 when the interview is new. */
	nextSeq: z.int()
});

/** POST /api/interviews/:id/turns */
export const appendTurnsBody = z.object({
	turns: z.array(turnSchema).check(z.minLength(1), z.maxLength(TURNS_PER_POST))
});
export const appendTurnsReply = z.object({
	/** Ids of the posted turns that are committed. */
	committed: z.array(id),
	nextSeq: z.int()
});
export type AppendTurnsReply = z.infer<typeof appendTurnsReply>;

/** Where a participant who agreed to be contacted can be reached. Kept apart from the answers. */
export const contactSchema = z.object({
	name: wellFormed(200),
	email: wellFormed(320),
	note: wellFormed(1_000)
});

/** POST /api/interviews/:id/end freezes it. Contact details go to a table of their own. */
export const endInterviewBody = z.object({
	status: z.enum(['completed', 'partial']),
	endedAt: time,
	/** Turns the interview has; the server refuses to freeze before it holds them all. */
	turnCount: z.int().check(z.gte(0), z.lte(2_001)),
	rating: z.nullable(z.int().check(z.gte(1), z.lte(4))),
	correction: wellFormed(4_000),
	contact: z.nullable(contactSchema)
});
export type EndInterviewBody = z.infer<typeof endInterviewBody>;

/** POST /api/studies/:id/interviews, by a member: whole interviews held on the team's own devices or imported. */
export const storeInterviewsBody = z.object({
	interviews: z
		.array(
			z.object({
				interview: interviewSchema,
				turns: z.array(turnSchema).check(z.maxLength(2_001)),
				contact: z.optional(z.nullable(contactSchema))
			})
		)
		.check(z.minLength(1), z.maxLength(STORE_LIMIT))
});
export type StoredInterview = z.infer<typeof storeInterviewsBody>['interviews'][number];
export const storeInterviewsReply = z.object({
	committed: z.array(id),
	/** Interviews that were not taken, each with its reason; the others are committed all the same. */
	refused: z._default(
		z.array(
			z.object({
				id,
				code: z.enum(Object.keys(ERROR_STATUS) as [ErrorCode, ...ErrorCode[]]),
				message: z.string()
			})
		),
		[]
	)
});
export type StoreInterviewsReply = z.infer<typeof storeInterviewsReply>;

import * as z from 'zod/mini';
import { INTERVIEW_STATUSES } from '#core/transcript/interview.ts';
import { TURN_TEXT_LIMIT } from '#core/transcript/turn.ts';
import { hash, id, text, time, token } from './fields.ts';

const itemId = z.string().check(z.minLength(1), z.maxLength(64));
const language = z.string().check(z.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/));

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
	text: text(TURN_TEXT_LIMIT),
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

const consentSchema = z.object({ text: text(4_000), at: time, quotes: z.boolean() });
export const metadataSchema = z
	.record(text(50), text(200))
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
	correction: text(4_000),
	metadata: metadataSchema,
	label: text(200)
});

/** POST /api/interviews, by a participant's phone. `secret` is the interview token, made on the phone. */
export const registerInterviewBody = z.object({
	id,
	secret: token,
	invitationToken: token,
	guideId: hash,
	startedAt: time,
	consent: consentSchema,
	language,
	metadata: metadataSchema
});

/** POST /api/interviews/:id/turns */
export const appendTurnsBody = z.object({
	turns: z.array(turnSchema).check(z.minLength(1), z.maxLength(200))
});
export const appendTurnsReply = z.object({
	/** Ids of the posted turns that are committed. */
	committed: z.array(id),
	nextSeq: z.int()
});

/** POST /api/interviews/:id/end freezes it. Contact details go to a table of their own. */
export const endInterviewBody = z.object({
	status: z.enum(['completed', 'partial']),
	endedAt: time,
	/** Turns the interview has; the server refuses to freeze before it holds them all. */
	turnCount: z.int().check(z.gte(0), z.lte(2_001)),
	rating: z.nullable(z.int().check(z.gte(1), z.lte(4))),
	correction: text(4_000),
	contact: z.nullable(z.object({ name: text(200), email: text(320), note: text(1_000) }))
});

/** POST /api/studies/:id/interviews, by a member: whole interviews held on the team's own devices or imported. */
export const storeInterviewsBody = z.object({
	interviews: z
		.array(
			z.object({ interview: interviewSchema, turns: z.array(turnSchema).check(z.maxLength(2_001)) })
		)
		.check(z.minLength(1), z.maxLength(50))
});
export const storeInterviewsReply = z.object({ committed: z.array(id) });

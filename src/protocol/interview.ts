import * as v from 'valibot';
import { INTERVIEW_STATUSES } from '#core/transcript/interview.ts';
import { TURN_TEXT_LIMIT } from '#core/transcript/turn.ts';
import { ERROR_STATUS, type ErrorCode } from './errors.ts';
import { hash, id, itemId, language, time, token, wellFormed, whole } from './fields.ts';
import { STORE_LIMIT, TURNS_PER_POST } from './limits.ts';

export const moveSchema = v.picklist([
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
	seq: v.pipe(whole, v.minValue(0), v.maxValue(2_000)),
	text: wellFormed(TURN_TEXT_LIMIT),
	at: time,
	questionId: v.nullable(itemId)
};

export const turnSchema = v.variant('role', [
	v.object({
		...turnBase,
		role: v.literal('interviewer'),
		move: v.nullable(moveSchema),
		engine: v.picklist(['ondevice', 'openai', 'plan', 'imported'])
	}),
	v.object({
		...turnBase,
		role: v.literal('participant'),
		act: v.picklist(['answer', 'skip', 'decline', 'revise', 'stop']),
		replaces: v.nullable(id)
	})
]);

const consentSchema = v.object({ text: wellFormed(4_000), at: time, quotes: v.boolean() });
const metadataKey = wellFormed(50);
const metadataValue = wellFormed(200);
/**
 * Link parameters, by their names. A `record` schema would drop names such as `constructor`; a participant's link may
 * well have them, and as entries they harm nobody.
 */
export const metadataSchema = v.pipe(
	v.custom<Record<string, string>>(
		(value) =>
			typeof value === 'object' &&
			value !== null &&
			!Array.isArray(value) &&
			Object.entries(value).every(
				([key, text]) => v.is(metadataKey, key) && v.is(metadataValue, text)
			)
	),
	v.check((value) => Object.keys(value).length <= 30, 'at most 30 entries'),
	v.transform((value) =>
		Object.fromEntries(
			Object.entries(value).map(([key, text]) => [
				v.parse(metadataKey, key),
				v.parse(metadataValue, text)
			])
		)
	)
);

/** A stored interview, as the feed carries it. */
export const interviewSchema = v.object({
	id,
	studyId: id,
	guideId: v.nullable(hash),
	segmentId: v.nullable(itemId),
	invitationId: v.nullable(id),
	mode: v.picklist(['link', 'kiosk', 'preview', 'simulated', 'imported']),
	status: v.picklist(INTERVIEW_STATUSES),
	startedAt: time,
	endedAt: v.nullable(time),
	consent: v.nullable(consentSchema),
	language,
	rating: v.nullable(v.pipe(whole, v.minValue(1), v.maxValue(4))),
	correction: wellFormed(4_000),
	metadata: metadataSchema,
	label: wellFormed(200)
});

/** POST /api/interviews, by a participant's phone. `secret` is the interview token, made on the phone. */
export const registerInterviewBody = v.object({
	id,
	secret: token,
	invitationToken: token,
	guideId: hash,
	startedAt: time,
	/**
	 * The phone's own time when it sends this: lets the server see when the interview began by the server's clock,
	 * however wrong the phone's is. Without it the phone's clock is believed.
	 */
	sentAt: v.optional(time),
	consent: consentSchema,
	language,
	metadata: metadataSchema
});
export type RegisterInterviewBody = v.InferOutput<typeof registerInterviewBody>;
export const registerInterviewReply = v.object({
	/** The `seq` the server waits for: 0 when the interview is new. */
	nextSeq: whole
});

/** POST /api/interviews/:id/turns */
export const appendTurnsBody = v.object({
	turns: v.pipe(v.array(turnSchema), v.minLength(1), v.maxLength(TURNS_PER_POST))
});
export const appendTurnsReply = v.object({
	/** Ids of the posted turns that are committed. */
	committed: v.array(id),
	nextSeq: whole
});
export type AppendTurnsReply = v.InferOutput<typeof appendTurnsReply>;

/** Where a participant who agreed to be contacted can be reached. Kept apart from the answers. */
export const contactSchema = v.object({
	name: wellFormed(200),
	email: wellFormed(320),
	note: wellFormed(1_000)
});

/** POST /api/interviews/:id/end freezes it. Contact details go to a table of their own. */
export const endInterviewBody = v.object({
	status: v.picklist(['completed', 'partial']),
	endedAt: time,
	/** Turns the interview has; the server refuses to freeze before it holds them all. */
	turnCount: v.pipe(whole, v.minValue(0), v.maxValue(2_001)),
	rating: v.nullable(v.pipe(whole, v.minValue(1), v.maxValue(4))),
	correction: wellFormed(4_000),
	contact: v.nullable(contactSchema)
});
export type EndInterviewBody = v.InferOutput<typeof endInterviewBody>;

/** POST /api/studies/:id/interviews, by a member: whole interviews held on the team's own devices or imported. */
export const storeInterviewsBody = v.object({
	interviews: v.pipe(
		v.array(
			v.object({
				interview: interviewSchema,
				turns: v.pipe(v.array(turnSchema), v.maxLength(2_001)),
				contact: v.optional(v.nullable(contactSchema))
			})
		),
		v.minLength(1),
		v.maxLength(STORE_LIMIT)
	)
});
export type StoredInterview = v.InferOutput<typeof storeInterviewsBody>['interviews'][number];
export const storeInterviewsReply = v.object({
	committed: v.array(id),
	/** Interviews that were not taken, each with its reason; the others are committed all the same. */
	refused: v.optional(
		v.array(
			v.object({
				id,
				code: v.picklist(Object.keys(ERROR_STATUS) as [ErrorCode, ...ErrorCode[]]),
				message: v.string()
			})
		),
		[]
	)
});
export type StoreInterviewsReply = v.InferOutput<typeof storeInterviewsReply>;

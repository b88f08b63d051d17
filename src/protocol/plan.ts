import * as z from 'zod/mini';
import { DEPTHS, FIELD_KINDS, PACK_IDS, RESEARCH_TYPES, WELCOME_LIMIT } from '#core/plan/plan.ts';
import { itemId, language, text } from './fields.ts';

// Guides keep `text` as it is: their identity is the hash of what their author's device holds.
const short = text(300);
const long = text(4_000);

export const settingsSchema = z.object({
	title: short,
	welcome: text(WELCOME_LIMIT),
	researcher: z.object({ name: text(120), title: text(160), bio: text(1_000) }),
	consent: long,
	contactOptIn: z.boolean(),
	callToAction: z.object({ text: short, url: text(2_000) }),
	closing: text(1_000),
	minutes: z.object({
		from: z.int().check(z.gte(1), z.lte(240)),
		to: z.int().check(z.gte(1), z.lte(240))
	}),
	language
});

const field = z.object({
	id: itemId,
	label: short,
	kind: z.enum(FIELD_KINDS),
	options: z.array(short).check(z.maxLength(50))
});
const stage = z.object({ id: itemId, title: short });
const depth = z.enum(DEPTHS);

export const planSchema = z.object({
	researchQuestion: text(2_000),
	decision: text(2_000),
	researchType: z.enum(RESEARCH_TYPES),
	description: long,
	participantProfile: long,
	packId: z.enum(PACK_IDS),
	goals: z.array(z.object({ id: itemId, text: text(1_000) })).check(z.maxLength(30)),
	segments: z
		.array(
			z.object({
				id: itemId,
				name: short,
				description: text(2_000),
				target: z.int().check(z.gte(0), z.lte(100_000))
			})
		)
		.check(z.maxLength(50)),
	stages: z.array(stage).check(z.maxLength(20)),
	questions: z
		.array(
			z.object({
				id: itemId,
				text: text(1_000),
				goalIds: z.array(itemId).check(z.maxLength(30)),
				stageId: z.nullable(itemId),
				mandatory: z.boolean(),
				verbatim: z.boolean(),
				depth,
				intent: text(1_000),
				probes: z.array(text(500)).check(z.maxLength(10))
			})
		)
		.check(z.maxLength(100)),
	guidelines: z.array(text(1_000)).check(z.maxLength(50)),
	fields: z.array(field).check(z.maxLength(50))
});

export const guideSchema = z.object({ plan: planSchema, settings: settingsSchema });

export const participantGuideSchema = z.object({
	packId: z.enum(PACK_IDS),
	settings: settingsSchema,
	stages: z.array(stage),
	questions: z.array(
		z.object({
			id: itemId,
			text: text(1_000),
			stageId: z.nullable(itemId),
			priority: z.int(),
			mandatory: z.boolean(),
			verbatim: z.boolean(),
			depth,
			probes: z.array(text(500))
		})
	),
	segments: z.array(z.object({ id: itemId, name: short })),
	fields: z.array(field)
});

import * as v from 'valibot';
import { DEPTHS, FIELD_KINDS, PACK_IDS, RESEARCH_TYPES, WELCOME_LIMIT } from '#core/plan/plan.ts';
import { itemId, language, text, whole } from './fields.ts';

// Guides keep `text` as it is: their identity is the hash of what their author's device holds.
const short = text(300);
const long = text(4_000);

export const settingsSchema = v.object({
	title: short,
	welcome: text(WELCOME_LIMIT),
	researcher: v.object({ name: text(120), title: text(160), bio: text(1_000) }),
	consent: long,
	contactOptIn: v.boolean(),
	callToAction: v.object({ text: short, url: text(2_000) }),
	closing: text(1_000),
	minutes: v.object({
		from: v.pipe(whole, v.minValue(1), v.maxValue(240)),
		to: v.pipe(whole, v.minValue(1), v.maxValue(240))
	}),
	language
});

const field = v.object({
	id: itemId,
	label: short,
	kind: v.picklist(FIELD_KINDS),
	options: v.pipe(v.array(short), v.maxLength(50))
});
const stage = v.object({ id: itemId, title: short });
const depth = v.picklist(DEPTHS);

export const planSchema = v.object({
	researchQuestion: text(2_000),
	decision: text(2_000),
	researchType: v.picklist(RESEARCH_TYPES),
	description: long,
	participantProfile: long,
	packId: v.picklist(PACK_IDS),
	goals: v.pipe(v.array(v.object({ id: itemId, text: text(1_000) })), v.maxLength(30)),
	segments: v.pipe(
		v.array(
			v.object({
				id: itemId,
				name: short,
				description: text(2_000),
				target: v.pipe(whole, v.minValue(0), v.maxValue(100_000))
			})
		),
		v.maxLength(50)
	),
	stages: v.pipe(v.array(stage), v.maxLength(20)),
	questions: v.pipe(
		v.array(
			v.object({
				id: itemId,
				text: text(1_000),
				goalIds: v.pipe(v.array(itemId), v.maxLength(30)),
				stageId: v.nullable(itemId),
				mandatory: v.boolean(),
				verbatim: v.boolean(),
				depth,
				intent: text(1_000),
				probes: v.pipe(v.array(text(500)), v.maxLength(10))
			})
		),
		v.maxLength(100)
	),
	guidelines: v.pipe(v.array(text(1_000)), v.maxLength(50)),
	fields: v.pipe(v.array(field), v.maxLength(50))
});

export const guideSchema = v.object({ plan: planSchema, settings: settingsSchema });

export const participantGuideSchema = v.object({
	packId: v.picklist(PACK_IDS),
	settings: settingsSchema,
	stages: v.array(stage),
	questions: v.array(
		v.object({
			id: itemId,
			text: text(1_000),
			stageId: v.nullable(itemId),
			priority: whole,
			mandatory: v.boolean(),
			verbatim: v.boolean(),
			depth,
			probes: v.array(text(500))
		})
	),
	segments: v.array(v.object({ id: itemId, name: short })),
	fields: v.array(field)
});

import type {
	CapturedField,
	Depth,
	PackId,
	ParticipantSettings,
	Plan,
	Segment,
	Stage
} from './plan.ts';

/** The immutable publication of a plan and its participant settings. Its identity is the hash of {@link guideToJson}. */
export interface Guide {
	readonly plan: Plan;
	readonly settings: ParticipantSettings;
}

/** A question as the participant's phone needs it: no intent, no hypotheses. */
export interface GuideQuestion {
	readonly id: string;
	readonly text: string;
	readonly stageId: string | null;
	/** 0 is the most important goal the question serves; questions without a goal come last. */
	readonly priority: number;
	readonly mandatory: boolean;
	readonly verbatim: boolean;
	readonly depth: Depth;
	readonly probes: readonly string[];
}

/** The part of a guide that a participant may read; it is all that leaves the team. */
export interface ParticipantGuide {
	readonly packId: PackId;
	readonly settings: ParticipantSettings;
	readonly stages: readonly Stage[];
	readonly questions: readonly GuideQuestion[];
	readonly segments: readonly Pick<Segment, 'id' | 'name'>[];
	readonly fields: readonly CapturedField[];
}

/** Cuts a guide down to what participants may read. */
export function guideToParticipant(guide: Guide): ParticipantGuide {
	const { plan, settings } = guide;
	const rank = new Map(plan.goals.map((goal, index) => [goal.id, index]));
	return {
		packId: plan.packId,
		settings,
		stages: plan.stages,
		questions: plan.questions.map((question) => ({
			id: question.id,
			text: question.text,
			stageId: question.stageId,
			priority: Math.min(
				plan.goals.length,
				...question.goalIds.map((id) => rank.get(id) ?? plan.goals.length)
			),
			mandatory: question.mandatory,
			verbatim: question.verbatim,
			depth: question.depth,
			probes: question.probes
		})),
		segments: plan.segments.map(({ id, name }) => ({ id, name })),
		fields: plan.fields
	};
}

function sorted(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(sorted);
	if (value === null || typeof value !== 'object') return value;
	return Object.fromEntries(
		Object.entries(value)
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([key, inner]) => [key, sorted(inner)])
	);
}

/** The one text of a guide: keys in code-unit order, so that equal guides hash alike on every device. */
export function guideToJson(guide: Guide): string {
	return JSON.stringify(sorted(guide));
}

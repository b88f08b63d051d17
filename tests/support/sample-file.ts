import type { SyntheticStudy } from './synthetic-study.ts';

/** An invented study as a file to import: one interview a line, as the import screen reads it. */
export function studyToJsonLines(study: SyntheticStudy): string {
	const names = new Map(study.plan.segments.map(({ id, name }) => [id, name]));
	return study.interviews
		.filter(({ id }) => study.countedIds.includes(id))
		.map((interview, index) =>
			JSON.stringify({
				id: `Interview ${index + 1}`,
				segment: names.get(interview.segmentId ?? '') ?? null,
				turns: (study.turns.get(interview.id) ?? [])
					.filter(({ text }) => text !== '')
					.map(({ role, text }) => ({ role, text }))
			})
		)
		.join('\n');
}

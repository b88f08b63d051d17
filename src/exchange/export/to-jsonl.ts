import { spokenTurns, type ExportedInterview } from './exported.ts';

/** One interview a line, in the shape that the import reads. */
export function toJsonl(interviews: readonly ExportedInterview[]): string {
	return interviews
		.map(({ interview, name, segmentName, turns }) => {
			const { metadata, language, mode, status, rating, correction } = interview;
			const line = {
				id: name,
				segment: segmentName,
				language,
				startedAt: new Date(interview.startedAt).toISOString(),
				mode,
				status,
				rating,
				correction,
				turns: spokenTurns(turns).map(({ turn, text }) => ({
					role: turn.role,
					text,
					at: Math.max(0, turn.at - interview.startedAt)
				})),
				metadata
			};
			return `${JSON.stringify(line)}\n`;
		})
		.join('');
}

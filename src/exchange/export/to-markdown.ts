import { spokenTurns, type ExportedInterview } from './exported.ts';

const NAMES = { interviewer: 'Interviewer', participant: 'Participant' } as const;

/** Markdown reads these at the start of a line as structure; people’s words are words. */
function asText(text: string): string {
	return text
		.replace(/[\\`*_[\]<>]/g, '\\$&')
		.replace(/^(\s*)([#+-]|\d+[.)]|={3,}|-{3,})/gm, '$1\\$2');
}

function one({ interview, name, segmentName, turns }: ExportedInterview): string {
	const facts = [
		segmentName === null ? null : `Segment: ${asText(segmentName)}`,
		`Started: ${new Date(interview.startedAt).toISOString()}`,
		`Status: ${interview.status}`,
		interview.rating === null ? null : `Rating: ${interview.rating}`,
		...Object.entries(interview.metadata).map(([key, value]) => `${asText(key)}: ${asText(value)}`)
	].filter((fact) => fact !== null);
	const said = spokenTurns(turns).map(
		({ turn, text }) => `**${NAMES[turn.role]}:** ${asText(text)}`
	);
	const correction =
		interview.correction === '' ? [] : [`**Correction:** ${asText(interview.correction)}`];
	return [
		`# ${asText(name)}`,
		facts.map((fact) => `- ${fact}`).join('\n'),
		...said,
		...correction
	].join('\n\n');
}

/** Transcripts to read or to print; separated by a line of dashes, so that the import takes them apart again. */
export function toMarkdown(interviews: readonly ExportedInterview[]): string {
	return `${interviews.map(one).join('\n\n---\n\n')}\n`;
}

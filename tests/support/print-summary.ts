import type { MagicSummary } from '../../src/core/analysis/summary.ts';
import type { Turn } from '../../src/core/transcript/turn.ts';

/** A summary as plain text, for reading in a terminal. */
export function summaryToText(
	summary: MagicSummary,
	turns: ReadonlyMap<string, readonly Turn[]>
): string {
	const facts = new Map(summary.facts.map((fact) => [fact.id, fact]));
	const texts = new Map([...turns.values()].flat().map((turn) => [turn.id, turn.text]));
	const lines: string[] = [];
	for (const { id, claims } of summary.sections) {
		lines.push('', `## ${id}`);
		for (const claim of claims) {
			const text = claim.text.replace(/\{\{(F\d+)\}\}/g, (_whole, fact: string) => {
				const found = facts.get(fact);
				return `${found?.k} of ${found?.n}`;
			});
			lines.push(`- ${text}`);
			for (const span of claim.spans) {
				const words = texts.get(span.turnId)?.slice(span.start, span.end);
				lines.push(`    “${words}” (${span.interviewId})`);
			}
		}
	}
	return lines.join('\n');
}

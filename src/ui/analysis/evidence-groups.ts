import type { Fact } from '#core/analysis/facts.ts';
import type { Span } from '#core/transcript/span.ts';

export interface EvidenceGroup {
	readonly interviewId: string;
	readonly spans: readonly Span[];
}

/** The spans behind a fact by participant, in the order in which they were counted. */
export function groupByInterview(fact: Pick<Fact, 'spans'>): EvidenceGroup[] {
	const groups = new Map<string, Span[]>();
	for (const span of fact.spans) {
		const group = groups.get(span.interviewId);
		if (group === undefined) groups.set(span.interviewId, [span]);
		else group.push(span);
	}
	return [...groups].map(([interviewId, spans]) => ({ interviewId, spans }));
}

import { INTERVIEW_MODES, type InterviewMode } from '#core/transcript/interview.ts';
import type { InterviewItem } from './interview-items.ts';

/** What a summary's scope can be narrowed to: the groups and kinds of the interviews that may count. */
export interface ScopeOptions {
	readonly segments: readonly {
		readonly id: string;
		readonly name: string;
		readonly count: number;
	}[];
	readonly modes: readonly InterviewMode[];
	/** Interviews that may count and in which something was said. */
	readonly ready: number;
}

export function scopeOptions(
	items: readonly InterviewItem[],
	segments: readonly { readonly id: string; readonly name: string }[]
): ScopeOptions {
	const counted = items.filter((item) => item.counted);
	const names = new Map(segments.map(({ id, name }) => [id, name]));
	const counts = new Map<string, number>();
	for (const { segmentId, segmentName } of counted) {
		if (segmentId === null) continue;
		counts.set(segmentId, (counts.get(segmentId) ?? 0) + 1);
		if (!names.has(segmentId)) names.set(segmentId, segmentName ?? segmentId);
	}
	return {
		segments: [...names]
			.map(([id, name]) => ({ id, name, count: counts.get(id) ?? 0 }))
			.filter(({ count }) => count > 0),
		modes: INTERVIEW_MODES.filter((mode) => counted.some(({ row }) => row.mode === mode)),
		ready: counted.filter(({ row }) => row.words > 0).length
	};
}

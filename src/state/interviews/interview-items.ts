import type { Segment } from '#core/plan/plan.ts';
import { isCounted } from '#core/transcript/interview.ts';
import { segmentOf } from '#engines/ondevice/analysis/summary-input.ts';
import type { InterviewRow } from '#local/store/database.ts';

/** One interview as lists show it. */
export interface InterviewItem {
	readonly row: InterviewRow;
	/**
	 * Place by arrival, from 1; interviews without a label of their own are named by it. Those that count and
	 * rehearsals are numbered apart, so that a preview leaves no gap.
	 */
	readonly number: number;
	/** Its segment, or the group that an imported file put it in; null where it has none. */
	readonly segmentId: string | null;
	/** The id where the plan does not know it. */
	readonly segmentName: string | null;
	/** False for rehearsals: previews and simulated participants are never evidence. */
	readonly counted: boolean;
}

export function itemsById(items: readonly InterviewItem[]): ReadonlyMap<string, InterviewItem> {
	return new Map(items.map((item) => [item.row.id, item]));
}

export type ModeFilter = 'all' | 'participants' | 'imported' | 'rehearsals';
export type StatusFilter = 'all' | 'started' | 'completed' | 'partial' | 'abandoned';

export interface InterviewFilter {
	/** A segment's id, `all`, or `none` for interviews without one. */
	readonly segmentId: string;
	readonly status: StatusFilter;
	readonly mode: ModeFilter;
}

export const ALL_INTERVIEWS: InterviewFilter = { segmentId: 'all', status: 'all', mode: 'all' };

/** Interviews in order of arrival, numbered, with their segments' names. Withdrawn ones are left out. */
export function toInterviewItems(
	rows: readonly InterviewRow[],
	segments: readonly Pick<Segment, 'id' | 'name'>[]
): InterviewItem[] {
	const names = new Map(segments.map(({ id, name }) => [id, name]));
	const numbers = { counted: 0, rehearsals: 0 };
	return [...rows]
		.filter((row) => row.status !== 'withdrawn')
		.sort((a, b) => a.startedAt - b.startedAt || compareLabels(a, b) || (a.id < b.id ? -1 : 1))
		.map((row) => {
			const counted = isCounted(row);
			const number = ++numbers[counted ? 'counted' : 'rehearsals'];
			return { row, number, counted, ...segmentIn(row, names) };
		});
}

function segmentIn(row: InterviewRow, names: ReadonlyMap<string, string>) {
	const segmentId = segmentOf(row);
	return {
		segmentId,
		segmentName: segmentId === null ? null : (names.get(segmentId) ?? segmentId)
	};
}

function compareLabels(a: InterviewRow, b: InterviewRow): number {
	return a.label.localeCompare(b.label, 'en', { numeric: true });
}

function isOfMode(item: InterviewItem, mode: ModeFilter): boolean {
	switch (mode) {
		case 'all':
			return true;
		case 'participants':
			return item.row.mode === 'link' || item.row.mode === 'kiosk';
		case 'imported':
			return item.row.mode === 'imported';
		case 'rehearsals':
			return !item.counted;
	}
}

/** The items that a filter lets through, in the same order. */
export function filterInterviews(
	items: readonly InterviewItem[],
	filter: InterviewFilter
): InterviewItem[] {
	return items.filter(
		(item) =>
			(filter.segmentId === 'all' || (item.segmentId ?? 'none') === filter.segmentId) &&
			(filter.status === 'all' || item.row.status === filter.status) &&
			isOfMode(item, filter.mode)
	);
}

/** How far a segment's collection is: ended, counted interviews against the number wanted. */
export interface SegmentProgress {
	readonly segmentId: string | null;
	readonly name: string | null;
	readonly ended: number;
	/** 0 when no number was set. */
	readonly target: number;
}

/** One entry for each segment of the plan, then one for those without a segment, if any. */
export function segmentProgress(
	items: readonly InterviewItem[],
	segments: readonly Pick<Segment, 'id' | 'name' | 'target'>[]
): SegmentProgress[] {
	const ended = new Map<string | null, number>();
	const names = new Map<string, string>();
	for (const item of items) {
		const { segmentId } = item;
		const { status } = item.row;
		if (!item.counted || (status !== 'completed' && status !== 'partial')) continue;
		ended.set(segmentId, (ended.get(segmentId) ?? 0) + 1);
		if (segmentId !== null) names.set(segmentId, item.segmentName ?? segmentId);
	}
	const planned = segments.map(({ id, name, target }) => ({
		segmentId: id,
		name,
		ended: ended.get(id) ?? 0,
		target
	}));
	const known = new Set<string | null>(segments.map(({ id }) => id));
	const others = [...ended]
		.filter(([id]) => !known.has(id))
		.map(([segmentId, count]) => ({
			segmentId,
			name: segmentId === null ? null : (names.get(segmentId) ?? segmentId),
			ended: count,
			target: 0
		}));
	return [...planned, ...others];
}

import type { OwedItem } from '#local/store/outbox.ts';

/** The server must know a study before its guides, and a guide before interviews pinned to it. */
const RANK: Readonly<Record<OwedItem['kind'], number>> = {
	study: 0,
	guide: 1,
	invitation: 2,
	interview: 3
};

/** Interviews in one request, and characters: well below what the server takes even where each needs three bytes. */
export const BATCH = 20;
const BATCH_CHARACTERS = 2_000_000;

/**
 * The items to send next: the first that nothing stands before, and, for interviews, more of the same study.
 * An item waits while an earlier kind of its study is refused. Empty when nothing can be sent.
 */
export function nextBatch(items: readonly OwedItem[], most = BATCH): OwedItem[] {
	const blocked = new Map<string, number>();
	for (const { studyId, kind, refused } of items) {
		if (refused && kind !== 'invitation' && kind !== 'interview') {
			blocked.set(studyId, Math.min(blocked.get(studyId) ?? Infinity, RANK[kind]));
		}
	}
	const sendable = items
		.filter(
			({ refused, studyId, kind }) => !refused && RANK[kind] <= (blocked.get(studyId) ?? Infinity)
		)
		.sort((a, b) => RANK[a.kind] - RANK[b.kind] || a.order - b.order);
	const [first] = sendable;
	if (first === undefined) return [];
	if (first.kind !== 'interview') return [first];
	const batch: OwedItem[] = [];
	let characters = 0;
	for (const item of sendable) {
		if (item.studyId !== first.studyId) continue;
		characters += item.bytes;
		if (batch.length > 0 && (batch.length >= most || characters > BATCH_CHARACTERS)) break;
		batch.push(item);
	}
	return batch;
}

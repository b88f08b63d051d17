import { expect, it } from 'vitest';
import type { OwedItem } from '#local/store/outbox.ts';
import { nextBatch } from './team-batch.ts';

let order = 0;
const item = (
	kind: OwedItem['kind'],
	studyId: string,
	change: Partial<OwedItem> = {}
): OwedItem => ({
	order: ++order,
	kind,
	ref: `${kind}-${order}`,
	studyId,
	createdAt: 0,
	bytes: 1_000,
	attempts: 0,
	lastError: null,
	refused: false,
	...change
});

it('[SY14] sends studies before guides, guides before links, links before interviews', () => {
	const items = [
		item('interview', 'a'),
		item('invitation', 'a'),
		item('guide', 'a'),
		item('study', 'a')
	];
	const sent: string[] = [];
	for (let rest = items; rest.length > 0;) {
		const batch = nextBatch(rest);
		sent.push(...batch.map(({ kind }) => kind));
		rest = rest.filter((one) => !batch.includes(one));
	}
	expect(sent).toEqual(['study', 'guide', 'invitation', 'interview']);
});

it('[SY14] sends interviews of one study in batches of at most 20 and two million characters', () => {
	const many = Array.from({ length: 50 }, () => item('interview', 'a'));
	expect(nextBatch([item('interview', 'b', { order: 10_000 }), ...many])).toEqual(
		many.slice(0, 20)
	);
	expect(nextBatch(many, 3)).toHaveLength(3);
	const large = Array.from({ length: 5 }, () => item('interview', 'a', { bytes: 900_000 }));
	expect(nextBatch(large)).toHaveLength(2);
	expect(nextBatch([item('interview', 'a', { bytes: 9_000_000 })])).toHaveLength(1);
});

it('[SY12] a refused study holds back what hangs on it, and nothing else', () => {
	const items = [
		item('study', 'a', { refused: true }),
		item('guide', 'a'),
		item('interview', 'a'),
		item('interview', 'b'),
		item('invitation', 'b', { refused: true })
	];
	expect(nextBatch(items).map(({ studyId, kind }) => `${studyId} ${kind}`)).toEqual([
		'b interview'
	]);
});

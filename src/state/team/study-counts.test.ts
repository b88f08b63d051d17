import { describe, expect, it } from 'vitest';
import { countInterviews } from './study-counts.ts';

describe('counts of a study', () => {
	it('leaves out rehearsals and withdrawn interviews, and counts ended ones by segment', () => {
		const counts = countInterviews([
			{ mode: 'link', status: 'completed', segmentId: 'a', lastTurnAt: 5 },
			{ mode: 'kiosk', status: 'partial', segmentId: 'a', lastTurnAt: 9 },
			{ mode: 'link', status: 'started', segmentId: 'b', lastTurnAt: 7 },
			{ mode: 'imported', status: 'completed', segmentId: null, lastTurnAt: 1 },
			{ mode: 'preview', status: 'completed', segmentId: 'a', lastTurnAt: 99 },
			{ mode: 'simulated', status: 'completed', segmentId: 'a', lastTurnAt: 99 },
			{ mode: 'link', status: 'withdrawn', segmentId: 'a', lastTurnAt: 99 }
		]);
		expect(counts).toEqual({
			counted: 4,
			ended: 3,
			completed: 2,
			bySegment: { a: 2, '': 1 },
			lastTurnAt: 9
		});
	});
});

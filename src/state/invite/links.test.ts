import { describe, expect, it } from 'vitest';
import type { InvitationRow } from '#local/store/database.ts';
import { NO_INTERVIEWS } from '../team/study-counts.ts';
import { isOwnComputer, linkLines, linkUrl } from './links.ts';

const segments = [
	{ id: 'partners', name: 'Existing partners', description: 'Signed a contract', target: 12 },
	{ id: 'resellers', name: 'Resellers', description: '', target: 5 }
];

function row(id: string, change: Partial<InvitationRow>): InvitationRow {
	return {
		id,
		studyId: 's',
		segmentId: 'partners',
		token: 't',
		open: true,
		createdAt: 1,
		...change
	};
}

describe('lines of the invite screen', () => {
	it('has one per segment and one for everyone else, with counts', () => {
		const counts = { ...NO_INTERVIEWS, bySegment: { partners: 3, '': 2 } };
		const lines = linkLines(segments, [], counts);
		expect(lines.map((line) => [line.segmentId, line.done, line.target])).toEqual([
			['partners', 3, 12],
			['resellers', 0, 5],
			[null, 2, 0]
		]);
	});

	it('prefers a link whose address is known here, then an open one, then the newest', () => {
		const invitations = [
			row('elsewhere', { token: null, createdAt: 9 }),
			row('off', { open: false, createdAt: 8 }),
			row('old', { createdAt: 1 }),
			row('new', { createdAt: 2 })
		];
		expect(linkLines(segments, invitations, NO_INTERVIEWS)[0]?.invitation?.id).toBe('new');
		const [first] = linkLines(segments, invitations.slice(0, 2), NO_INTERVIEWS);
		expect(first?.invitation?.id).toBe('off');
	});
});

describe('addresses', () => {
	it('leads to the participant page', () => {
		expect(linkUrl('https://ear.example', 'abc')).toBe('https://ear.example/i/abc');
	});

	it('knows addresses that phones cannot reach', () => {
		expect(['localhost', '127.0.0.1', '[::1]', 'ear.localhost'].every(isOwnComputer)).toBe(true);
		expect(['192.168.1.20', 'ear.example', 'localhost.example'].some(isOwnComputer)).toBe(false);
	});
});

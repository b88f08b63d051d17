import type { Plan } from '#core/plan/plan.ts';
import type { InvitationRow } from '#local/store/database.ts';
import type { InterviewCounts } from '../team/study-counts.ts';

/** For whom a link is, how far its interviews have got, and the link itself if there is one. */
export interface LinkLine {
	/** Null: everyone who fits no segment. */
	readonly segmentId: string | null;
	/** '' for the general link. */
	readonly name: string;
	readonly description: string;
	/** Interviews ended, of those wanted (0: no target). */
	readonly done: number;
	readonly target: number;
	readonly invitation: InvitationRow | null;
}

/** One line per segment and one for everyone else. */
export function linkLines(
	segments: Plan['segments'],
	invitations: readonly InvitationRow[],
	counts: InterviewCounts
): LinkLine[] {
	const lines = segments.map(({ id, name, description, target }) => ({
		segmentId: id,
		name,
		description,
		done: counts.bySegment[id] ?? 0,
		target,
		invitation: bestInvitation(invitations, id)
	}));
	const general = {
		segmentId: null,
		name: '',
		description: '',
		done: counts.bySegment[''] ?? 0,
		target: 0,
		invitation: bestInvitation(invitations, null)
	};
	return [...lines, general];
}

/** The link to show: one whose address is known here before one from elsewhere, an open one first, then the newest. */
function bestInvitation(
	invitations: readonly InvitationRow[],
	segmentId: string | null
): InvitationRow | null {
	const rank = (row: InvitationRow) => Number(row.token !== null) * 2 + Number(row.open);
	const own = invitations.filter((row) => row.segmentId === segmentId);
	return own.sort((a, b) => rank(b) - rank(a) || b.createdAt - a.createdAt)[0] ?? null;
}

/** The address a participant opens. */
export function linkUrl(origin: string, token: string): string {
	return `${origin}/i/${token}`;
}

/** Whether an address means "this computer" and nothing to anyone else. */
export function isOwnComputer(hostname: string): boolean {
	return /^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\]|::1)$/.test(hostname);
}

import { TOKEN_PATTERN } from '#core/base/id.ts';
import { createClient, type ApiFailure } from '#sync/api/client.ts';
import { openInvitation } from '#sync/api/invitations.ts';
import type { InvitationOutcome } from './opened-invitation.ts';

/** Asks the server what a link leads to. Never throws; a token of the wrong shape is not even asked about. */
export async function fetchInvitation(token: string): Promise<InvitationOutcome> {
	if (!TOKEN_PATTERN.test(token)) return { kind: 'missing' };
	const reply = await openInvitation(createClient({ fetch }), token);
	return reply.ok ? { kind: 'found', invitation: reply.value } : toOutcome(reply.error);
}

/** What a failure means for somebody who opened a link. */
export function toOutcome(failure: ApiFailure): InvitationOutcome {
	switch (failure.kind) {
		case 'offline':
		case 'timeout':
		case 'aborted':
			return { kind: 'offline' };
		case 'unreadable':
			return { kind: 'failing' };
		case 'refused':
			if (failure.status === 404 || failure.status === 401) return { kind: 'missing' };
			return { kind: failure.status === 410 ? 'closed' : 'failing' };
	}
}

import type { Result } from '#core/base/result.ts';
import { invitationReply, type InvitationReply } from '#protocol/study.ts';
import type { ApiClient, ApiFailure } from './client.ts';

/**
 * What a participant's link leads to. Refusals to expect: `not_found`.
 * @param timeoutMs keep it short where a stored copy can be shown instead
 */
export function openInvitation(
	client: ApiClient,
	token: string,
	timeoutMs = 8_000
): Promise<Result<InvitationReply, ApiFailure>> {
	return client.send({
		method: 'GET',
		path: `/api/invitations/${token}`,
		reply: invitationReply,
		anonymous: true,
		timeoutMs
	});
}

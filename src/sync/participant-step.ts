import type { EndInterviewBody, RegisterInterviewBody } from '#protocol/interview.ts';
import type { Delivery } from '#local/store/deliveries.ts';
import type { Turn } from '#core/transcript/turn.ts';

/** What a phone owes next about one interview. */
export type Step =
	| { readonly kind: 'withdraw' }
	| { readonly kind: 'register'; readonly body: RegisterInterviewBody }
	| { readonly kind: 'turns'; readonly turns: readonly Turn[] }
	| { readonly kind: 'end'; readonly body: EndInterviewBody };

/**
 * The next step of a delivery, derived from what is stored: register, then turns in order, then the end; a withdrawal
 * before everything. Null when nothing is owed, or when the server refused for good and nobody asked to try again.
 */
export function nextStep(delivery: Delivery, now: number): Step | null {
	const { participation, interview, turns } = delivery;
	if (participation.withdrawal === 'waiting') return { kind: 'withdraw' };
	if (participation.withdrawal === 'done' || participation.problem !== null) return null;
	if (!participation.registered) {
		if (participation.invitationToken === null || interview.consent === null) return null;
		return {
			kind: 'register',
			body: {
				id: interview.id,
				secret: participation.secret,
				invitationToken: participation.invitationToken,
				guideId: participation.guideId,
				startedAt: interview.startedAt,
				sentAt: now,
				consent: interview.consent,
				language: interview.language,
				metadata: { ...interview.metadata }
			}
		};
	}
	if (turns.length > 0) return { kind: 'turns', turns };
	const { status, endedAt } = interview;
	if (participation.endDelivered || endedAt === null) return null;
	if (status !== 'completed' && status !== 'partial') return null;
	return {
		kind: 'end',
		body: {
			status,
			endedAt,
			turnCount: interview.turnCount,
			rating: interview.rating,
			correction: interview.correction,
			contact: participation.contact
		}
	};
}

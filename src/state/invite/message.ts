import type { ParticipantSettings, PackId } from '#core/plan/plan.ts';
import { invitationText, packInvitation } from '#engines/ondevice/plan/pack-offers.ts';

/** The message that goes with a link, in the words of the study's domain. */
export function invitationMessage(
	packId: PackId,
	settings: ParticipantSettings,
	link: string
): { subject: string; text: string } {
	const { from, to } = settings.minutes;
	return invitationText(packInvitation(packId), {
		minutes: from === to ? String(from) : `${from}–${to}`,
		title: settings.title,
		link,
		researcher: settings.researcher.name
	});
}

/** What brings more answers. */
export function invitationTips(packId: PackId): readonly string[] {
	return packInvitation(packId).tips;
}

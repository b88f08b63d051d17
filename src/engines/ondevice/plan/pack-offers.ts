import type { PackId } from '#core/plan/plan.ts';
import type { Invitation } from '../packs/plan-invitation.ts';
import type { QuestionSuggestion, SegmentSuggestion } from '../packs/plan-ladder.ts';
import { planLanguage } from './languages.ts';

export type { Invitation } from '../packs/plan-invitation.ts';
export type { QuestionSuggestion, SegmentSuggestion } from '../packs/plan-ladder.ts';

/** Segments and questions that a pack offers beside its draft, to be added with one tap. */
export function packSuggestions(
	packId: PackId,
	language?: string
): { segments: readonly SegmentSuggestion[]; questions: readonly QuestionSuggestion[] } {
	return planLanguage(language).suggestions[packId];
}

/** The message that asks people to take part, and tips for a better response. */
export function packInvitation(packId: PackId, language?: string): Invitation {
	return planLanguage(language).invitations[packId];
}

export interface InvitationValues {
	readonly name?: string;
	/** As shown: "10–15". */
	readonly minutes: string;
	readonly title: string;
	readonly link: string;
	readonly researcher?: string;
}

/** Subject and plain text of an invitation, ready to copy, share or send. */
export function invitationText(
	invitation: Invitation,
	values: InvitationValues
): { subject: string; text: string } {
	const { name = '', researcher = '' } = values;
	const slots: Readonly<Record<string, string>> = { ...values, name, researcher };
	const filled = (text: string): string =>
		text.replace(
			/\{(name|minutes|title|link|researcher)\}/g,
			(_, slot: string) => slots[slot] ?? ''
		);
	const parts = [
		filled(name.trim() === '' ? invitation.greetingWithoutName : invitation.greeting),
		filled(invitation.message),
		...(researcher.trim() === '' ? [] : [filled(invitation.signature)])
	];
	return { subject: filled(invitation.subject), text: parts.join('\n\n') };
}

import type { Invitation } from '../../plan-invitation.ts';

export const genericInvitation: Invitation = {
	subject: '{title}: {minutes} minutes of your time',
	greeting: 'Hi {name},',
	greetingWithoutName: 'Hello,',
	message: `We are asking people about their own experience, and yours would help us a great deal.

An AI guides the conversation. It takes {minutes} minutes, whenever it suits you. You can pause, skip questions and stop at any time.

Would you be willing to take part?
{link}`,
	signature: 'Thank you\n{researcher}',
	tips: [
		'Say why you ask this person, in one sentence.',
		'Say how long it takes, and keep to it.',
		'Write from a real name; people answer people.',
		'Say what will happen with the answers, and offer a summary of the findings.',
		'Remind once, after 48 hours.'
	]
};

import type { Invitation } from '../../plan-invitation.ts';

export const partnershipInvitation: Invitation = {
	subject: 'Your view on partnerships: {minutes} minutes',
	greeting: 'Hi {name},',
	greetingWithoutName: 'Hello,',
	message: `I am researching partnership strategies and collaboration opportunities in our industry. You know vendor relationships and partnerships from your own work, so your view would help a great deal.

An AI guides the conversation. It takes {minutes} minutes, whenever it suits you, and is about what makes partnerships successful and valuable.

Would you be willing to take part?
{link}`,
	signature: 'Thank you\n{researcher}',
	tips: [
		'Stress the use to the whole industry; do not pitch a partnership.',
		'Start with existing partners and people you know; a warm introduction beats a cold message.',
		'Offer something back: a summary of the findings, or an hour to discuss them.',
		'Use professional networks and industry events to reach people beyond your own list.',
		'Most people answer within two or three days; remind once, after 48 hours.'
	]
};

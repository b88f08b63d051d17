import type { PlanTemplate } from '../../plan-template.ts';

/** Ready starts in English, the richest first. */
export const templates: readonly PlanTemplate[] = [
	{
		id: 'strategic-partnership',
		title: 'Strategic partnership and channel strategy',
		description:
			'Which partnerships create value, for whom, and how to structure and approach them.',
		researchQuestion:
			'Which partnerships would create the most strategic value, and how should we structure and approach them?',
		ladderId: 'strategic-partnership'
	},
	{
		id: 'customer-discovery',
		title: 'Customer discovery',
		description: 'How people get something done today, and which needs nothing on offer covers.',
		researchQuestion:
			'What do our customers need to get done, and where do today’s ways of doing it let them down?',
		ladderId: 'discovery'
	},
	{
		id: 'churn',
		title: 'Why customers leave',
		description: 'The moments and reasons behind leaving, and what would have made people stay.',
		researchQuestion: 'Why do customers leave us, and what would have made them stay?',
		ladderId: 'churn'
	},
	{
		id: 'product-feedback',
		title: 'Product feedback',
		description: 'What people rely on, where they get stuck, and which changes would count.',
		researchQuestion: 'How well does our product serve its users, and what should we change first?',
		ladderId: 'product-feedback'
	},
	{
		id: 'employee-experience',
		title: 'Employee experience',
		description:
			'What good and hard days at work look like, and what would make people want to stay.',
		researchQuestion: 'How do employees experience their work, and what would make it better?',
		ladderId: 'employee'
	},
	{
		id: 'event-feedback',
		title: 'Event feedback',
		description: 'What an event was worth to those who came, and what would bring them back.',
		researchQuestion:
			'What did attendees take home from our event, and what would bring them back?',
		ladderId: 'event'
	},
	{
		id: 'market-entry',
		title: 'Market entry',
		description:
			'How a need is covered today, what is missing, and how people come to trust a newcomer.',
		researchQuestion: 'Should we enter this market, and what would people expect from a newcomer?',
		ladderId: 'market-entry'
	},
	{
		id: 'pricing',
		title: 'Pricing and value',
		description: 'What people get out of a product, how they judge its price and decide to pay.',
		researchQuestion:
			'What is our product worth to customers, and how do they decide to pay for it?',
		ladderId: 'pricing'
	},
	{
		id: 'usability',
		title: 'Usability',
		description: 'Where people hesitate, err or give up, and what they expect instead.',
		researchQuestion:
			'How easy is it for people to get things done with our product, and where do they get stuck?',
		ladderId: 'usability'
	},
	{
		id: 'buying-decision',
		title: 'Buying decisions',
		description: 'What sets off the search, what counts, who has a say, and what tips the scale.',
		researchQuestion: 'How do buyers decide between us and the alternatives?',
		ladderId: 'choice'
	},
	{
		id: 'barriers',
		title: 'Barriers to taking part',
		description: 'What keeps people from a step they could take, and what would make it easier.',
		researchQuestion: 'What keeps people from taking part, and what would make it easier?',
		ladderId: 'barriers'
	}
];

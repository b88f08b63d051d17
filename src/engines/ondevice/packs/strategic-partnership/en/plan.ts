import type { Ladder } from '../../plan-ladder.ts';

/** Strategic partnership and channel strategy: what partnerships are worth, to whom, and how to shape them. */
export const strategicPartnership: Ladder = {
	id: 'strategic-partnership',
	packId: 'strategic-partnership',
	researchType: 'discovery',
	cues: [
		['partnership*', 4],
		['partners', 2],
		['partner', 1],
		['our partners', 2],
		['partner program*', 3],
		['partner relationship*', 3],
		['partner ecosystem*', 3],
		['potential partners', 3],
		['integration partner*', 4],
		['technology partner*', 4],
		['channel strateg*', 5],
		['channel partner*', 5],
		['channel sales', 5],
		['partner channel*', 5],
		['sales channel*', 3],
		['channel', 1],
		['indirect sales', 4],
		['reseller*', 4],
		['distributor*', 3],
		['system integrator*', 4],
		['alliance*', 4],
		['integrations', 2],
		['ecosystem*', 2],
		['co-sell*', 5],
		['co-marketing', 4],
		['joint venture*', 3],
		['go-to-market', 2],
		['vendor relationship*', 3],
		['collaborat*', 1],
		['referral partner*', 4],
		['marketplace*', 1],
		['market penetration', 1],
		// Partners and channels of another kind.
		['dementia', -6],
		['spouse*', -6],
		['marriage*', -6],
		['romantic', -6],
		['couple*', -6],
		['dating', -6],
		['pregnan*', -6],
		['childbirth', -6],
		['domestic', -5],
		['caregiver*', -4],
		['law firm*', -4],
		['youtube', -5],
		['tv channel*', -6],
		['english channel', -6],
		['communication channel*', -4],
		['social media', -3],
		['refugee*', -3],
		['forest*', -4],
		['marine', -4]
	],
	title: ['Partnership research: collaboration opportunities and needs'],
	welcome: [
		'We are researching partnership and collaboration opportunities, to understand how companies can work together more effectively. Your experience with partnerships, integrations and vendor relationships helps us see what works and what is missing.'
	],
	closing:
		'Thank you. Your experience helps to show what makes working together worthwhile. Your answers go to the research team, who will read them together with those of other partners and customers.',
	callToAction: {
		text: 'Interested in exploring partnership opportunities based on this research? Talk to our partnership team.',
		url: ''
	},
	description: [
		'Finds out which partnerships create value for customers and partners, what makes them succeed or fail, and how they should be structured and approached. Existing partners, potential partners, customers and channel participants are asked the same core questions, so that their views can be compared.'
	],
	profile: [
		'People who work with partners or vendors themselves: existing and potential partners, customers who use several vendors together, and channel participants such as resellers, distributors, consultants and system integrators. Prefer people who decide about partnerships or live with the results.'
	],
	stages: {
		landscape: 'Partnership landscape',
		value: 'Value and benefits',
		challenges: 'Challenges and opportunities',
		structure: 'Structure and success factors',
		future: 'Future needs',
		thanks: 'Thanks and next steps'
	},
	goals: [
		{
			key: 'opportunities',
			text: ['Identify high-value partnership opportunities that align with customer needs'],
			variants: [
				{
					cues: ['channel*', 'reseller*', 'distributor*', 'indirect sales'],
					text: 'Identify the channel relationships that do most for partners and their customers'
				},
				{
					cues: ['growth', 'penetration', 'new market*', 'expan*'],
					text: 'Identify the partnership opportunities that open markets and serve customer needs'
				}
			]
		},
		{
			key: 'value',
			text: [
				'Understand what makes a partnership valuable to each side, and which structures support that'
			]
		},
		{
			key: 'challenges',
			text: [
				'Find the collaboration challenges that better partnerships could solve, and what separates success from failure'
			],
			variants: [
				{
					cues: ['channel*', 'reseller*', 'distributor*'],
					text: 'Find what holds channel relationships back, and what partners need to succeed with customers'
				}
			]
		}
	],
	questions: [
		{
			stage: 'landscape',
			text: ['Tell me about the partnerships and vendor relationships you work with today.'],
			goals: ['opportunities', 'value'],
			intent: 'The partner landscape as this person sees it, and their part in it.',
			probes: ['Which of these relationships could you least do without?']
		},
		{
			stage: 'landscape',
			text: ['How do you currently go about choosing partners and channel relationships?'],
			goals: ['opportunities'],
			intent: 'How partners are discovered and evaluated in practice.',
			drop: 1,
			probes: [
				'How do you come across them in the first place?',
				'What do you check before you decide?'
			]
		},
		{
			stage: 'value',
			text: [
				'When you think about ideal vendor relationships, what makes a partnership valuable rather than just transactional?'
			],
			goals: ['value'],
			intent: 'Value drivers in the words of each side.',
			mandatory: true,
			depth: 'high',
			probes: [
				'Which relationship comes closest to that today?',
				'What does that change for your customers?'
			]
		},
		{
			stage: 'value',
			text: [
				'Tell me about a partnership or integration that made a real difference to your work.'
			],
			goals: ['value', 'opportunities'],
			intent: 'An episode of value that was delivered, not promised.',
			drop: 3,
			probes: ['How could you tell that it made a difference?']
		},
		{
			stage: 'challenges',
			text: [
				'What challenges do you face that could be solved through better collaboration between your technology providers?'
			],
			goals: ['challenges', 'opportunities'],
			intent: 'Gaps between vendors that a partnership could close.',
			mandatory: true,
			depth: 'high',
			probes: [
				'When did that last cost you time?',
				'What would the providers have to do differently?'
			]
		},
		{
			stage: 'structure',
			text: [
				'Thinking of partnerships you know, which ways of working together have served both sides well?'
			],
			goals: ['value', 'challenges'],
			intent:
				'Preferred structures: technical, channel, strategic, marketing; and success factors.',
			drop: 2,
			probes: ['What was agreed at the start that made it work?']
		},
		{
			stage: 'future',
			text: [
				'What partnerships or integrations would make your work significantly easier or more effective?'
			],
			goals: ['opportunities'],
			intent: 'Unmet demand for partnerships, unprompted.',
			mandatory: true,
			probes: ['What would you be able to do then that you cannot do now?']
		},
		{
			stage: 'future',
			text: [
				'What would need to be true about a partnership for it to be strategically important to your business?'
			],
			goals: ['value', 'opportunities'],
			intent: 'Conditions for a strategic commitment.'
		}
	],
	segments: [
		{
			name: ['Existing partners'],
			description: 'Current channel partners, integration partners and strategic allies.',
			target: 12,
			cues: ['existing partner*', 'current partner*', 'our partner*', 'partners']
		},
		{
			name: ['Potential partners'],
			description: 'Companies you consider partnering with, or who might be interested.',
			target: 8,
			cues: ['potential partner*', 'prospective partner*', 'possible partner*', 'future partner*']
		},
		{
			name: ['Customers'],
			description: 'Customers who use several vendors and would feel the benefit of a partnership.',
			target: 13,
			cues: ['customer*', 'client*', 'user*', 'buyer*']
		},
		{
			name: ['Channel participants'],
			description: 'Resellers, distributors, consultants and system integrators.',
			target: 5,
			cues: ['channel*', 'reseller*', 'distributor*', 'consultant*', 'integrator*']
		}
	],
	guidelines: [
		'Present it as research into what makes partnerships work, not as a pitch for one.',
		'Look for value to both sides; willingness to partner alone says little.',
		'Do not ask for partner terms, roadmaps or anything under a non-disclosure agreement.',
		'With partners of competitors, talk about what makes partnerships succeed, not about the competitor.'
	],
	fields: [
		{ label: 'Role in partnerships', kind: 'text', options: [] },
		{
			label: 'Partnership they value most',
			kind: 'choice',
			options: [
				'Technical or integration',
				'Channel or reselling',
				'Strategic or joint development',
				'Marketing',
				'None of these'
			]
		},
		{ label: 'Vendors or partners worked with', kind: 'number', options: [] },
		{ label: 'Importance of partnerships to the business, 1 to 5', kind: 'scale', options: [] }
	]
};

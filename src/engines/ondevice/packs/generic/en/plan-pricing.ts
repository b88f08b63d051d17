import type { Ladder } from '../../plan-ladder.ts';
import { STAGES } from './plan-common.ts';

/** What something is worth to people and how they judge and decide about its price. */
export const pricing: Ladder = {
	id: 'pricing',
	packId: 'generic',
	researchType: 'discovery',
	cues: [
		['pric*', 5],
		['pay', 4],
		['paying', 4],
		['charge*', 4],
		['willing* to pay', 6],
		['cost', 2],
		['costs', 2],
		['subscription*', 2],
		['fee', 3],
		['fees', 3],
		['expensive', 3],
		['cheap*', 2],
		['monetiz*', 4],
		['monetis*', 4],
		['discount*', 3],
		['premium plan', 4],
		['worth', 1]
	],
	noTopics: ['plan pricing', 'pricing', 'price', 'prices'],
	title: ['How you judge the value of {thing}', 'How you judge what something is worth'],
	welcome: [
		'We want to understand what you get out of {thing} and how you judge a price. Nothing is for sale here.',
		'We want to understand what you get out of a product like ours and how you judge a price. Nothing is for sale here.'
	],
	description: [
		'Looks at what {people} get out of {thing}, what they compare the price with, and how they decide to pay.',
		'Looks at what people get out of {thing}, what they compare the price with, and how they decide to pay.',
		'Looks at what people get out of the product, what they compare the price with, and how they decide to pay.'
	],
	profile: ['People who pay or could pay, who decide themselves or have a say in it.'],
	stages: {
		...STAGES,
		landscape: 'Use and need',
		value: 'What it is worth',
		challenges: 'Doubts about the price',
		structure: 'Deciding to pay'
	},
	goals: [
		{
			key: 'worth',
			text: [
				'Understand what {people} get out of {thing} that is worth paying for',
				'Understand what people get out of {thing} that is worth paying for',
				'Understand what people get out of the product that is worth paying for'
			]
		},
		{ key: 'decision', text: ['Learn how people decide to pay, and who has a say'] },
		{ key: 'fair', text: ['Find out what makes a price feel fair, and what makes it feel wrong'] }
	],
	questions: [
		{
			stage: 'landscape',
			text: ['What do you need {thing} for?', 'What do you need a product like this for?'],
			goals: ['worth'],
			intent: 'The need the price is measured against.',
			mandatory: true
		},
		{
			stage: 'value',
			text: [
				'What do you get out of {thing} that is hard to get elsewhere?',
				'What do you get out of it that is hard to get elsewhere?'
			],
			goals: ['worth'],
			intent: 'Value that alternatives do not give.',
			mandatory: true,
			depth: 'high'
		},
		{
			stage: 'value',
			text: [
				'Tell me about the last time you thought about the price of {thing}.',
				'Tell me about the last time you thought about what you pay for a product like this.'
			],
			goals: ['fair', 'decision'],
			intent: 'When price comes to mind at all.',
			drop: 3
		},
		{
			stage: 'challenges',
			text: [
				'What would make you doubt the price of {thing}?',
				'What would make you doubt a price?'
			],
			goals: ['fair'],
			intent: 'What breaks the sense of fairness.'
		},
		{
			stage: 'structure',
			text: ['Walk me through the last time you decided on a purchase like this.'],
			goals: ['decision'],
			intent: 'Steps, approvals and people involved.',
			mandatory: true,
			depth: 'high',
			probes: ['Who else had a say?']
		},
		{
			stage: 'structure',
			text: [
				'What do you compare the price of {thing} with?',
				'What do you compare such a price with?'
			],
			goals: ['fair', 'decision'],
			intent: 'The anchor people use on their own.',
			drop: 2
		},
		{
			stage: 'structure',
			text: ['How would you like to pay for {thing}?', 'How would you like to pay for it?'],
			goals: ['decision'],
			intent: 'Model and rhythm of payment, not the amount.',
			drop: 1
		},
		{
			stage: 'future',
			text: ['At what point would you look for an alternative?'],
			goals: ['fair'],
			intent: 'The limit, in circumstances rather than numbers.'
		}
	],
	segments: [
		{
			name: ['Paying {people}', 'Paying customers'],
			description: 'Have paid for it in the last year.',
			target: 10
		},
		{
			name: ['{people} {who} could become customers', 'Potential customers'],
			description: 'Have the need and do not pay yet.',
			target: 8
		},
		{
			name: ['{people} {who} decided against it', 'People who decided against it'],
			description: 'Looked at it and did not buy, or stopped paying.',
			target: 6
		}
	],
	guidelines: [
		'Never name a price first.',
		'Do not ask for budgets or contract terms that people have to keep to themselves.'
	],
	fields: [
		{
			label: 'Pays for it today',
			kind: 'choice',
			options: ['Yes', 'No, uses it free of charge', 'No, uses something else', 'No longer']
		},
		{ label: 'What the price is compared with', kind: 'text', options: [] }
	]
};

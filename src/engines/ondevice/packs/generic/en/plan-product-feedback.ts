import type { Ladder } from '../../plan-ladder.ts';
import { STAGES } from './plan-common.ts';

/** What a product or service is used for, where it falls short and what should change. */
export const productFeedback: Ladder = {
	id: 'product-feedback',
	packId: 'generic',
	researchType: 'evaluative',
	cues: [
		['feedback on', 3],
		['product feedback', 5],
		['feature*', 3],
		['satisf*', 3],
		['our app', 3],
		['our product', 3],
		['our tool', 3],
		['our software', 3],
		['our service', 3],
		['app', 1],
		['improve', 1],
		['redesign', 2],
		['rated', 2],
		['reviews', 2],
		['users', 2],
		['like about', 3],
		['roadmap', 3],
		['how well', 2]
	],
	title: ['Your experience with {thing}', 'Your experience with the product'],
	welcome: [
		'We want to hear about your daily use of {thing}, the good and the bad.',
		'We want to hear about your daily use of the product, the good and the bad.'
	],
	description: [
		'Evaluates {thing} in daily use: what {people} rely on, where they get stuck, and which changes would count.',
		'Evaluates {thing} in daily use: what people rely on, where they get stuck, and which changes would count.',
		'Evaluates the product in daily use: what people rely on, where they get stuck, and which changes would count.'
	],
	profile: [
		'People who have used {thing} in the last month, new ones included, and some who stopped.',
		'People who have used the product in the last month, new ones included, and some who stopped.'
	],
	stages: {
		...STAGES,
		landscape: 'Daily use',
		value: 'What it is worth',
		structure: 'Starting out'
	},
	goals: [
		{
			key: 'use',
			text: [
				'Understand what {people} rely on {thing} for, and what they would miss',
				'Understand what people rely on {thing} for, and what they would miss',
				'Understand what people rely on the product for, and what they would miss'
			]
		},
		{
			key: 'gaps',
			text: [
				'Find the situations in which people cannot rely on {thing}',
				'Find the situations in which people cannot rely on the product'
			]
		},
		{ key: 'change', text: ['Learn which changes would make the greatest difference, and to whom'] }
	],
	questions: [
		{
			stage: 'landscape',
			text: ['What do you use {thing} for?', 'What do you use the product for?'],
			goals: ['use'],
			intent: 'Tasks and settings of real use.',
			mandatory: true
		},
		{
			stage: 'landscape',
			text: [
				'Walk me through the last time you used {thing}.',
				'Walk me through the last time you used it.'
			],
			goals: ['use', 'gaps'],
			intent: 'What use really looks like, detours included.',
			drop: 3
		},
		{
			stage: 'value',
			text: [
				'What would you miss most if you could no longer use {thing}?',
				'What would you miss most if you could no longer use it?'
			],
			goals: ['use'],
			intent: 'The value that must not be lost in any change.',
			mandatory: true,
			depth: 'high'
		},
		{
			stage: 'challenges',
			text: [
				'Tell me about a time when you could not do what you needed with {thing}.',
				'Tell me about a time when you could not do what you needed with it.'
			],
			goals: ['gaps'],
			intent: 'A concrete failure and what it led to.',
			mandatory: true,
			depth: 'high',
			probes: ['What did you do instead?']
		},
		{
			stage: 'challenges',
			text: ['What do you use something else for?'],
			goals: ['gaps'],
			intent: 'Jobs that go to other tools.',
			drop: 1
		},
		{
			stage: 'structure',
			text: [
				'How did you come to use {thing} in the first place?',
				'How did you come to use it in the first place?'
			],
			goals: ['use'],
			intent: 'Expectations at the start and who set them.',
			drop: 2
		},
		{
			stage: 'future',
			text: [
				'If you could change one thing about {thing}, what would it be?',
				'If you could change one thing about it, what would it be?'
			],
			goals: ['change'],
			intent: 'The change people would pick.'
		},
		{
			stage: 'future',
			text: ['What would make you give up {thing}?', 'What would make you give it up?'],
			goals: ['change', 'gaps'],
			intent: 'The limits of loyalty.'
		}
	],
	segments: [
		{
			name: ['Experienced {people}', 'Regular users'],
			description: 'Use it every week and know its corners.',
			target: 10
		},
		{
			name: ['New {people}', 'New users'],
			description: 'Started in the last two months.',
			target: 6
		},
		{
			name: ['Former {people}', 'Former users'],
			description: 'Stopped using it in the last six months.',
			target: 6
		}
	],
	guidelines: [
		'When someone wishes for a feature, ask what they would do with it.',
		'Do not explain or defend the product.'
	],
	fields: [
		{
			label: 'How often it is used',
			kind: 'choice',
			options: ['Every day', 'Every week', 'Every month', 'Less often']
		},
		{ label: 'Main use in a few words', kind: 'text', options: [] },
		{ label: 'Overall fit, 1 to 5', kind: 'scale', options: [] }
	]
};

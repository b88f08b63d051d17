import type { Ladder } from '../../plan-ladder.ts';
import { STAGES } from './plan-common.ts';

/** Whether there is room for something new: current ways, gaps, and how people come to trust a newcomer. */
export const marketEntry: Ladder = {
	id: 'market-entry',
	packId: 'generic',
	researchType: 'discovery',
	cues: [
		['enter', 4],
		['market entry', 6],
		['new market*', 5],
		['expand*', 4],
		['launch*', 4],
		['demand for', 5],
		['demand', 2],
		['is there a market', 6],
		['go-to-market', 3],
		['new country', 4],
		['abroad', 3],
		['international*', 2],
		['introduce', 2],
		['would people buy', 4],
		['should we offer', 4]
	],
	noTopics: ['market', 'markets', 'country', 'countries', 'region', 'regions', 'growth'],
	title: ['Your view of {topic}', 'How you choose whom to rely on'],
	welcome: [
		'We want to learn how you get by today and what you would expect from {topic}. Nothing is for sale here.',
		'We want to learn how you get by today and what you would expect from someone new. Nothing is for sale here.'
	],
	description: [
		'Finds out whether there is room for {topic}: how the need is covered today, what is missing, and how people come to trust a newcomer.',
		'Finds out whether there is room for a newcomer: how the need is covered today, what is missing, and how people come to trust someone new.'
	],
	profile: [
		'People who have the need and decide what to do about it, including customers of today’s providers and some who do without.'
	],
	stages: {
		...STAGES,
		landscape: 'How the need is covered',
		value: 'What is expected',
		challenges: 'Gaps and doubts',
		structure: 'Coming to trust'
	},
	goals: [
		{
			key: 'today',
			text: [
				'Understand how {people} cover the need today',
				'Understand how the need is covered today'
			]
		},
		{
			key: 'room',
			text: [
				'Find out where there is room for {topic}, and where there is none',
				'Find out where there is room for something new, and where there is none'
			]
		},
		{ key: 'trust', text: ['Learn how people come to trust and try a provider they do not know'] }
	],
	questions: [
		{
			stage: 'landscape',
			text: [
				'Tell me about the last time you looked for something like {topic}.',
				'Tell me about the last time you looked for a new product or provider.'
			],
			goals: ['today'],
			intent: 'Whether the need is real and recent.',
			mandatory: true,
			depth: 'high',
			probes: ['What made you start looking?']
		},
		{
			stage: 'landscape',
			text: ['What do you rely on for this today?'],
			goals: ['today'],
			intent: 'Real competitors, doing without included.',
			drop: 3
		},
		{
			stage: 'value',
			text: [
				'What would you expect from {topic}?',
				'What would you expect from a provider that is new to you?'
			],
			goals: ['room'],
			intent: 'The bar a newcomer has to clear.',
			mandatory: true,
			depth: 'high'
		},
		{
			stage: 'challenges',
			text: ['What is missing from what you can get today, if anything?'],
			goals: ['room'],
			intent: 'Gaps that people feel without being prompted.',
			mandatory: true
		},
		{
			stage: 'challenges',
			text: [
				'What would keep you from trying {topic}?',
				'What would keep you from trying someone new?'
			],
			goals: ['trust', 'room'],
			intent: 'Doubts and costs of switching.'
		},
		{
			stage: 'structure',
			text: ['Walk me through the last time you tried a provider you did not know.'],
			goals: ['trust'],
			intent: 'How trust really came about.',
			drop: 2
		},
		{
			stage: 'structure',
			text: ['Whose advice do you trust before you buy?'],
			goals: ['trust'],
			intent: 'Channels and people of influence.',
			drop: 1
		},
		{
			stage: 'future',
			text: ['How do you see your needs changing over the next two years?'],
			goals: ['room'],
			intent: 'Where demand is moving.'
		}
	],
	segments: [
		{
			name: ['{people} with the need', 'Potential customers'],
			description: 'Have the need and decide about it.',
			target: 12
		},
		{
			name: ['Customers of other providers'],
			description: 'Already pay for a solution.',
			target: 8
		},
		{
			name: ['Local experts'],
			description: 'Sellers, advisers or associations who know many buyers.',
			target: 5
		}
	],
	guidelines: [
		'Do not pitch. What people did last time counts more than what they say they would buy.'
	],
	fields: [
		{ label: 'Current provider or way', kind: 'text', options: [] },
		{ label: 'Decides about purchases', kind: 'yes-no', options: [] }
	]
};

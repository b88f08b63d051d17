import type { Ladder } from '../../plan-ladder.ts';
import { STAGES } from './plan-common.ts';

/** What keeps people from doing something, told by those who do it and those who do not. */
export const barriers: Ladder = {
	id: 'barriers',
	packId: 'generic',
	researchType: 'exploratory',
	cues: [
		['prevent*', 5],
		['what stops', 6],
		['keep* … from', 5],
		['stop* … from', 4],
		['barrier*', 6],
		['obstacle*', 6],
		['hinder*', 5],
		["why don't", 5],
		['why do not', 5],
		['hesita*', 4],
		['reluctan*', 5],
		['avoid*', 3],
		['more people to', 4],
		['participat*', 2],
		['uptake', 4],
		['low adoption', 5],
		['deter*', 4]
	],
	noTopics: ['a', 'an'],
	title: ['Your experience with {thing}', 'What you do, and what gets in the way'],
	welcome: [
		'We want to understand what draws you to {thing} and what keeps you away.',
		'We want to understand what draws you to something and what keeps you away.'
	],
	quotesQuestion: true,
	description: [
		'Looks for what keeps {people} away from {thing}, and for what would make the step easier.',
		'Looks for what keeps people away from {thing}, and for what would make the step easier.',
		'Looks for what keeps {people} away, and for what would make the step easier.',
		'Looks for what keeps people away, and for what would make the step easier.'
	],
	profile: [
		'People on both sides: some who took the step, some who tried and stopped, some who never did.'
	],
	stages: {
		...STAGES,
		landscape: 'Points of contact',
		value: 'What draws people',
		structure: 'Taking the step'
	},
	goals: [
		{
			key: 'contact',
			text: [
				'Understand what {people} know and think about {thing}',
				'Understand what people know and think about {thing}',
				'Understand what people know and think about it'
			]
		},
		{
			key: 'barriers',
			text: [
				'Find what keeps {people} from taking the step',
				'Find what keeps people from taking the step'
			]
		},
		{ key: 'change', text: ['Learn what would make the step easier, and for whom'] }
	],
	questions: [
		{
			stage: 'landscape',
			text: [
				'How have you come across {thing} so far?',
				'How have you come across this topic so far?'
			],
			goals: ['contact'],
			intent: 'Knowledge and first impressions.',
			mandatory: true
		},
		{
			stage: 'value',
			text: ['What draws you to {thing}, if anything?', 'What draws you to it, if anything?'],
			goals: ['contact'],
			intent: 'Reasons for, before reasons against.'
		},
		{
			stage: 'challenges',
			text: [
				'Tell me about a time when you thought about {thing} and left it at that.',
				'Tell me about a time when you thought about it and left it at that.'
			],
			goals: ['barriers'],
			intent: 'The moment the step was not taken.',
			mandatory: true,
			depth: 'high',
			probes: ['What tipped the scale that day?']
		},
		{
			stage: 'challenges',
			text: [
				'What keeps you away from {thing} today, if anything?',
				'What keeps you away from it today, if anything?'
			],
			goals: ['barriers'],
			intent: 'Barriers in the person’s own order.',
			mandatory: true,
			depth: 'high'
		},
		{
			stage: 'challenges',
			text: [
				'What have you heard from others about {thing}?',
				'What have you heard from others about it?'
			],
			goals: ['contact', 'barriers'],
			intent: 'Hearsay that stands in for experience.',
			drop: 1
		},
		{
			stage: 'structure',
			text: [
				'How would you go about getting started with {thing}?',
				'How would you go about getting started with it?'
			],
			goals: ['barriers', 'change'],
			intent: 'Whether the way in is known.',
			drop: 2
		},
		{
			stage: 'structure',
			text: ['Whose support would you need?'],
			goals: ['change'],
			intent: 'People who open or close the door.',
			drop: 3
		},
		{
			stage: 'future',
			text: ['What would make it easier for you to take the step?'],
			goals: ['change'],
			intent: 'Conditions, from the smallest to the decisive.'
		}
	],
	segments: [
		{
			name: ['{people} {who} took the step', 'People who took the step'],
			description: 'Know what helped them over the threshold.',
			target: 6
		},
		{
			name: ['{people} {who} tried and stopped', 'People who tried and stopped'],
			description: 'Met the barriers in practice.',
			target: 8
		},
		{
			name: ['{people} {who} never did', 'People who never did'],
			description: 'Have reasons, or never thought of it.',
			target: 8
		}
	],
	guidelines: ['Do not persuade. "I never thought of it" is an answer worth having.'],
	fields: [
		{
			label: 'Where the person stands',
			kind: 'choice',
			options: ['Does it', 'Tried it', 'Never tried it']
		},
		{ label: 'Strongest barrier in a few words', kind: 'text', options: [] }
	]
};

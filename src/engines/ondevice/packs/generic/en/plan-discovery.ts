import type { Ladder } from '../../plan-ladder.ts';
import { STAGES } from './plan-common.ts';

/** How people do something today and what they need: before anything is built. */
export const discovery: Ladder = {
	id: 'discovery',
	packId: 'generic',
	researchType: 'discovery',
	cues: [
		['need*', 2],
		['unmet', 3],
		['manage', 2],
		['handle', 2],
		['keep track', 3],
		['problem*', 2],
		['pain point*', 3],
		['workaround*', 3],
		['customer discovery', 5],
		['jobs to be done', 5],
		['build', 1],
		['organi*e', 2],
		['plan', 1],
		['look for', 2],
		['find', 2],
		['find out', -2],
		['expect*', 1]
	],
	noTopics: ['a', 'an'],
	title: ['Your experience with {topic}', 'How you get things done today'],
	welcome: [
		'We want to learn how you deal with {topic} today, before we decide what to work on.',
		'We want to learn how you get things done today, before we decide what to work on.'
	],
	quotesQuestion: true,
	description: [
		'Looks at how {people} deal with {topic} today: what they need to get done, where it is hard, and what they have tried.',
		'Looks at how people deal with {topic} today: what they need to get done, where it is hard, and what they have tried.',
		'Looks at how {people} get things done today: what they need, where it is hard, and what they have tried.',
		'Looks at how people get things done today: what they need, where it is hard, and what they have tried.'
	],
	profile: [
		'People who have dealt with {topic} themselves in the last three months. Include some who manage without any product.',
		'People who have done this themselves in the last three months. Include some who manage without any product.'
	],
	stages: {
		...STAGES,
		landscape: 'How it is done today',
		value: 'What it has to deliver',
		challenges: 'Where it is hard',
		structure: 'Choosing a way'
	},
	goals: [
		{
			key: 'today',
			text: [
				'Understand how {people} deal with {topic} today',
				'Understand how people deal with {topic} today',
				'Understand how {people} get things done today',
				'Understand how people get things done today'
			]
		},
		{
			key: 'needs',
			text: [
				'Find the needs that no current way of doing it covers well',
				'Find the needs that no current way covers well'
			]
		},
		{ key: 'choice', text: ['Learn what makes people choose, keep or give up a way of doing it'] }
	],
	questions: [
		{
			stage: 'landscape',
			text: [
				'Walk me through the last time you had to deal with {topic}.',
				'Tell me about the last time this came up for you.'
			],
			goals: ['today'],
			intent: 'The real course of events, step by step.',
			mandatory: true,
			depth: 'high',
			probes: ['What set it off?']
		},
		{
			stage: 'landscape',
			text: ['Who else was involved?'],
			goals: ['today'],
			intent: 'Roles, hand-overs and who has the last word.',
			depth: 'low',
			drop: 1
		},
		{
			stage: 'value',
			text: ['What would you call a good result?'],
			goals: ['needs'],
			intent: 'The outcome people measure a solution by.'
		},
		{
			stage: 'challenges',
			text: [
				'Which part of dealing with {topic} costs you the most effort?',
				'Which part of it costs you the most effort?'
			],
			goals: ['needs'],
			intent: 'Where the need is strongest.',
			mandatory: true,
			depth: 'high',
			probes: ['What happens when that part goes wrong?']
		},
		{
			stage: 'challenges',
			text: ['What have you tried so far to make it easier?'],
			goals: ['needs', 'choice'],
			intent: 'Effort already spent is a better sign than stated interest.',
			mandatory: true
		},
		{
			stage: 'structure',
			text: ['How did you end up with the way you do it now?'],
			goals: ['choice'],
			intent: 'Alternatives that were weighed, and what tipped the scale.',
			drop: 3
		},
		{
			stage: 'structure',
			text: ['What made you give up something you had tried before?'],
			goals: ['choice'],
			intent: 'Reasons for switching away.',
			drop: 2
		},
		{
			stage: 'future',
			text: [
				'If you could change one thing about how you deal with {topic}, what would it be?',
				'If you could change one thing about it, what would it be?'
			],
			goals: ['needs'],
			intent: 'The change people would pick, in their own words.'
		}
	],
	segments: [
		{
			name: ['{people} {who} do it often', 'People who do it often'],
			description: 'Weekly or more; have a routine.',
			target: 10
		},
		{
			name: ['{people} {who} do it now and then', 'People who do it now and then'],
			description: 'A few times a year; meet the hurdles anew each time.',
			target: 6
		},
		{
			name: [
				'{people} {who} have changed how they do it',
				'People who have changed how they do it'
			],
			description: 'Switched tools or habits in the last year.',
			target: 6
		}
	],
	guidelines: [
		'Stay with what people did, not with what they say they would do.',
		'Do not describe or sell a solution.'
	],
	fields: [
		{ label: 'Tools or methods used today', kind: 'text', options: [] },
		{
			label: 'How often',
			kind: 'choice',
			options: ['Every day', 'Every week', 'Every month', 'Less often']
		}
	]
};

import type { Ladder } from '../../plan-ladder.ts';
import { STAGES } from './plan-common.ts';

/** How people get on with something they have to operate, step by step. */
export const usability: Ladder = {
	id: 'usability',
	packId: 'generic',
	researchType: 'evaluative',
	cues: [
		['usability', 6],
		['usable', 5],
		['easy to use', 6],
		['ease of use', 6],
		['how easy', 5],
		['how hard', 4],
		['how difficult', 4],
		['user interface', 5],
		['interface', 3],
		['navigat*', 4],
		['user experience', 4],
		['checkout', 4],
		['sign-up flow', 4],
		['sign up', 2],
		['confus*', 4],
		['get stuck', 4],
		['ticket machine*', 3],
		['prototype', 4],
		['website', 2],
		['accessib*', 1],
		['instructions', 3],
		['find their way', 4]
	],
	title: ['Using {thing}', 'Your way through the product'],
	welcome: [
		'We want to learn how you get on with {thing}. You are not being tested.',
		'We want to learn how you get on with the product. You are not being tested.'
	],
	description: [
		'Evaluates how {people} get on with {thing}: what they set out to do, where they hesitate, and what they expect instead.',
		'Evaluates how people get on with {thing}: what they set out to do, where they hesitate, and what they expect instead.',
		'Evaluates how people get on with the product: what they set out to do, where they hesitate, and what they expect instead.'
	],
	profile: [
		'People who used {thing} in the last two weeks, first-time users and people with access needs included.',
		'People who used it in the last two weeks, first-time users and people with access needs included.'
	],
	stages: {
		...STAGES,
		landscape: 'The task',
		value: 'What went well',
		challenges: 'Where it got difficult',
		structure: 'Ways round it'
	},
	goals: [
		{
			key: 'task',
			text: [
				'Understand what {people} want to get done with {thing}',
				'Understand what people want to get done with {thing}',
				'Understand what people want to get done'
			]
		},
		{ key: 'trouble', text: ['Find the points where people hesitate, err or give up'] },
		{ key: 'change', text: ['Learn what people expect instead, and what would help first'] }
	],
	questions: [
		{
			stage: 'landscape',
			text: [
				'What did you want to get done the last time you used {thing}?',
				'What did you want to get done the last time you used it?'
			],
			goals: ['task'],
			intent: 'The task in the person’s own words.',
			mandatory: true
		},
		{
			stage: 'landscape',
			text: [
				'Walk me through how you used {thing} that time, step by step.',
				'Walk me through how you went about it, step by step.'
			],
			goals: ['task', 'trouble'],
			intent: 'The path taken, detours included.',
			mandatory: true,
			depth: 'high'
		},
		{
			stage: 'value',
			text: ['Which step went just the way you expected?'],
			goals: ['task'],
			intent: 'What must stay as it is.',
			drop: 1
		},
		{
			stage: 'challenges',
			text: ['At which point did you have to stop and think, if at all?'],
			goals: ['trouble'],
			intent: 'Hesitation before error.',
			mandatory: true,
			depth: 'high',
			probes: ['What did you think would happen there?']
		},
		{
			stage: 'challenges',
			text: ['What did you expect to happen that did not happen?'],
			goals: ['trouble', 'change'],
			intent: 'The gap between expectation and behaviour.',
			drop: 3
		},
		{
			stage: 'structure',
			text: ['Where do you turn when you get stuck?'],
			goals: ['trouble'],
			intent: 'Help that works, and help nobody finds.',
			drop: 2
		},
		{
			stage: 'future',
			text: ['What would you change first about {thing}?', 'What would you change first about it?'],
			goals: ['change'],
			intent: 'The first repair to make.'
		},
		{
			stage: 'future',
			text: [
				'How would you explain to a friend what to watch out for with {thing}?',
				'How would you explain to a friend what to watch out for?'
			],
			goals: ['trouble', 'change'],
			intent: 'What people had to learn the hard way.'
		}
	],
	segments: [
		{
			name: ['{people} using it for the first time', 'First-time users'],
			description: 'Nobody has shown them how.',
			target: 8
		},
		{
			name: ['{people} {who} use it regularly', 'Regular users'],
			description: 'Have habits and shortcuts.',
			target: 8
		},
		{
			name: ['Users with access needs'],
			description: 'For example low vision, limited reach, another first language.',
			target: 5
		}
	],
	guidelines: [
		'Ask what people did and saw before asking what they think of it.',
		'Never say how it should have been done.'
	],
	fields: [
		{ label: 'Task in a few words', kind: 'text', options: [] },
		{ label: 'Task finished', kind: 'yes-no', options: [] },
		{ label: 'How easy it was, 1 to 5', kind: 'scale', options: [] }
	]
};

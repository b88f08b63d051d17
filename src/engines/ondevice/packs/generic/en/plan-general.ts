import type { Ladder } from '../../plan-ladder.ts';
import { STAGES } from './plan-common.ts';

/** For any question that no other ladder fits: how people live with a topic, and what they make of it. */
export const general: Ladder = {
	id: 'general',
	packId: 'generic',
	researchType: 'exploratory',
	cues: [],
	noTopics: ['a', 'an'],
	title: ['Your experience with {topic}', 'Your experience and your view'],
	welcome: [
		'We want to understand your own experience with {topic}.',
		'We want to understand your own experience.'
	],
	quotesQuestion: true,
	description: [
		'An open look at how {people} experience {topic}: what matters to them, what gets in the way, and what should change.',
		'An open look at how people experience {topic}: what matters to them, what gets in the way, and what should change.',
		'An open look at how people experience this topic: what matters to them, what gets in the way, and what should change.'
	],
	profile: [
		'People with first-hand experience of {topic}, some of it recent. Include people who see it differently from most.',
		'People with first-hand experience, some of it recent. Include people who see it differently from most.'
	],
	stages: STAGES,
	goals: [
		{
			key: 'experience',
			text: [
				'Understand how {people} experience {topic} today',
				'Understand how people experience {topic} today',
				'Understand how {people} experience this topic today',
				'Understand how people experience this topic today'
			]
		},
		{
			key: 'value',
			text: [
				'Find out what matters most to {people}, with their reasons',
				'Find out what matters most to people, with their reasons'
			]
		},
		{
			key: 'change',
			text: [
				'Learn what gets in the way, and what people want to change about {topic}',
				'Learn what gets in the way, and what people want to change'
			]
		}
	],
	questions: [
		{
			stage: 'landscape',
			text: [
				'Tell me about your own experience with {topic} so far.',
				'What is your own connection to the question of this study?'
			],
			goals: ['experience'],
			intent: 'The role the topic plays for this person, in their own words.',
			mandatory: true
		},
		{
			stage: 'landscape',
			text: [
				'Tell me about the last time you had to deal with {topic}.',
				'Tell me about the last time it came up for you.'
			],
			goals: ['experience', 'value'],
			intent: 'A real episode to build on.',
			mandatory: true,
			depth: 'high',
			probes: ['What happened just before that?']
		},
		{
			stage: 'value',
			text: [
				'What matters most to you when it comes to {topic}?',
				'What matters most to you in all of this?'
			],
			goals: ['value'],
			intent: 'Values and priorities, before any problem is mentioned.'
		},
		{
			stage: 'challenges',
			text: [
				'What do you find difficult about {topic}, if anything?',
				'What do you find difficult about it, if anything?'
			],
			goals: ['change'],
			intent: 'Problems as people see them, with room for "none".',
			mandatory: true,
			depth: 'high'
		},
		{
			stage: 'challenges',
			text: ['What have you already tried in order to make things better?'],
			goals: ['change', 'experience'],
			intent: 'Workarounds show which problems are worth effort.',
			drop: 2
		},
		{
			stage: 'structure',
			text: [
				'When you have a decision to make about {topic}, how do you go about it?',
				'When you have a decision to make in this area, how do you go about it?'
			],
			goals: ['value', 'experience'],
			intent: 'Who and what shapes decisions.',
			drop: 1
		},
		{
			stage: 'future',
			text: [
				'If you could change one thing about {topic}, what would it be?',
				'If you could change one thing about it, what would it be?'
			],
			goals: ['change'],
			intent: 'The one change people would pick.'
		},
		{
			stage: 'future',
			text: [
				'How do you expect your experience with {topic} to change over the next year?',
				'How do you expect this to change for you over the next year?'
			],
			goals: ['experience'],
			intent: 'Expectations and what they rest on.',
			drop: 3
		}
	],
	segments: [
		{
			name: ['{people} with long experience', 'People with long experience'],
			description: 'Have known the topic for years and can compare.',
			target: 8
		},
		{
			name: ['{people} {who} are new to it', 'People who are new to it'],
			description: 'First impressions are fresh; nothing is taken for granted yet.',
			target: 8
		},
		{
			name: ['People who work with {people}', 'People who see it from outside'],
			description: 'See patterns across many cases.',
			target: 4
		}
	],
	guidelines: ['Let people say in their own words what the topic means to them.'],
	fields: [
		{ label: 'Role or relation to the topic', kind: 'text', options: [] },
		{ label: 'Years of experience with it', kind: 'number', options: [] }
	]
};

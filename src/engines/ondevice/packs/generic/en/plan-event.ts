import type { Ladder } from '../../plan-ladder.ts';
import { STAGES } from './plan-common.ts';

/** What an event was worth to those who came, and what would bring them back. */
export const event: Ladder = {
	id: 'event',
	packId: 'generic',
	researchType: 'evaluative',
	cues: [
		['event*', 4],
		['conference*', 5],
		['trade show*', 5],
		['trade fair*', 5],
		['workshop*', 3],
		['webinar*', 4],
		['festival*', 5],
		['summit', 4],
		['meetup*', 4],
		['attendee*', 4],
		['exhibitor*', 4],
		['speakers', 3],
		['sponsors', 3],
		['exhibition', 3],
		['congress', 4],
		['hackathon*', 4]
	],
	noTopics: ['feedback', 'event', 'events'],
	title: ['Your visit to {thing}', 'Your experience of the event'],
	welcome: [
		'We want to learn what you took home from {thing}, and what we should do differently.',
		'We want to learn what you took home from the event, and what we should do differently.'
	],
	description: [
		'Evaluates {thing}: why people came, what was worth their time, what fell short, and what would bring them back.',
		'Evaluates the event: why people came, what was worth their time, what fell short, and what would bring them back.'
	],
	profile: [
		'People who were at {thing}: first-timers, regulars, and those who had a part in it.',
		'People who were there: first-timers, regulars, and those who had a part in it.'
	],
	stages: {
		...STAGES,
		landscape: 'Coming',
		value: 'What it was worth',
		challenges: 'What fell short',
		structure: 'Finding the way'
	},
	goals: [
		{
			key: 'reasons',
			text: [
				'Understand why people come to {thing}, and what they hope to take home',
				'Understand why people come, and what they hope to take home'
			]
		},
		{
			key: 'worth',
			text: ['Find the moments that were worth the time, and those that were not']
		},
		{ key: 'change', text: ['Learn what would bring people back and make them bring others'] }
	],
	questions: [
		{
			stage: 'landscape',
			text: [
				'What made you decide to come to {thing}?',
				'What made you decide to come to the event?'
			],
			goals: ['reasons'],
			intent: 'The real reason, and who had a say.',
			mandatory: true
		},
		{
			stage: 'value',
			text: [
				'What did you want to take home from {thing}?',
				'What did you want to take home from it?'
			],
			goals: ['reasons'],
			intent: 'Expectation, to compare with what happened.',
			drop: 3
		},
		{
			stage: 'value',
			text: [
				'Tell me about the moment at {thing} that was worth most to you.',
				'Tell me about the moment that was worth most to you.'
			],
			goals: ['worth'],
			intent: 'A concrete moment of value.',
			mandatory: true,
			depth: 'high',
			probes: ['What came of it afterwards?']
		},
		{
			stage: 'challenges',
			text: [
				'Where did you get less out of {thing} than you had hoped, if anywhere?',
				'Where did you get less out of it than you had hoped, if anywhere?'
			],
			goals: ['worth', 'change'],
			intent: 'Shortfalls that cost time or trust.',
			mandatory: true,
			depth: 'high'
		},
		{
			stage: 'structure',
			text: ['How did you decide which parts to attend?'],
			goals: ['reasons', 'worth'],
			intent: 'How the programme was read and used.',
			drop: 2
		},
		{
			stage: 'structure',
			text: ['How did you get to know people at {thing}?', 'How did you get to know people there?'],
			goals: ['worth'],
			intent: 'How meetings came about.',
			drop: 1
		},
		{
			stage: 'future',
			text: ['What are you doing differently since then, if anything?'],
			goals: ['worth'],
			intent: 'Effects that last.'
		},
		{
			stage: 'future',
			text: ['What would make the next one worth your time?'],
			goals: ['change'],
			intent: 'Conditions for coming back.'
		}
	],
	segments: [
		{
			name: ['First-time attendees'],
			description: 'Came for the first time.',
			target: 8
		},
		{
			name: ['Returning attendees'],
			description: 'Can compare with earlier editions.',
			target: 8
		},
		{ name: ['Speakers'], description: 'Gave a talk or a session.', target: 4 },
		{
			name: ['Sponsors and exhibitors'],
			description: 'Paid for a presence and expect a return.',
			target: 4
		}
	],
	guidelines: ['Ask what people did with what they heard, not whether they liked it.'],
	fields: [
		{
			label: 'Came as',
			kind: 'choice',
			options: ['Attendee', 'Speaker', 'Sponsor or exhibitor', 'Organiser or helper']
		},
		{ label: 'First time there', kind: 'yes-no', options: [] }
	]
};

import type { Ladder } from '../../plan-ladder.ts';
import { STAGES } from './plan-common.ts';

/** Why people leave, and what would make them stay. */
export const churn: Ladder = {
	id: 'churn',
	packId: 'generic',
	researchType: 'exploratory',
	cues: [
		['leav*', 4],
		['churn*', 5],
		['cancel*', 4],
		['quit*', 4],
		['drop out', 5],
		['dropping out', 5],
		['drop off', 4],
		['stop coming', 4],
		['stop using', 4],
		['stopped using', 4],
		['unsubscrib*', 4],
		['retention', 4],
		['retain*', 4],
		['attrition', 4],
		['turnover', 3],
		['stay', 3],
		['what keeps', 3],
		['resign*', 3],
		['come back', 2],
		['win back', 3],
		['renew*', 3],
		['lose', 1],
		['losing', 1],
		['losing customers', 4],
		['losing members', 4],
		// Staying and leaving of another kind.
		['where to stay', -4],
		['stay in touch', -4],
		['stay open', -4],
		['hotel*', -3],
		['sick leave', -4],
		['parental leave', -4]
	],
	title: ['Your time with {thing}', 'Your experience, from the first day on'],
	welcome: [
		'We want to understand what makes people stay with {thing} and what makes them leave.',
		'We want to understand what makes people stay and what makes them leave.'
	],
	description: [
		'Follows {people} from their first hopes to the decision to leave {thing} or to stay.',
		'Follows {people} from their first hopes to the decision to leave or to stay.',
		'Follows people from their first hopes to the decision to leave or to stay.'
	],
	profile: [
		'{people} {who} left in the last six months, and {people} {who} thought about leaving and stayed.',
		'People who left in the last six months, and people who thought about leaving and stayed.'
	],
	stages: {
		...STAGES,
		landscape: 'The beginning',
		value: 'What it gave',
		structure: 'The decision'
	},
	goals: [
		{
			key: 'hopes',
			text: [
				'Understand what {people} hoped for and what they found',
				'Understand what people hoped for and what they found'
			]
		},
		{
			key: 'reasons',
			text: [
				'Find the moments and reasons that lead {people} to leave {thing} or to stay',
				'Find the moments and reasons that lead {people} to leave or to stay',
				'Find the moments and reasons that lead people to leave or to stay'
			]
		},
		{
			key: 'change',
			text: ['Learn what would have to be different for people to stay or come back']
		}
	],
	questions: [
		{
			stage: 'landscape',
			text: ['How did you first come to {thing}?', 'How did it all start for you?'],
			goals: ['hopes'],
			intent: 'The way in, and the need behind it.',
			mandatory: true
		},
		{
			stage: 'landscape',
			text: ['What were you hoping for at the beginning?'],
			goals: ['hopes'],
			intent: 'The promise that reality is measured against.',
			drop: 2
		},
		{
			stage: 'value',
			text: [
				'What have you valued most about {thing}?',
				'What have you valued most along the way?'
			],
			goals: ['hopes', 'reasons'],
			intent: 'What would be lost by leaving.'
		},
		{
			stage: 'challenges',
			text: ['Tell me about a time when you thought about leaving.'],
			goals: ['reasons'],
			intent: 'The episode behind the decision.',
			mandatory: true,
			depth: 'high',
			probes: ['What had happened just before?', 'Who did you talk to about it?']
		},
		{
			stage: 'challenges',
			text: ['What has made it harder to stay, if anything?'],
			goals: ['reasons', 'change'],
			intent: 'Slow reasons that no single event shows.',
			drop: 3
		},
		{
			stage: 'structure',
			text: ['Walk me through how you came to your decision to leave or to stay.'],
			goals: ['reasons'],
			intent: 'Steps, people and turning points.',
			mandatory: true,
			depth: 'high'
		},
		{
			stage: 'structure',
			text: ['What other ways of meeting the same need have you looked at?'],
			goals: ['reasons'],
			intent: 'Alternatives, doing nothing included.',
			drop: 1
		},
		{
			stage: 'future',
			text: ['What would have to be different for you to stay or come back?'],
			goals: ['change'],
			intent: 'Changes that count, and those that come too late.'
		}
	],
	segments: [
		{
			name: ['Former {people}', 'People who left'],
			description: 'Left in the last six months, while the reasons are fresh.',
			target: 10
		},
		{
			name: ['Current {people}', 'People who stayed'],
			description: 'Still there; some of them thought about leaving.',
			target: 8
		},
		{
			name: ['People who work closely with {people}', 'Staff who deal with leavers'],
			description: 'Hear the reasons at first hand and see patterns.',
			target: 4
		}
	],
	guidelines: [
		'Do not try to win people back or defend anything.',
		'The first reason given is seldom the only one; ask what came before it.'
	],
	fields: [
		{ label: 'Still there', kind: 'yes-no', options: [] },
		{ label: 'Months until leaving, or so far', kind: 'number', options: [] },
		{ label: 'Main reason in a few words', kind: 'text', options: [] }
	]
};

import type { Ladder } from '../../plan-ladder.ts';
import { STAGES } from './plan-common.ts';

/** Work as the people who do it live it: days, support, decisions, staying. */
export const employee: Ladder = {
	id: 'employee',
	packId: 'generic',
	researchType: 'exploratory',
	cues: [
		['employee*', 4],
		['staff', 4],
		['night shift*', 5],
		['shift*', 3],
		['workplace', 4],
		['remote work', 4],
		['hybrid work', 4],
		['hybrid team*', 4],
		['home office', 4],
		['burnout', 4],
		['morale', 4],
		['workload', 4],
		['overtime', 3],
		['onboarding', 1],
		['new hires', 3],
		['nurses', 2],
		['teachers', 1],
		['teams', 1],
		['our team', 3],
		['leadership', 3],
		['managers', 1],
		['colleagues', 3],
		['work culture', 4],
		['company culture', 4],
		['job', 2]
	],
	noTopics: ['a', 'an'],
	title: ['Your experience with {topic}', 'Your experience at work'],
	welcome: [
		'We want to understand your daily work, above all when it comes to {topic}.',
		'We want to understand what your work is like day by day, what helps and what gets in the way.'
	],
	description: [
		'Looks at {topic} through the eyes of {people}: what good and hard days look like, what support there is, and what should change.',
		'Looks at {topic} through the eyes of those who do the work: what good and hard days look like, what support there is, and what should change.',
		'Looks at daily work through the eyes of those who do it: what good and hard days look like, what support there is, and what should change.'
	],
	profile: [
		'{people} with different length of service, from more than one team or place, and some who lead others.',
		'Employees with different length of service, from more than one team or place, and some who lead others.'
	],
	stages: {
		...STAGES,
		landscape: 'A working day',
		value: 'Good days',
		challenges: 'Hard days',
		structure: 'Support and decisions'
	},
	goals: [
		{
			key: 'day',
			text: [
				'Understand the working days of {people}, good ones and hard ones',
				'Understand working days as people live them, good ones and hard ones'
			]
		},
		{
			key: 'strain',
			text: [
				'Find what makes {topic} hard, and what helps',
				'Find what makes the work hard, and what helps'
			]
		},
		{ key: 'change', text: ['Learn which changes would make people want to stay'] }
	],
	questions: [
		{
			stage: 'landscape',
			text: [
				'Walk me through a recent working day that involved {topic}.',
				'Walk me through your last working day.'
			],
			goals: ['day'],
			intent: 'A real day, before any judgement.',
			mandatory: true
		},
		{
			stage: 'value',
			text: ['What makes a good day at work for you?'],
			goals: ['day'],
			intent: 'What keeps people going.'
		},
		{
			stage: 'challenges',
			text: [
				'What do you find hard about {topic}, if anything?',
				'What do you find hard about your work, if anything?'
			],
			goals: ['strain'],
			intent: 'Strain in the words of those who feel it.',
			mandatory: true,
			depth: 'high',
			probes: ['Tell me about a day when that showed.']
		},
		{
			stage: 'challenges',
			text: ['What helps you when a day gets difficult?'],
			goals: ['strain', 'change'],
			intent: 'Support that exists, and gaps in it.',
			drop: 3
		},
		{
			stage: 'structure',
			text: [
				'How are decisions about {topic} made where you work?',
				'How are decisions about your work made?'
			],
			goals: ['strain', 'change'],
			intent: 'Say and influence.',
			drop: 2
		},
		{
			stage: 'structure',
			text: ['Tell me about a time when you raised a problem at work.'],
			goals: ['change'],
			intent: 'What happens to a problem once it is named.',
			drop: 1,
			probes: ['What happened after that?']
		},
		{
			stage: 'future',
			text: [
				'If you could change one thing about {topic}, what would it be?',
				'If you could change one thing about your work, what would it be?'
			],
			goals: ['change'],
			intent: 'The change people would pick.',
			mandatory: true,
			depth: 'high'
		},
		{
			stage: 'future',
			text: ['What would have to be true for you to still want to work here in two years?'],
			goals: ['change'],
			intent: 'Conditions for staying.'
		}
	],
	segments: [
		{
			name: ['Long-serving {people}', 'Long-serving employees'],
			description: 'More than three years; can compare before and after.',
			target: 8
		},
		{
			name: ['Recently joined {people}', 'Recently joined employees'],
			description: 'Less than a year; still see what others no longer notice.',
			target: 6
		},
		{
			name: ['Team leads'],
			description: 'Plan the work of others and hear their concerns.',
			target: 5
		}
	],
	guidelines: [
		'Nobody may be recognised: do not ask for names of colleagues, managers or places.',
		'When someone is distressed, offer to pause or stop.'
	],
	fields: [
		{ label: 'Role', kind: 'text', options: [] },
		{
			label: 'Length of service',
			kind: 'choice',
			options: ['Under 1 year', '1 to 3 years', '4 to 10 years', 'Over 10 years']
		}
	]
};

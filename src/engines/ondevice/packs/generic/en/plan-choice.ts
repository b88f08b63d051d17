import type { Ladder } from '../../plan-ladder.ts';
import { STAGES } from './plan-common.ts';

/** How people choose, buy, adopt or switch. */
export const choice: Ladder = {
	id: 'choice',
	packId: 'generic',
	researchType: 'exploratory',
	cues: [
		['choos*', 5],
		['choice*', 4],
		['decid*', 4],
		['decision*', 3],
		['select*', 3],
		['buy*', 4],
		['purchas*', 4],
		['adopt*', 3],
		['switch*', 3],
		['compare', 1],
		['shortlist*', 4],
		['evaluate', 1],
		['pick', 3],
		['prefer*', 2],
		['procure*', 4],
		['vendor selection', 5],
		['find new', 3]
	],
	noTopics: ['our'],
	title: ['How you choose {topic}', 'How you make up your mind'],
	welcome: [
		'We want to learn how you choose {topic}, from the first idea to the decision.',
		'We want to learn how you make up your mind, from the first idea to the decision.'
	],
	quotesQuestion: true,
	description: [
		'Traces how {people} choose {topic}: what sets off the search, what counts, who has a say, and what tips the scale.',
		'Traces how people choose {topic}: what sets off the search, what counts, who has a say, and what tips the scale.',
		'Traces how {people} come to a decision: what sets off the search, what counts, who has a say, and what tips the scale.',
		'Traces how people come to a decision: what sets off the search, what counts, who has a say, and what tips the scale.'
	],
	profile: [
		'People who made such a choice in the last six months, are about to make it, or decided against it.'
	],
	stages: {
		...STAGES,
		landscape: 'How it began',
		value: 'What counts',
		challenges: 'What made it difficult',
		structure: 'Coming to a decision'
	},
	goals: [
		{
			key: 'trigger',
			text: [
				'Understand what makes {people} start looking',
				'Understand what makes people start looking'
			]
		},
		{
			key: 'criteria',
			text: [
				'Find out what counts when people choose {topic}',
				'Find out what counts in the decision, and what does not'
			]
		},
		{ key: 'path', text: ['Trace the way to the decision: sources, people, doubts'] }
	],
	questions: [
		{
			stage: 'landscape',
			text: [
				'Tell me about the last time you had to choose {topic}.',
				'Tell me about the last time you had to make this choice.'
			],
			goals: ['trigger'],
			intent: 'A real choice, recent enough to recall.',
			mandatory: true
		},
		{
			stage: 'landscape',
			text: ['What set off your search?'],
			goals: ['trigger'],
			intent: 'The event behind the need.',
			drop: 3
		},
		{
			stage: 'value',
			text: ['What mattered most to you in that choice?'],
			goals: ['criteria'],
			intent: 'Criteria in the person’s own order.',
			mandatory: true,
			depth: 'high'
		},
		{
			stage: 'challenges',
			text: ['What made it hard to decide, if anything?'],
			goals: ['path', 'criteria'],
			intent: 'Doubts, gaps in information, conflicts.'
		},
		{
			stage: 'structure',
			text: ['Walk me through how you got from the first idea to the decision.'],
			goals: ['path'],
			intent: 'Steps and turning points.',
			mandatory: true,
			depth: 'high',
			probes: ['What did you rule out on the way?']
		},
		{
			stage: 'structure',
			text: ['Where did you look for information you could trust?'],
			goals: ['path'],
			intent: 'Sources that carry weight.',
			drop: 2
		},
		{
			stage: 'structure',
			text: ['Who else had a say in it?'],
			goals: ['path'],
			intent: 'People who decide, advise or veto.',
			depth: 'low',
			drop: 1
		},
		{
			stage: 'future',
			text: ['What would make you choose differently next time?'],
			goals: ['criteria'],
			intent: 'Regrets and lessons.'
		}
	],
	segments: [
		{
			name: ['{people} {who} chose recently', 'People who chose recently'],
			description: 'Decided in the last six months.',
			target: 10
		},
		{
			name: ['{people} {who} are choosing now', 'People who are choosing now'],
			description: 'In the middle of it; criteria are still open.',
			target: 6
		},
		{
			name: ['{people} {who} decided against it', 'People who decided against it'],
			description: 'Looked into it and let it be.',
			target: 6
		}
	],
	guidelines: ['Reconstruct one real decision; general rules come after it.'],
	fields: [
		{ label: 'What was chosen', kind: 'text', options: [] },
		{ label: 'Decides alone', kind: 'yes-no', options: [] }
	]
};

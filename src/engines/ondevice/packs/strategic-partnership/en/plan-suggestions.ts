import type { QuestionSuggestion, SegmentSuggestion } from '../../plan-ladder.ts';

/** Two more groups of a partner ecosystem; offered, since each needs a team that can reach it. */
export const partnershipSegments: readonly SegmentSuggestion[] = [
	{
		name: 'Ecosystem players',
		description: 'Companies in adjacent markets or with complementary solutions.',
		target: 5
	},
	{
		name: 'Partnership managers',
		description: 'People responsible for partnerships at target companies or similar ones.',
		target: 5
	}
];

export const partnershipQuestions: readonly QuestionSuggestion[] = [
	{
		text: 'Tell me about a partnership that did not work out.',
		intent: 'Failure factors from a real case.',
		stageId: 'challenges',
		depth: 'high',
		probes: ['At what point did you first notice?', 'What would have saved it?']
	},
	{
		text: 'How do you tell whether a partnership pays off for you?',
		intent: 'Measures of success in use, beyond revenue.',
		stageId: 'value',
		depth: 'medium',
		probes: ['What do you look at first?']
	},
	{
		text: 'What kind of support from a partner makes the biggest difference to you?',
		intent: 'Enablement, people and response times that matter.',
		stageId: 'structure',
		depth: 'medium',
		probes: ['Tell me about a time when that support was missing.']
	},
	{
		text: 'How do you handle it when you and a partner want to serve the same customer?',
		intent: 'Channel conflict and how it is settled.',
		stageId: 'challenges',
		depth: 'medium',
		probes: ['What would make that easier to settle?']
	},
	{
		text: 'Which of the tools you use ought to exchange data but do not?',
		intent: 'Integration priorities as customers feel them.',
		stageId: 'future',
		depth: 'medium',
		probes: ['How do you bridge that gap today?']
	},
	{
		text: 'When you sell together with a partner, what has to be in place for it to work?',
		intent: 'Conditions of co-selling: people, incentives, information.',
		stageId: 'structure',
		depth: 'medium',
		probes: ['Tell me about the last deal you won together.']
	}
];

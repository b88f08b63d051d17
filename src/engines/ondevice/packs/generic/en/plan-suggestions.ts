import type { QuestionSuggestion } from '../../plan-ladder.ts';

/** Questions that fit nearly any study. */
export const genericQuestions: readonly QuestionSuggestion[] = [
	{
		text: 'What surprised you most?',
		intent: 'What runs against expectation.',
		stageId: 'value',
		depth: 'medium',
		probes: ['What had you expected instead?']
	},
	{
		text: 'Who do you turn to when you need help with this?',
		intent: 'People and sources that are trusted.',
		stageId: 'structure',
		depth: 'medium',
		probes: ['Tell me about the last time you did that.']
	},
	{
		text: 'What did you do before it was like this?',
		intent: 'The comparison people make on their own.',
		stageId: 'landscape',
		depth: 'medium',
		probes: ['What has changed for you since?']
	},
	{
		text: 'What do people who have never been in your place get wrong about it?',
		intent: 'Knowledge that outsiders lack.',
		stageId: 'challenges',
		depth: 'medium',
		probes: ['Where does that idea come from?']
	},
	{
		text: 'What would you tell someone who is just starting out?',
		intent: 'Lessons, told as advice.',
		stageId: 'future',
		depth: 'medium',
		probes: ['How did you learn that yourself?']
	}
];

import type { StageId } from '../../plan-ladder.ts';

/** Texts that every English draft shares. */

export const CONSENT = `You are talking with an AI, not a person. It asks the questions; people of the research team read your answers.

What is kept: your answers, the times you gave them, and the group you were invited with. They are kept on this device first and then with the research team.

Who reads it: the research team. Your words may be quoted in the results without your name, if you agree to that.

Your choice: you can skip any question, stop at any time, or take everything back. “Stop and delete” erases all your answers, here and with the team.

Please leave out names of other people and anything you have to keep confidential.`;

export const WELCOME_TAIL =
	'There are no right or wrong answers. Tell us what really happened and what you think; skip what you would rather not answer.';

export const CLOSING =
	'Thank you for your time. Your answers go to the research team, who will read them together with those of the other participants.';

export const GUIDELINES: readonly string[] = [
	'Ask for a recent, concrete example before asking for an opinion.',
	'Stay neutral: no praise, no interpretation, no hint at the answer the team hopes for.',
	'Do not ask for names, contact details or anything confidential.'
];

/** Used where a ladder has no name of its own for a part of the conversation. */
export const STAGES: Readonly<Record<StageId, string>> = {
	landscape: 'Where things stand',
	value: 'What matters',
	challenges: 'What gets in the way',
	structure: 'How it is decided',
	future: 'What comes next',
	thanks: 'Thanks'
};

import type { Wording } from './wording.ts';

/** English for the end of an interview, whichever it is, and for moments that need care. */
export const ENDINGS_EN: Pick<Wording, 'recap' | 'close' | 'safety'> = {
	recap: [
		'These sentences of yours stood out to me. What would you correct or add?',
		'Here is what I noted, in your own words. What should be different?',
		'Below are some of your sentences, unchanged. What needs correcting?',
		'This is what I would hand on, word for word. What is missing from it?',
		'Please look over these lines of yours. What would you change?',
		'I picked one sentence of yours for each question. Which would you put differently?',
		'Here are the parts I would not want to lose. What did I miss?',
		'These are your words on what we covered. What would you set right?',
		'Before we finish, read these sentences of yours. What would you add to them?',
		'This is your side of it in a few lines, as you said them. What is off?',
		'I have kept these sentences as you wrote them. What should the team read differently?',
		'Your own words, one line per question. What would make them more accurate?'
	],
	close: {
		finished: [
			'That was everything. Thank you for your time and your answers.',
			'We are at the end. Thank you for answering.',
			'That is all I wanted to ask. Thank you for taking part.',
			'This is where the interview ends. Thank you for your answers.',
			'Nothing more from my side. Thank you for the time you gave this.',
			'That completes the interview. Thank you for taking part.',
			'I have no more questions. Thank you for the answers you gave.',
			'Here we finish. Thank you for your time.',
			'All questions are through. Thank you for working through them.',
			'That brings us to the end. Thank you for telling your side.',
			'The interview is complete. Thank you for every answer.',
			'We can stop here, with everything asked. Thank you for your time.'
		],
		stopped: [
			'We stop here. Thank you for what you have told us. To have it removed, choose “Stop and delete” in the menu.',
			'Then this is the end. Thank you for your answers so far. “Stop and delete” in the menu removes them.',
			'All right, we end here. Thank you for your time. If nothing should be kept, use “Stop and delete” in the menu.'
		],
		flags: [
			'I will end the interview here. Your answers so far are kept; “Stop and delete” in the menu removes them.'
		],
		distress: [
			'I will stop asking now. Please talk to someone near you, or to a crisis line or the emergency services where you live. “Stop and delete” in the menu removes what you wrote.'
		],
		delete: [
			'I will stop asking now. To have everything removed, open the menu and choose “Stop and delete”.'
		]
	},
	safety: {
		distress: [
			'I am sorry that you are carrying this. This is an interview, not a help line, and it may be a while before a person reads it. If you or someone else may be in danger, please contact the emergency services or a crisis line where you live, or someone you trust. You can stop here at any time. If you would like to go on, say so, and I will leave this question alone.',
			'Please do not stay alone with this. I cannot help in the way a person can: the emergency services, a doctor, a crisis line in your country or someone you trust can. Stopping now is perfectly all right. If you want to go on instead, say so.'
		],
		delete: [
			'You can have everything removed: open the menu and choose “Stop and delete”. I cannot do it from here. If you would rather go on, answer the question above.',
			'Removing is done from the menu, with “Stop and delete”; nothing is kept after that. To continue instead, answer the question above.'
		]
	}
};

import { OWN_WORDS_EN } from './own-words-en.ts';
import { ENDINGS_EN } from './wording-en-endings.ts';
import { PROBES_EN } from './wording-en-probes.ts';
import type { Wording } from './wording.ts';

/** The interviewer's English. Plain and curious: no praise, no guesses, one open question at a time. */
export const ENGLISH: Wording = {
	...PROBES_EN,
	leads: [
		'You mentioned {x}.',
		'Let us stay with {x}.',
		'You spoke of {x}.',
		'You told me of {x}.',
		'You brought up {x}.',
		'I would like to hear more about {x}.',
		'Coming back to {x}.',
		'You named {x}.',
		'Let me ask about {x}.',
		'There was a point about {x}.',
		'Let us look closer at {x}.',
		'One more question on {x}.'
	],
	clarify: [
		'Take it in whatever sense fits your situation. What comes to mind first?',
		'There is no special meaning behind it. How would you answer in your own terms?',
		'Read it the way you would use the words yourself. What would you say?',
		'I mean your own experience, nothing technical. Where would you start?',
		'Put more simply: what has this looked like for you?',
		'Let me make it smaller. What is one example from your side that fits?',
		'Any part of it that you recognise is fine. Which would you begin with?',
		'It can be about something minor. What have you seen of this yourself?',
		'Choose the version that makes sense to you. What is your reply to that one?',
		'I am after what you have lived through, not a definition. What happened in your case?',
		'Leave out the words that do not fit. What is left that you can speak about?',
		'Imagine a friend asking you this over coffee. How would you respond?'
	],
	otherWords: [
		'Let me put it another way.',
		'Here is another way to ask it.',
		'Here is the same question from closer up.',
		'Let me ask it differently.'
	],
	facts: {
		identity: [
			'You are talking with an AI. People on the research team read your answers.',
			'This is an AI, and nobody is typing here. The research team reads what you write.',
			'An AI asks the questions here; the answers are read by people.'
		],
		privacy: [
			'Your answers go to the research team, as the start page describes. Leave out whatever you want to keep to yourself.',
			'The people who invited you read this, in the way the start page sets out.',
			'The start page says who reads this and what is kept. Nothing has to be told that you would rather hold back.'
		],
		length: [
			'We are at question {n} of about {m}, and you can stop whenever you like.',
			'This is question {n} of roughly {m}.',
			'So far {n} of about {m} questions; stopping early is fine.'
		]
	},
	returns: [
		'Back to the question above: what is your view?',
		'What would you say to what I asked?',
		'Returning to the topic, where would you start?',
		'On the question itself, what comes to mind?',
		'Let us pick up where we were. What is your experience there?',
		'What can you tell me about the point I raised?',
		'Whenever you are ready: what is your answer, in your own words?',
		'How has it been for you, going back to the topic?',
		'What stands out for you there?',
		'Which part of the question would you like to take up?',
		'With that aside, how do things look from your side?',
		'Turning to your own situation again, what do you see?'
	],
	asides: [
		'I can only take up what belongs to this interview.',
		'That is outside this conversation.',
		'I will leave that aside.',
		'That is not something I do here.',
		'This conversation is about your own experience.',
		'That one I have to pass over.'
	],
	otherAngle: [
		'Think of the past few weeks. What came closest to this?',
		'Let me try another way in. What have you seen other people do about it?',
		'What would someone in your position usually say?',
		'What is one small thing that touches on this?',
		'If it did come up, what would you look at first?',
		'What have you heard about it from others?',
		'Let us make it concrete. When were you last anywhere near this?',
		'What does a smooth day look like for you in this respect?',
		'Even a rough impression helps. What is yours?',
		'What would the people around you point to?',
		'Start from the edges: what do you know for certain here?',
		'What would need to happen for this to become a topic for you?',
		'Suppose a newcomer asked you for advice on this. What would you pass on?'
	],
	anythingElse: [
		'What should I have asked about that I did not?',
		'What is missing from what we talked about?',
		'What would you add that my questions did not reach?',
		'Which topic did we pass over?',
		'What else should the team know?',
		'What would you have asked in my place?',
		'Before we wrap up, what have you not had a chance to say?',
		'What point has not come up yet?',
		'Looking back over this conversation, what would you add?',
		'If you could put one more thing in front of the team, what would it be?',
		'What did you expect to talk about that never came up?',
		'What would make this account complete?'
	],
	opening: [
		'What would you like to tell us about this topic?',
		'What comes to mind first when you think of this topic?',
		'Where would you start, if you were to tell us about this?',
		'What has your experience with this topic been?'
	],
	bridges: {
		left: [
			'That is fine.',
			'We can leave that.',
			'All right, we leave it there.',
			'Understood.',
			'That is up to you.',
			'No need to go into it.',
			'Let us move on.',
			'That is no problem.',
			'That stays with you.',
			'We pass on that one.',
			'As you like.',
			'Let us leave that be.'
		],
		annoyed: [
			'Fair enough. I will not come back to that.',
			'Point taken. On to something else.',
			'I will leave that alone now.',
			'Then we drop it here.'
		],
		unknown: [
			'That is fine, too.',
			'Not everything needs an answer.',
			'Then we leave that open.',
			'All right, it can stay open.',
			'Let us try a different question.',
			'We can go on without it.',
			'No need to settle that here.',
			'Then let us look elsewhere.',
			'That is an answer as well.',
			'Let us set it aside.',
			'We do not depend on that one.',
			'Let us take a different one.'
		],
		stage: [
			'Now to a different part.',
			'Let us turn to another side of this.',
			'A change of topic.',
			'On to the next part.',
			'Let me move to something related.',
			'Here is a different subject.',
			'Next, something a little different.',
			'The next one is about another area.',
			'Now for a new part.',
			'Let us open another subject.',
			'Let us look at another matter.',
			'Let me take up a new thread.'
		]
	},
	noted: [
		'I have noted what you said about {x}.',
		'I will keep {x} in mind.',
		'What you said about {x} is in the record.',
		'I have your words on {x}.',
		'Thank you for explaining {x}.',
		'That gives me a picture of {x}.',
		'You have told me about {x}.',
		'Let us leave {x} for now.',
		'I wrote down what you said on {x}.',
		'With {x} noted, let us go on.',
		'I followed you on {x}.',
		'That was {x}, from your side.'
	],
	touched: [
		'You touched on {x} earlier; here is more room for that.',
		'You spoke about {x} already, so add what is missing.',
		'Earlier you brought up {x}. I would like the rest of it.',
		'This comes back to {x}.',
		'With {x} you have answered some of this already.',
		'You have been near this with {x}.',
		'Some of this you said when you spoke of {x}.',
		'You mentioned {x} before; this goes further.',
		'Keep {x} in view for the next one.',
		'Your point about {x} leads here.',
		'The next question is close to {x}.',
		'I heard part of this when you named {x}.'
	],
	touchedPlain: [
		'You have touched on this already, so add what is missing.',
		'Part of this you have told me; here is room for the rest.',
		'This is close to something you said before.',
		'You have been near this one earlier.'
	],
	...ENDINGS_EN,
	ownWords: OWN_WORDS_EN
};

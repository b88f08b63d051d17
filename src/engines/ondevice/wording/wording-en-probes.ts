import type { Wording } from './wording.ts';

/** English follow-ups. Each works after any answer, alone or behind a lead that names the answer's phrase. */
export const PROBES_EN: Pick<Wording, 'probes' | 'wishes'> = {
	probes: {
		episode: [
			'What happened the last time this came up?',
			'Walk me through the most recent case, from start to finish.',
			'Pick one particular day when this mattered. What took place?',
			'Tell me about one occasion as if I had been standing next to you.',
			'Take me back to a moment that shows this. What was going on?',
			'What is a concrete example from your own experience?',
			'Describe one situation that stayed with you.',
			'Start with the example you remember best. How did it unfold?',
			'Give me one real instance, with what each person did.',
			'If I had watched you the last time, what would I have seen?',
			'When you think of a single story about this, how does it go?',
			'Tell me how it went, the latest time you ran into it.',
			'Which episode comes to mind first?',
			'What did you do, the time you remember most clearly?'
		],
		process: [
			'How does that work in practice, step by step?',
			'Walk me through how this usually goes.',
			'What happens between the first step and the last?',
			'Who does what along the way?',
			'How do you go about it today?',
			'What does the path look like from beginning to end?',
			'Describe the part that you handle yourself.',
			'How did it come to be set up that way?',
			'What part of it takes the most effort?',
			'How would you explain it to someone new?',
			'Which people are involved at each stage?',
			'Talk me through the practical side of it.',
			'Where does it begin, on an ordinary day?'
		],
		reason: [
			'Why is that?',
			'What led to that?',
			'What is behind it, as you see it?',
			'What were the reasons, as far as you know?',
			'What do you think causes it?',
			'Where does that come from?',
			'What do you put that down to?',
			'Help me understand what drives it.',
			'What was the thinking at the time?',
			'How did it get to that point?',
			'What explains it best, from where you stand?',
			'How do you account for that?',
			'What made it turn out like this?'
		],
		effect: [
			'What came of it?',
			'What difference did that make?',
			'What changed because of it?',
			'What did it mean for you, day to day?',
			'How did that affect the people around you?',
			'What happened as a result?',
			'What has it cost you so far?',
			'What were the consequences, as you saw them?',
			'How did things look afterwards?',
			'What did it make possible?',
			'What followed from it for everyone involved?',
			'Where do you notice it most?',
			'What did you do differently from then on?'
		],
		importance: [
			'Why does that matter to you?',
			'What is at stake for you there?',
			'What makes it important, next to everything else?',
			'What is it about this that you keep thinking of?',
			'What would you lose without it?',
			'Which side of this would you defend?',
			'What is the central part of it for you?',
			'What hangs on that for you?',
			'What would be missing if it went away?',
			'Who besides you would feel its absence?',
			'What does it give you that nothing else does?',
			'What would be hard to give up about it?',
			'Which side of it counts most for you?'
		],
		contrast: [
			'When has it gone another way?',
			'What would be an example of the opposite?',
			'How does it compare with other cases you know?',
			'Where does this not hold?',
			'What is different on a day when it goes well?',
			'How was it before?',
			'What do others do instead?',
			'What sets this apart from the usual?',
			'How would someone who disagrees describe it?',
			'Think of the best time and the worst time. What separated them?',
			'What is an exception to that?',
			'How would it look in another team?',
			'What has shifted about it over the years?'
		],
		else: [
			'What else belongs to this?',
			'What have we left out here?',
			'What other side is there to it?',
			'What comes to mind beyond that?',
			'What else played a part?',
			'Which detail would an outsider miss?',
			'What more is there to say about it?',
			'What remains open for you here?',
			'What would complete the picture?',
			'Which part have you not told yet?',
			'What did you have to leave unsaid just now?',
			'What would a longer answer contain?'
		]
	},
	wishes: {
		reason: [
			'Why that, of all things?',
			'What makes you want it that way?',
			'What have you seen that points in that direction?',
			'Where does that wish come from?',
			'What is it today that makes you say so?',
			'What is behind it, as you see it?'
		],
		effect: [
			'What would that change for you?',
			'What would it make possible?',
			'How would your days look then?',
			'What would others notice first?',
			'What would become easier with it in place?',
			'What would follow from it?'
		],
		contrast: [
			'How is it today, by comparison?',
			'What would be the opposite of that?',
			'What would make you change your mind?',
			'How would someone who disagrees put it?',
			'What stands in its way now?',
			'What would be a poor version of it?'
		]
	}
};

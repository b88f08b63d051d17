/** What the participant reads during and after the conversation. */

const plural = new Intl.PluralRules('en');

function answers(count: number): string {
	return plural.select(count) === 'one' ? `${count} answer` : `${count} answers`;
}

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** A name of the other direction is kept apart from the sentence around it (Unicode isolates). */
function isolated(name: string): string {
	return RIGHT_TO_LEFT.test(name) ? `\u2068${name}\u2069` : name;
}

/** "Ana's team", or "the research team" when nobody is named. */
function team(name: string): string {
	return name === '' ? 'the research team' : `${isolated(name)}'s team`;
}

const en = {
	lang: 'en',
	byline(name: string): string {
		return name === '' ? 'Research assistant (AI)' : `${isolated(name)}'s research assistant (AI)`;
	},
	position(asked: number, total: number): string {
		return `Question ${asked} of about ${total}`;
	},
	progressLabel: 'Progress',
	earlier: 'Conversation so far',
	you: 'You',
	pill: {
		waiting: (count: number) => `${count} waiting`,
		sending: 'Sending',
		sent: 'All sent',
		saved: 'Saved',
		offline: 'Offline',
		problem: 'Not sent'
	},
	states: {
		saved: 'Saved on this phone',
		sending: 'Sending',
		delivered: 'Delivered',
		skipped: 'Skipped',
		declined: 'You preferred not to say',
		stopped: 'You ended the conversation here',
		edited: 'Edited'
	},
	composer: {
		label: 'Your answer',
		placeholder: 'Type your answer',
		send: 'Send',
		enterHint: 'Enter sends, Shift+Enter starts a new line.',
		tooLong: (over: number) =>
			`This is ${over.toLocaleString('en')} ${plural.select(over) === 'one' ? 'character' : 'characters'} too long. Shorten it or send it in two parts. Nothing is lost.`,
		saveFailed:
			'Your answer could not be saved on this phone, so it was not sent. It is still here. Free some space and try again.',
		taken:
			'Another tab went on with this conversation. It has been read again; your text is still here.',
		retry: 'Try again',
		edit: 'Change your answer',
		editSkipped: 'Answer the question you skipped',
		saveEdit: 'Save change',
		cancelEdit: 'Cancel'
	},
	actions: {
		skip: 'Skip question',
		decline: "I'd rather not say",
		edit: 'Edit last answer',
		group: 'Other ways to answer',
		undo: 'Undo',
		pause: 'Pause and finish later',
		more: 'Stop'
	},
	safety: {
		title: 'A word before we go on',
		goOn: 'Go on',
		stop: 'Stop here'
	},
	stop: {
		title: 'Stop the conversation',
		close: 'Close',
		stopText: 'What you have said so far stays with the team.',
		stop: 'Stop here',
		deleteText: 'Everything you said is erased, on this phone and at the team.',
		delete: 'Stop and delete my answers',
		deleteTitle: 'Delete your answers?',
		deleteConfirm: 'Delete everything',
		deleteDetail: (name: string) =>
			`Your answers are erased here at once, and at ${team(name)} as soon as there is signal. This cannot be undone.`,
		keep: 'Keep my answers',
		failed: 'It could not be done, because this phone refused to save the change. Try again.'
	},
	paused: {
		title: 'Paused',
		text: 'Your answers are saved on this phone. To go on, open the same link on this phone.',
		send: (waiting: number) =>
			waiting === 0
				? ''
				: `${answers(waiting)} ${plural.select(waiting) === 'one' ? 'waits' : 'wait'} for signal. Open the link again within a week, so that the phone does not clear ${plural.select(waiting) === 'one' ? 'it' : 'them'}.`,
		button: 'Continue now'
	},
	delivery: {
		title: 'Where your answers are',
		close: 'Close',
		nothing: 'Nothing has been said yet.',
		waiting: (count: number) =>
			`Saved on this phone. ${answers(count)} will be sent once you have signal.`,
		sending: (count: number) => `Saved on this phone. Sending ${answers(count)}.`,
		ending: 'Saved on this phone. The team will hear that you have finished once you have signal.',
		sentSoFar: (name: string) => `All answers so far have reached ${team(name)}.`,
		delivered: (name: string) => `Your answers have reached ${team(name)}.`,
		refused: (message: string) => `The server did not accept the answers: ${message}`,
		keptHere: 'They are still on this phone.',
		local: 'Saved on this device.',
		now: 'Send now'
	},
	recap: {
		title: 'Here is what I heard, in your words',
		empty: 'There is nothing to repeat: no question was answered in words.',
		fit: 'How well does this fit?',
		fits: ['Not at all', 'A little', 'Mostly', 'Very well'],
		correction: 'Anything to correct or add?',
		optional: 'Optional',
		finish: 'Finish',
		finishing: 'Saving',
		failed: 'This could not be saved on the phone. Your text is still here. Try again.'
	},
	contact: {
		title: 'May the team contact you?',
		text: 'Only if you like. Your address is kept apart from your answers.',
		open: 'Leave an address',
		name: 'Name',
		email: 'E-mail',
		emailInvalid: 'This does not look like an e-mail address.',
		note: 'What is it about?',
		save: 'Save',
		saved: 'Your address is saved.',
		failed: 'This could not be saved on the phone. Try again.'
	},
	thanks: {
		title: 'Thank you',
		stoppedTitle: 'You have stopped here',
		copy: 'Your answers',
		copyText: 'A copy for you to read. It stays on this phone until you remove it.',
		question: 'Question',
		clear: 'Remove this copy from the phone',
		cleared: 'The copy has been removed from this phone.',
		withdraw: 'Take my answers back',
		another: 'Someone else can start on this phone'
	},
	withdrawn: {
		title: 'Your answers are deleted',
		waiting: (name: string) =>
			`They are gone from this phone. ${capital(team(name))} will be told to erase them once you have signal. Open this page again then.`,
		local: 'They are gone from this device.',
		done: (name: string) => `They are gone from this phone, and ${team(name)} has erased them.`
	},
	preview: {
		banner: 'Preview: not counted',
		back: 'Back to the plan',
		again: 'Start again',
		start: 'Start preview',
		missing: 'This study is not on this device',
		missingText:
			'Open it from the list of studies first. A preview uses the plan stored on this device.',
		list: 'All studies'
	}
};

function capital(text: string): string {
	return text.slice(0, 1).toUpperCase() + text.slice(1);
}

export type InterviewWords = typeof en;

/** By primary language subtag; English where there is no table yet. */
const tables: Readonly<Record<string, InterviewWords>> = { en };

/** The words for a BCP 47 language. */
export function interviewWords(language: string): InterviewWords {
	return tables[language.split('-')[0]?.toLowerCase() ?? 'en'] ?? en;
}

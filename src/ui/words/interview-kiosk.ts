/** What is read around an interview held on the team's own phone. */

const plural = new Intl.PluralRules('en');

function interviews(count: number): string {
	return plural.select(count) === 'one' ? `${count} interview` : `${count} interviews`;
}

const en = {
	documentTitle: 'Kiosk',
	loading: 'Opening the study',
	setup: {
		title: 'Hand over this phone',
		text: 'Each person agrees first, answers, and sees nothing of the others. It works without a network.',
		segment: 'Who will answer?',
		anyone: 'Anyone',
		pin: 'PIN to leave',
		pinHint: 'Four digits. Only you should know it.',
		pinInvalid: 'The PIN needs four digits.',
		start: 'Start',
		back: 'Back'
	},
	unpublished: {
		title: 'Publish the plan first',
		text: 'Interviews are held with a published version, so that everyone is asked the same.',
		button: 'Go to the plan'
	},
	missing: {
		title: 'This study is not on this device',
		text: 'Open it from the list of studies first.',
		button: 'All studies'
	},
	failing: {
		title: 'This device cannot save interviews',
		text: 'Private browsing or a full device are the usual reasons. Free some space and try again.',
		retry: 'Try again'
	},
	staff: {
		open: 'Staff',
		title: 'Staff',
		close: 'Close',
		pin: 'PIN',
		enter: 'Enter',
		wrong: 'That is not the PIN.',
		wait: (seconds: number) => `Too many tries. Wait ${seconds} s.`,
		held: (count: number) => `${interviews(count)} held on this phone.`,
		unsent: (count: number) =>
			count === 0 ? 'Nothing waits to be sent.' : `${interviews(count)} not sent yet.`,
		local: 'The study is on this device only: nothing is sent.',
		change: 'Change the segment',
		leave: 'Leave the kiosk'
	},
	idle: {
		title: 'Are you still there?',
		text: (seconds: number) =>
			`In ${seconds} ${plural.select(seconds) === 'one' ? 'second' : 'seconds'} the screen is cleared. What you said is kept.`,
		stay: 'I am still here'
	},
	thanks: {
		title: 'Thank you',
		text: 'Please hand the phone back.',
		saved: 'Your answers are saved on this phone.',
		next: 'Next person'
	},
	erased: {
		title: 'Your answers are deleted',
		text: 'Nothing of what you said is kept.'
	}
};

export type KioskWords = typeof en;

/** By primary language subtag; English where there is no table yet. */
const tables: Readonly<Record<string, KioskWords>> = { en };

/** The words for a BCP 47 language. */
export function kioskWords(language: string): KioskWords {
	return tables[language.split('-')[0]?.toLowerCase() ?? 'en'] ?? en;
}

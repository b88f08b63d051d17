/** What the participant reads before the conversation. Loaded first, so kept apart from the rest. */

const minuteRange = new Intl.NumberFormat('en');

const en = {
	lang: 'en',
	/** Document title while nothing is known of the study. */
	documentTitle: 'Interview',
	loading: 'Opening the invitation',
	asks: 'Who is asking',
	minutes(from: number, to: number): string {
		const range =
			from === to
				? minuteRange.format(from)
				: `${minuteRange.format(from)}–${minuteRange.format(to)}`;
		return `About ${range} ${to === 1 ? 'minute' : 'minutes'}`;
	},
	ai: 'You are talking with an AI, not a person.',
	aiDetail: 'It asks one question at a time. People on the team read what you write.',
	pauseAnyTime: 'You can pause, skip a question or stop at any time.',
	kept: 'What is kept and who reads it',
	consentAgree: 'I have read this and I agree to take part.',
	consentRequired: 'Tick the box above to start.',
	consentQuotes: 'My words may be quoted',
	consentQuotesDetail:
		'Without a name. If you untick this, the team reads your answers but does not repeat your words.',
	start: 'Start',
	startDetail: 'Answer by text',
	starting: 'Getting ready',
	offlineReady: 'Ready to work without a network.',
	preparing: 'Preparing to work without a network.',
	offlineNow: 'You are offline. You can start: your answers are kept on this phone.',
	resume: {
		title: 'Continue where you left off',
		text: 'What you have said so far is saved on this phone.',
		button: 'Continue',
		other: 'Not you?',
		otherText:
			'Someone else began on this phone. Their answers stay on it and are sent as they are. You will not see them.',
		otherButton: 'Start again as someone else'
	},
	missing: {
		title: 'This link does not work',
		text: 'It may be incomplete or no longer in use. Check that you have the whole link, or ask the person who sent it for a new one.'
	},
	closed: {
		title: 'This conversation is closed',
		text: 'The team no longer takes new answers here. Thank you for coming by.'
	},
	offline: {
		title: 'No connection',
		text: 'This page has not been opened on this phone before, so it has to be fetched once. After that it works without a network.',
		retry: 'Try again'
	},
	failing: {
		title: 'The invitation could not be opened',
		text: 'The server did not answer as it should. Nothing is lost. Wait a moment and try again.',
		retry: 'Try again'
	},
	storage: {
		title: 'This phone cannot save your answers',
		text: 'We only start when every answer can be saved first. Private browsing or a full phone are the usual reasons. Open the link in a normal window, or free some space.',
		newer:
			'This page is open in another tab in a newer version. Close the other tabs and try again.',
		retry: 'Try again'
	},
	elsewhere: {
		title: 'This conversation is open in another tab',
		text: 'Go on there. When that tab closes, the conversation continues here.'
	},
	code: {
		title: 'The conversation did not load',
		text: 'The network dropped while the page was getting ready. Nothing is lost.',
		retry: 'Try again'
	}
};

export type StartWords = typeof en;

/** By primary language subtag; English where there is no table yet. */
const tables: Readonly<Record<string, StartWords>> = { en };

/** The words for a BCP 47 language. */
export function startWords(language: string): StartWords {
	return tables[language.split('-')[0]?.toLowerCase() ?? 'en'] ?? en;
}

const plural = new Intl.PluralRules('en');
const count = (n: number, one: string, other: string) =>
	`${n} ${plural.select(n) === 'one' ? one : other}`;

/** Words of the list of studies and of starting one. */
export const home = {
	en: {
		title: 'Studies',
		newStudy: 'New study',
		newTitle: 'New study',
		intro:
			'Earshot plans and holds research interviews, and turns them into findings you can trace back to the words that were said. Every step works on this device, with or without a network.',
		question: 'What do you want to find out?',
		questionPlaceholder:
			'For example: which partnerships would create the most value for us and our customers?',
		questionMissing: 'Write your research question first. One sentence is enough.',
		draft: 'Draft the plan',
		drafting: 'Drafting',
		local: 'No account needed. What you write stays on this device.',
		more: 'Add the decision, the people or the length',
		decision: 'What will you decide with the answers?',
		decisionHint: 'Optional. It keeps the questions on what matters.',
		audience: 'Who do you want to talk to?',
		audienceHint: 'Optional. For example: existing partners, resellers, customers.',
		minutes: 'How long may it take?',
		minutesOptions: {
			'5-8': '5–8 minutes',
			'10-15': '10–15 minutes',
			'15-20': '15–20 minutes',
			'20-30': '20–30 minutes'
		},
		templates: 'Start from a template',
		templatesNote: 'Each one drafts a plan that you can change.',
		otherStarts: 'Other ways to start',
		blank: 'Blank plan',
		blankText: 'Write every question yourself.',
		importText: 'Bring transcripts of interviews you have already held.',
		import: 'Import transcripts',
		importedTitle: 'Imported interviews',
		notLoaded:
			'This part of Earshot is not on the device yet. Connect once, then it works without a network.',
		failed: 'The study could not be saved on this device.',
		status: { draft: 'Draft', live: 'Live', paused: 'Paused', closed: 'Closed' },
		onDevice: 'On this device only',
		elsewhere: 'Made on another device',
		otherAccount: 'Of an account not signed in here',
		interviews: (n: number) =>
			n === 0 ? 'No interviews yet' : count(n, 'interview', 'interviews'),
		completed: (n: number) => `${n} completed`,
		activity: (when: string) => `Last change ${when}`,
		actions: (title: string) => `Actions for ${title}`,
		duplicate: 'Duplicate',
		remove: 'Delete',
		close: 'Close study',
		reopen: 'Take interviews again',
		copyOf: (title: string) => `${title} (copy)`,
		removed: (title: string) => `Deleted: ${title}`,
		duplicated: 'Duplicated.',
		noPlan: 'This study has no plan on this device to duplicate.',
		loading: 'Reading the studies',
		refreshFailed:
			'The list from the server could not be refreshed. What is on this device is shown.',
		offline: 'You are offline. Everything here still works; it is sent later.'
	}
};

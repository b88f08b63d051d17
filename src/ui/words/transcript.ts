const plural = new Intl.PluralRules('en');
const numbers = new Intl.NumberFormat('en');
const count = (n: number, one: string, other: string) =>
	`${numbers.format(n)} ${plural.select(n) === 'one' ? one : other}`;
const languages = new Intl.DisplayNames('en', { type: 'language' });
const days = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'short', year: 'numeric' });
const times = new Intl.DateTimeFormat('en', { hour: '2-digit', minute: '2-digit' });

/** Words of the list of interviews, search and transcripts. */
export const transcript = {
	en: {
		title: 'Interviews',
		loading: 'Opening the interviews',
		failed:
			'The interviews on this device could not be read. Close other tabs of Earshot and reload.',
		reload: 'Reload',
		offline:
			'Offline. These are the interviews already on this device; new ones arrive with the network.',
		importing: 'Import transcripts',
		toInvite: 'Invite participants',
		empty: 'No interviews yet',
		emptyText: 'They appear here while people answer. Interviews you already have can be imported.',
		noneMatch: 'No interview fits these filters',
		clearFilters: 'Show all',
		more: (n: number) => `Show ${count(n, 'more', 'more')}`,
		total: (n: number) => count(n, 'interview', 'interviews'),
		shownOf: (shown: number, all: number) =>
			`${numbers.format(shown)} of ${count(all, 'interview', 'interviews')}`,
		numbered: (n: number) => `Interview ${numbers.format(n)}`,
		rehearsalNumbered: (kind: string, n: number) => `${kind} ${numbers.format(n)}`,
		noSegment: 'No segment',
		words: (n: number) => count(n, 'word', 'words'),
		turns: (n: number) => count(n, 'turn so far', 'turns so far'),
		day: (at: number) => days.format(at),
		time: (at: number) => times.format(at),
		notCounted: 'Not counted',
		rehearsalStatus: (kind: string) => `${kind}, not counted`,
		statuses: {
			started: 'In progress',
			completed: 'Completed',
			partial: 'Ended early',
			abandoned: 'Abandoned',
			withdrawn: 'Withdrawn'
		},
		modes: {
			link: 'By link',
			kiosk: 'On your device',
			preview: 'Preview',
			simulated: 'Simulated',
			imported: 'Imported'
		},
		filters: {
			title: 'Filter',
			by: (labels: readonly string[]) => `Filter: ${labels.join(', ')}`,
			segment: 'Segment',
			allSegments: 'All segments',
			status: 'Status',
			allStatuses: 'Any status',
			mode: 'Source',
			allModes: 'Any source',
			participants: 'Participants',
			imported: 'Imported',
			rehearsals: 'Previews and simulations'
		},
		progress: {
			title: 'Interviews by segment',
			of: (ended: number, target: number) =>
				target > 0 ? `${numbers.format(ended)} of ${numbers.format(target)}` : numbers.format(ended)
		},
		search: {
			region: 'All transcripts',
			label: 'Search all transcripts',
			placeholder: 'Words or "an exact phrase"',
			clear: 'Clear search',
			results: (turns: number, interviews: number) =>
				`${count(turns, 'place', 'places')} in ${count(interviews, 'interview', 'interviews')}`,
			none: 'No transcript contains this.',
			noneHint: 'Try fewer words or the beginning of a word.',
			searching: 'Searching',
			failed: 'The search could not read the transcripts on this device. Reload and search again.',
			shown: (n: number) => `The best ${numbers.format(n)} are shown.`
		},
		roles: { interviewer: 'Interviewer', participant: 'Participant' },
		choose: 'Choose an interview to read it here.',
		missing: 'This interview is not on this device',
		missingText: 'It may have been deleted or withdrawn, or it has not arrived yet.',
		back: 'All interviews',
		newer: 'Newer interview',
		older: 'Older interview',
		readingNote: 'Loading the transcript',
		nothingSaid: 'Nothing has been said yet.',
		running: 'This interview is in progress. New turns appear here.',
		rehearsal: 'A rehearsal: it is not counted in any result.',
		question: (n: number) => `Question ${n}`,
		mandatory: 'mandatory',
		followUp: 'Follow-up',
		skipped: 'Skipped this question',
		declined: 'Preferred not to say',
		stopped: 'Ended the interview here',
		edited: (n: number) => (n === 1 ? 'Edited' : `Edited ${n} times`),
		showEarlier: 'Show what it said before',
		hideEarlier: 'Hide what it said before',
		earlier: 'Before',
		linked: 'The passage you followed',
		showMoves: 'Show interviewer’s moves',
		moves: {
			ask: 'asks',
			'probe-episode': 'asks for an episode',
			'probe-process': 'asks how',
			'probe-reason': 'asks why',
			'probe-effect': 'asks what followed',
			'probe-importance': 'asks what matters',
			'probe-contrast': 'asks for a contrast',
			'probe-else': 'asks what else',
			clarify: 'clarifies',
			'other-angle': 'another angle',
			nudge: 'comes back to the topic',
			bridge: 'bridges',
			'anything-else': 'asks for what was missed',
			recap: 'sums up',
			close: 'closes',
			safety: 'offers help'
		},
		engines: {
			ondevice: 'worded on the device',
			openai: 'worded by a model',
			plan: 'word for word from the plan',
			imported: 'imported'
		},
		find: {
			region: 'This interview',
			label: 'Find in this interview',
			of: (at: number, all: number) =>
				all === 0 ? 'Not found' : `${at} of ${numbers.format(all)}`,
			next: 'Next match',
			previous: 'Previous match'
		},
		keys: 'J and K move from turn to turn.',
		details: 'About this interview',
		recap: 'The participant on the recap',
		rating: (n: number) => `Fits ${n} of 4`,
		correction: 'Correction',
		consent: 'Agreed',
		quotes: (allowed: boolean) => (allowed ? 'Words may be quoted' : 'Words must not be quoted'),
		noConsent: 'Consent was given outside Earshot',
		started: 'Started',
		length: 'Length',
		minutes: (ms: number) => {
			const minutes = Math.round(ms / 60_000);
			return minutes < 1 ? 'under a minute' : count(minutes, 'minute', 'minutes');
		},
		guide: 'Plan version',
		guideVersion: (version: number | null) =>
			version === null ? 'Waiting for the server' : String(version),
		language: 'Language',
		languageName: (code: string) => languages.of(code) ?? code,
		said: 'Said',
		answers: (n: number) => count(n, 'answer', 'answers'),
		offset: (ms: number) => {
			const seconds = Math.floor(ms / 1000);
			const rest = String(seconds % 60).padStart(2, '0');
			const minutes = Math.floor(seconds / 60);
			return minutes < 60
				? `${minutes}:${rest}`
				: `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}:${rest}`;
		},
		remove: 'Delete interview',
		removed: (name: string) => `${name} deleted.`,
		undo: 'Undo',
		export: {
			title: 'Export',
			one: 'Export this interview',
			all: 'Export all',
			close: 'Close',
			note: 'Rehearsals are left out. Contact details are never exported here.',
			markdown: 'Markdown, to read',
			csv: 'CSV, one row for each turn',
			json: 'JSON, to import again',
			failed: 'The interviews could not be read from this device. Try again.',
			nothing: 'There is nothing to export yet.'
		}
	}
};

export type TranscriptWords = (typeof transcript)['en'];

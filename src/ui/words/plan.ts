const plural = new Intl.PluralRules('en');
const count = (n: number, one: string, other: string) =>
	`${n} ${plural.select(n) === 'one' ? one : other}`;
const range = (from: number, to: number) => (from === to ? String(from) : `${from}–${to}`);

/** Words of the plan and of the participant experience. */
export const plan = {
	en: {
		title: 'Plan',
		loading: 'Opening the plan',
		minutes: (from: number, to: number) => `About ${range(from, to)} minutes`,
		preview: 'Preview as participant',
		experience: 'Participant experience',
		undo: 'Undo',
		redo: 'Redo',
		outline: 'Parts of the plan',
		readOnly: (version: number) =>
			`This plan was made on another device. You see version ${version} as it was published; changes are made where it was written.`,
		noPlan: 'No plan has been published',
		noPlanText:
			'This study was made on another device. Its plan appears here once it is published there.',
		saveFailed:
			'The last change is not saved yet: this device refused to store it. It is kept in this tab and tried again; do not close it.',
		noSpace:
			'The last change is not saved yet: this device has no space left. Free some space and keep this tab open.',
		sections: {
			question: 'Question and decision',
			goals: 'Goals',
			segments: 'Segments',
			questions: 'Questions',
			guidelines: 'Guidelines',
			fields: 'Captured fields'
		},
		question: {
			text: 'Research question',
			textHint: 'What you want to know, in one or two sentences.',
			decision: 'Decision it informs',
			decisionHint: 'What you will do differently, depending on the answers.',
			type: 'Research type',
			types: {
				exploratory: 'Exploratory: a field you do not know yet',
				discovery: 'Discovery: needs and problems',
				evaluative: 'Evaluative: how well something works',
				comparative: 'Comparative: one thing against another',
				descriptive: 'Descriptive: how things are done today'
			},
			description: 'Description',
			profile: 'Who takes part'
		},
		goals: {
			note: 'The most important one first: when time runs short, its questions are kept.',
			label: (n: number) => `Goal ${n}`,
			add: 'Add goal',
			removed: 'Goal removed.',
			empty: 'No goals yet. Three are usually enough.'
		},
		segments: {
			note: 'Kinds of participants, with the number of interviews you want from each.',
			name: (n: number) => `Segment ${n}`,
			namePlaceholder: 'Existing partners',
			target: 'Interviews',
			targetFor: (name: string) => `Interviews wanted from ${name || 'this segment'}`,
			description: 'Who belongs to it',
			add: 'Add segment',
			removed: 'Segment removed.',
			total: (n: number) => `${count(n, 'interview', 'interviews')} in all`,
			empty: 'No segments. Everyone is invited by one general link.',
			offers: 'Often added'
		},
		questions: {
			note: 'Asked in this order, with follow-ups where an answer needs them.',
			label: (n: number) => `Question ${n}`,
			noStage: 'Without a part',
			stageEmpty: 'No questions in this part.',
			add: 'Add question',
			addTo: (stage: string) => `Add a question to ${stage}`,
			removed: 'Question removed.',
			empty: 'No questions yet. Write the first one, or take one from the list below.',
			offers: 'Questions to add',
			details: 'Details',
			mandatory: 'Mandatory',
			mandatoryHint: 'Asked in every interview, whatever happens.',
			mandatoryCount: (n: number) =>
				n === 0
					? 'Mark up to three questions as mandatory: those you need from everyone.'
					: n <= 3
						? `${n} of up to three recommended mandatory questions.`
						: `${n} questions are mandatory. With more than three, little time is left for follow-ups.`,
			verbatim: 'Asked exactly as written',
			depth: 'Depth',
			depths: {
				low: 'Low: no follow-up',
				medium: 'Medium: one if vague',
				high: 'High: always one',
				deep: 'Deep: up to three'
			},
			depthShort: { low: 'Low', medium: 'Medium', high: 'High', deep: 'Deep' },
			stage: 'Part of the conversation',
			goals: 'Goals it serves',
			goalUnnamed: (n: number) => `Goal ${n}`,
			intent: 'What you want to learn from it',
			intentHint: 'For the team only; participants never see it.',
			probes: 'Follow-ups of your own',
			probesHint: 'One per line. They are tried before the generated ones.',
			rewrite: 'Use this instead',
			hints: 'Advice on the wording'
		},
		guidelines: {
			note: 'What the interviewer keeps to: tone, limits, things to leave out.',
			label: (n: number) => `Guideline ${n}`,
			add: 'Add guideline',
			removed: 'Guideline removed.',
			empty: 'No guidelines yet.'
		},
		fields: {
			note: 'Values you want from each interview, such as a role or a company size.',
			label: (n: number) => `Field ${n}`,
			labelPlaceholder: 'Company size',
			kind: 'Kind',
			kinds: {
				text: 'Text',
				number: 'Number',
				choice: 'Choice',
				scale: 'Scale',
				'yes-no': 'Yes or no',
				email: 'E-mail'
			},
			options: 'Choices',
			optionsHint: 'One per line.',
			add: 'Add field',
			removed: 'Field removed.',
			empty: 'No fields. Interviews hold only what is said.'
		},
		stages: {
			label: 'Name of the part'
		},
		item: {
			up: (what: string) => `Move ${what} up`,
			down: (what: string) => `Move ${what} down`,
			remove: (what: string) => `Remove ${what}`,
			drag: 'Drag to another place',
			moved: (what: string, place: number, of: number) => `${what} is now number ${place} of ${of}.`
		},
		publish: {
			first: 'Publish version 1',
			next: (n: number) => `Publish version ${n}`,
			draft: 'Not published yet',
			changed: (n: number) => `Changes since version ${n}`,
			live: (n: number) => `Version ${n} is live`,
			paused: (n: number) => `Version ${n}, paused`,
			closed: (n: number) => `Version ${n}, closed`,
			waiting: 'The server has not got this version yet. It is sent as soon as there is a network.',
			invite: 'Invite people',
			problems: (n: number) => `${count(n, 'thing', 'things')} to mend before publishing`,
			advice: (n: number) => `${count(n, 'piece', 'pieces')} of advice`,
			title: 'Publish',
			explain:
				'Interviews that start from now on follow this version. Those already under way keep theirs.',
			anyway: 'Publish',
			failed: 'The version could not be saved on this device. Nothing was published.',
			done: (n: number) => `Version ${n} is published.`,
			status: 'Status',
			statuses: {
				draft: 'Draft',
				live: 'Live: takes interviews',
				paused: 'Paused: takes no new ones for now',
				closed: 'Closed: takes no new ones'
			},
			close: 'Close'
		},
		checklist: {
			title: 'Getting started',
			progress: (done: number, of: number) => `${done} of ${of} done`,
			next: (step: string) => `Next: ${step}`,
			steps: {
				question: 'Write the research question',
				mandatory: 'Mark two or three mandatory questions',
				experience: 'Set up what participants see',
				participants: 'Invite participants',
				interviews: 'Collect interviews',
				summary: 'Read the Magic Summary'
			},
			done: 'Done',
			open: 'Open'
		},
		experiencePage: {
			title: 'Participant experience',
			intro: 'What people see before, around and after the conversation.',
			back: 'Back to the plan',
			conversation: 'Start page',
			conversationTitle: 'Conversation title',
			conversationTitleHint: 'Participants see it; the team sees it as the name of the study.',
			welcome: 'Welcome message',
			welcomeHint: 'Why you ask, and what becomes of the answers.',
			left: (n: number) =>
				n >= 0
					? `${count(n, 'character', 'characters')} left`
					: `${count(-n, 'character', 'characters')} too many`,
			researcher: 'Who asks',
			researcherName: 'Name',
			researcherTitle: 'Title',
			researcherTitlePlaceholder: 'Partnership strategy',
			researcherBio: 'Short biography',
			consentSection: 'Consent',
			consent: 'What participants agree to',
			consentHint:
				'What is kept, who reads it, how long, and how to take it back. Everyone agrees to these very words.',
			contact: 'Offer to leave an address at the end',
			contactHint: 'It is kept apart from the answers.',
			endSection: 'The end',
			closing: 'Closing words',
			callText: 'Call to action',
			callTextHint: 'Optional. Shown after the thanks.',
			callUrl: 'Link of the call to action',
			callUrlError: 'Write an address that starts with https:// or mailto:.',
			lengthSection: 'Length and language',
			minutesFrom: 'Minutes, from',
			minutesTo: 'to',
			minutesNote: (from: number, to: number) =>
				`By the number and depth of the questions: ${range(from, to)} minutes.`,
			minutesUse: 'Use this',
			language: 'Language of the conversation',
			languages: {
				en: 'English',
				ar: 'Arabic',
				de: 'German',
				es: 'Spanish',
				fr: 'French',
				he: 'Hebrew',
				it: 'Italian',
				ja: 'Japanese',
				nl: 'Dutch',
				pl: 'Polish',
				pt: 'Portuguese',
				tr: 'Turkish',
				uk: 'Ukrainian',
				zh: 'Chinese'
			} as Readonly<Record<string, string>>,
			languageNote:
				'The words around the conversation are English so far; your own texts show as written.',
			preview: 'Start page as participants see it',
			previewMinutes: (from: number, to: number) => `${range(from, to)} minutes`,
			previewAi: 'You are talking with an AI, not a person.',
			previewAgree: 'I agree',
			previewStart: 'Start',
			previewEmptyTitle: 'Conversation title',
			previewEmptyWelcome: 'The welcome message appears here.',
			previewNoName: 'Name of the researcher'
		}
	}
};

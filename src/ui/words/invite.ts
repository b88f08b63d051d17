const plural = new Intl.PluralRules('en');
const count = (n: number, one: string, other: string) =>
	`${n} ${plural.select(n) === 'one' ? one : other}`;

/** Words of the invite screen. */
export const invite = {
	en: {
		title: 'Invite',
		loading: 'Opening the links',
		links: 'Links',
		linksNote: 'One link per segment keeps the counts right.',
		general: 'Everyone',
		generalNote: 'For people you cannot place in a segment.',
		copy: 'Copy link',
		copied: 'Copied',
		copyFailed: 'The browser did not allow copying. The link is selected; copy it by hand.',
		share: 'Share',
		qr: 'QR code',
		off: 'Switch off',
		on: 'Switch on',
		isOff: 'Switched off. It takes no new interviews; those under way can finish.',
		make: 'Make link',
		makeAll: 'Make the links',
		elsewhere:
			'This link was made on another device, and only that device knows its address. Make another one for this device.',
		waiting: 'The server has not got this link yet. It works once this device has been online.',
		actions: (name: string) => `Actions for the link of ${name}`,
		linkOf: (name: string) => `Link for ${name}`,
		counts: (done: number, target: number) =>
			target > 0 ? `${done} of ${target}` : count(done, 'interview', 'interviews'),
		countsLabel: (name: string, done: number, target: number) =>
			`${name}: ${done} of ${target} interviews`,
		failed: 'The link could not be saved on this device.',
		notPublished: 'Publish the plan first',
		notPublishedText:
			'A link leads to a published version of the plan, so that everyone is asked the same.',
		toPlan: 'To the plan',
		noAccount: 'Links need an account',
		noAccountText:
			'Participants open a link on their own phone, so the answers have to travel through a server. Create an account and your studies come with you.',
		noAccountWorks:
			'Without an account this works: hand over this device, and people answer on it, one after another.',
		createAccount: 'Create account',
		closed: (status: 'paused' | 'closed') =>
			status === 'paused'
				? 'The study is paused: its links take no new interviews.'
				: 'The study is closed: its links take no new interviews.',
		reopen: 'Take interviews again',
		localhost:
			'Phones cannot open these links, because this page runs at localhost. Open Earshot by the network address that the server printed when it started, then copy the links there.',
		kiosk: 'Hand over this device',
		kioskText: 'People answer on your phone, one after another. Works with no network.',
		kioskStart: 'Start',
		kioskNeedsGuide: 'Publish the plan first; then people can answer on this device.',
		message: 'Message to send',
		messageNote:
			'Change it as you like, then copy it. Your changes are kept until you leave this page.',
		subject: 'Subject',
		body: 'Message',
		messageFor: 'Link in the message',
		copyMessage: 'Copy message',
		mail: 'Open in e-mail',
		tips: 'For more answers',
		qrTitle: (name: string) => `QR code for ${name}`,
		scan: 'Scan to take part',
		print: 'Print',
		printSize: 'Paper',
		sizes: { a4: 'A4', a6: 'A6' },
		printMinutes: (from: number, to: number) => `${from === to ? from : `${from}–${to}`} minutes`,
		printAi: 'A conversation with an AI interviewer. No account, nothing to install.',
		awake: 'The screen stays on while this is open.',
		close: 'Close'
	}
};

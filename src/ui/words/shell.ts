const items = new Intl.PluralRules('en');
const count = (n: number, one: string, other: string) =>
	`${n} ${items.select(n) === 'one' ? one : other}`;

/** Words of the frame around every team screen. */
export const shell = {
	en: {
		app: 'Earshot',
		skip: 'Skip to content',
		home: 'Studies',
		back: 'All studies',
		account: 'Account',
		signIn: 'Sign in',
		close: 'Close',
		undo: 'Undo',
		menu: 'More',
		tabs: {
			label: 'Study',
			plan: 'Plan',
			invite: 'Invite',
			interviews: 'Interviews',
			analysis: 'Analysis'
		},
		opening: 'Opening what is on this device',
		untitled: 'Untitled study',
		sync: {
			saved: 'All changes saved',
			local: 'Saved on this device',
			saving: 'Saving',
			waiting: (n: number) => `Saved here, ${n} waiting`,
			waitingShort: (n: number) => `${n} waiting`,
			offline: 'Offline, saved copy',
			offlineShort: 'Offline',
			attention: 'Needs attention'
		},
		outbox: {
			title: 'What is saved where',
			emptyLocal:
				'Everything is saved on this device. Nothing is sent anywhere until you create an account.',
			empty: 'Everything is saved on this device and on the server.',
			waiting: (n: number) =>
				`${count(n, 'item is', 'items are')} saved on this device and not yet on the server.`,
			offline: 'You are offline. They are sent as soon as there is a network.',
			signedOut: 'You are signed out. They are sent after you sign in again.',
			kinds: {
				study: 'Study details',
				guide: 'Published plan',
				invitation: 'Link',
				interview: 'Interview'
			},
			of: 'of',
			size: (bytes: number) =>
				bytes < 1000
					? count(bytes, 'byte', 'bytes')
					: new Intl.NumberFormat('en', {
							style: 'unit',
							unit: bytes < 1_000_000 ? 'kilobyte' : 'megabyte',
							maximumFractionDigits: bytes < 1_000_000 ? 0 : 1
						}).format(bytes / (bytes < 1_000_000 ? 1000 : 1_000_000)),
			attempts: (n: number) => count(n, 'attempt', 'attempts'),
			sendNow: 'Send now',
			sending: 'Sending',
			export: 'Export as a file',
			exportNote: 'The file holds everything that waits here, as JSON.',
			failed: 'This device could not save the last change.',
			errors: {
				offline: 'No network at the last attempt.',
				timeout: 'The server did not answer in time.',
				unreadable:
					'Something else than the server answered, such as the sign-in page of a network.',
				aborted: 'The last attempt was interrupted.'
			} as Readonly<Record<string, string>>,
			ready: 'Earshot itself is stored on this device: it opens without a network.'
		},
		failure: {
			title: 'Earshot cannot open its storage',
			reasons: {
				quota:
					'This device has no space left. Free some space, then try again. Nothing was deleted.',
				closed: 'The browser closed the storage. Try again; your work is still on this device.',
				blocked:
					'Earshot is open in another tab with an older version. Close that tab, then try again.',
				outdated: 'A newer version of Earshot was used on this device. Reload to get it.',
				unavailable:
					'This browser does not let pages keep data, which private windows do at times. Open Earshot in an ordinary window.',
				unknown: 'The browser refused without a reason. Reload; if it stays, restart the browser.'
			},
			retry: 'Try again',
			reload: 'Reload',
			details: 'Details'
		},
		missing: {
			title: 'This study is not on this device',
			text: 'It may belong to another account, or it was deleted here. With a network and the right account it appears in the list.',
			action: 'To all studies'
		},
		install: {
			title: 'Keep Earshot on this device',
			text: 'Installed, it opens from the home screen and the browser keeps its data for longer.',
			action: 'Install',
			how: 'How to',
			later: 'Not now',
			stepsTitle: 'Add to the home screen',
			steps: [
				'Open the share menu of Safari: the square with an arrow.',
				'Choose “Add to Home Screen”.',
				'Open Earshot from the home screen and sign in there: its storage is separate from Safari’s.'
			]
		},
		update: {
			text: 'A new version is ready. It takes a second and keeps everything.',
			action: 'Update'
		},
		error: {
			title: 'Something went wrong',
			text: 'What you wrote is saved on this device. Reload the page; if it happens again, go back to the list.',
			reload: 'Reload',
			notFoundTitle: 'There is no such page',
			notFoundText: 'The address may be misspelt or old.'
		}
	}
};

const plural = new Intl.PluralRules('en');
const count = (n: number, one: string, other: string) =>
	`${n} ${plural.select(n) === 'one' ? one : other}`;

/** Words of the account screen. */
export const account = {
	en: {
		title: 'Account',
		signIn: 'Sign in',
		signUp: 'Create account',
		signingIn: 'Signing in',
		signingUp: 'Creating the account',
		purpose:
			'With an account your studies are on the server too, and links for participants work. Without one, everything stays on this device.',
		adopt: (n: number) =>
			`${count(n, 'study on this device comes', 'studies on this device come')} with you.`,
		name: 'Your name',
		nameHint: 'Your team sees it. Participants see the name you set in the study.',
		email: 'E-mail',
		password: 'Password',
		passwordHint: (n: number) => `At least ${n} characters. A few words make a good one.`,
		show: 'Show password',
		toSignUp: 'No account yet?',
		toSignIn: 'Have an account?',
		errors: {
			name: 'Write your name.',
			email: 'Write an e-mail address such as ana@example.org.',
			passwordShort: (n: number) => `The password needs at least ${n} characters.`,
			passwordMissing: 'Write your password.',
			wrong: 'This e-mail and password do not fit together.',
			taken: 'There is already an account with this e-mail. Sign in instead.',
			offline: 'No network. Signing in needs the server; everything else works without it.',
			timeout: 'The server did not answer. Try again in a moment.',
			rateLimited: 'Too many attempts. Wait a minute, then try again.',
			other: 'The server could not do this. Try again in a moment.'
		},
		offline: 'You are offline. You can sign in once there is a network; your studies stay usable.',
		expired: 'Your session has ended. Sign in again to send what waits on this device.',
		signedInAs: 'Signed in as',
		workspace: 'Workspace',
		theme: 'Appearance',
		themes: { system: 'As the device', light: 'Light', dark: 'Dark' },
		signOut: 'Sign out',
		signingOut: 'Signing out',
		signOutNote: 'The studies of this account stay on this device until you delete them.',
		unsentTitle: 'Not everything has been sent',
		unsent: (n: number) =>
			`${count(n, 'item is', 'items are')} only on this device. If you sign out now, nobody else gets to see them until you sign in again here.`,
		sendNow: 'Send now',
		sending: 'Sending',
		export: 'Export as a file',
		anyway: 'Sign out anyway',
		anywayAgain: 'Tap again to sign out with unsent items',
		cancel: 'Stay signed in',
		signOutFailed: 'Signing out needs the server, and it did not answer. You are still signed in.',
		close: 'Close',
		loading: 'Looking up your account'
	}
};

import type { Result } from '#core/base/result.ts';
import type { StoreError } from '#local/store/errors.ts';
import type { HeldInterview } from '#local/store/participations.ts';
import { linkMetadata } from './link-metadata.ts';
import type { InterviewSession } from './interview-session.svelte.ts';
import type { InvitationOutcome, OpenedInvitation } from './opened-invitation.ts';
import type { ParticipantApp } from './participant-app.ts';

/** What the page asks of the device. */
export type LinkApp = Pick<
	ParticipantApp,
	'storedInvitation' | 'rememberInvitation' | 'heldFor' | 'begin' | 'openInterview' | 'openWhenFree'
>;

export interface PageParts {
	readonly token: string;
	/** The link's parameters, as the address bar has them. */
	readonly search: string;
	readonly fetchInvitation: () => Promise<InvitationOutcome>;
	/** Loads the database and the interview; rejects when their files cannot be fetched. */
	readonly loadApp: () => Promise<Result<LinkApp, StoreError>>;
	/** Loads the screens that come later, and whatever else a start without a network needs. */
	readonly loadRest: () => Promise<unknown>;
	/** Somebody was interviewed on this phone before. */
	readonly returning: boolean;
}

/** What the page shows. */
export type PageView =
	| { readonly kind: 'loading' | 'missing' | 'closed' | 'offline' | 'failing' | 'code' }
	| { readonly kind: 'storage'; readonly newer: boolean }
	| { readonly kind: 'start'; readonly invitation: OpenedInvitation }
	| { readonly kind: 'resume'; readonly held: HeldInterview }
	| { readonly kind: 'elsewhere' }
	| { readonly kind: 'interview'; readonly session: InterviewSession };

type AppState =
	| { readonly kind: 'loading' }
	| { readonly kind: 'ready'; readonly app: LinkApp }
	| { readonly kind: 'refused'; readonly error: StoreError }
	| { readonly kind: 'unloaded' };

/** The page behind a link: asks the server and the device at once, and shows whichever knows first. */
export class ParticipantPage {
	readonly #parts: PageParts;
	#fetched = $state.raw<InvitationOutcome | null>(null);
	#stored = $state.raw<OpenedInvitation | null>(null);
	#appState = $state.raw<AppState>({ kind: 'loading' });
	#held = $state.raw<readonly HeldInterview[] | null>(null);
	#session = $state.raw<InterviewSession | null>(null);
	#elsewhere = $state(false);
	/** The person at the phone wants an interview of their own. */
	#anew = $state(false);
	#opening = $state(false);
	#refused = $state(false);
	#restLoaded = $state(false);
	#remembered = $state(false);
	#loading: Promise<unknown> = Promise.resolve();
	#waiting = new AbortController();
	#close: () => void = () => {};

	readonly invitation = $derived.by(() => {
		if (this.#fetched?.kind === 'found') return this.#fetched.invitation;
		// The server's "no" outweighs what was stored; silence does not.
		const answered = this.#fetched?.kind === 'missing' || this.#fetched?.kind === 'closed';
		return answered ? null : this.#stored;
	});

	/** The newest interview of this phone that is not erased: going on, or over. */
	readonly #latest = $derived(
		this.#held?.find(({ interview }) => interview.status === 'started') ??
			this.#held?.find(({ participation }) => participation.withdrawal !== 'done') ??
			null
	);

	readonly view = $derived.by((): PageView => {
		if (this.#session !== null) return { kind: 'interview', session: this.#session };
		if (this.#elsewhere) return { kind: 'elsewhere' };
		const state = this.#appState;
		if (state.kind === 'refused') {
			return { kind: 'storage', newer: state.error.kind === 'outdated' };
		}
		const isKnown = this.#held !== null || state.kind === 'unloaded';
		if (!this.#anew && this.#latest !== null) {
			if (this.#refused) return { kind: 'storage', newer: false };
			if (this.#latest.interview.status !== 'started') return { kind: 'loading' };
			return { kind: 'resume', held: this.#latest };
		}
		if (this.#parts.returning && !isKnown) return { kind: 'loading' };
		const { invitation } = this;
		if (invitation !== null) {
			if (!invitation.open) return { kind: 'closed' };
			if (state.kind === 'unloaded') return { kind: 'code' };
			return { kind: 'start', invitation };
		}
		const outcome = this.#fetched;
		if (outcome === null || outcome.kind === 'found') return { kind: 'loading' };
		if (outcome.kind === 'missing' || outcome.kind === 'closed') return { kind: outcome.kind };
		return isKnown ? { kind: outcome.kind } : { kind: 'loading' };
	});

	/** All that an interview needs is on the phone. */
	readonly offlineReady = $derived(this.#restLoaded && this.#remembered);
	/** Somebody else may start on this phone: the link still takes people. */
	readonly mayStartAnew = $derived(this.invitation?.open === true);

	constructor(parts: PageParts) {
		this.#parts = parts;
	}

	get opening(): boolean {
		return this.#opening;
	}

	/** The device refused to save when the conversation was to start; nothing was started. */
	get refused(): boolean {
		return this.#refused;
	}

	/** The last answer about the link came from the device, because the server was out of reach. */
	get offline(): boolean {
		return this.#fetched?.kind === 'offline';
	}

	/** Asks server and device. Called once, and again to try again. */
	load(): void {
		this.#fetched = null;
		this.#refused = false;
		void this.#fetch();
		if (this.#appState.kind === 'ready') {
			this.#loading = this.#readDevice(this.#appState.app);
		} else {
			this.#appState = { kind: 'loading' };
			this.#loading = this.#loadApp();
		}
	}

	/** Asks the server again after silence, for a phone that has found a network. */
	refresh(): void {
		if (this.#fetched?.kind === 'offline' || this.#fetched?.kind === 'failing') void this.#fetch();
	}

	/** The participant agreed: a new interview begins. */
	async start(quotes: boolean): Promise<void> {
		const { invitation } = this;
		if (invitation === null || this.#opening) return;
		this.#opening = true;
		this.#refused = false;
		await this.#loading;
		if (this.#appState.kind === 'ready') {
			const begun = await this.#appState.app.begin({
				...invitation,
				mode: 'link',
				invitationToken: this.#parts.token,
				quotes,
				metadata: linkMetadata(this.#parts.search)
			});
			if (begun.ok) await this.#open(begun.value);
			else this.#refused = true;
		}
		this.#opening = false;
	}

	/** Goes on with the interview that this phone holds. */
	async resume(): Promise<void> {
		if (this.#latest === null || this.#opening) return;
		this.#opening = true;
		await this.#open(this.#latest.interview.id);
		this.#opening = false;
	}

	/** Leaves what the phone holds as it is and lets somebody else begin. */
	startAnew(): void {
		this.#letGo();
		this.#anew = true;
	}

	close(): void {
		this.#letGo();
	}

	async #fetch(): Promise<void> {
		const outcome = await this.#parts.fetchInvitation();
		this.#fetched = outcome;
		await this.#remember();
	}

	async #remember(): Promise<void> {
		if (this.#appState.kind !== 'ready' || this.#fetched?.kind !== 'found') return;
		const { token } = this.#parts;
		if (await this.#appState.app.rememberInvitation(token, this.#fetched.invitation)) {
			this.#remembered = true;
		}
	}

	async #loadApp(): Promise<void> {
		try {
			const opened = await this.#parts.loadApp();
			if (!opened.ok) {
				this.#appState = { kind: 'refused', error: opened.error };
				return;
			}
			await this.#readDevice(opened.value);
			// A start does not wait for it.
			void this.#loadRest();
		} catch {
			// A file of the program could not be fetched: the network went before it was here.
			if (this.#appState.kind === 'loading') this.#appState = { kind: 'unloaded' };
		}
	}

	async #loadRest(): Promise<void> {
		try {
			await this.#parts.loadRest();
			this.#restLoaded = true;
		} catch {
			// Then "ready" is not said; with a network everything still works.
		}
	}

	async #readDevice(app: LinkApp): Promise<void> {
		const { token } = this.#parts;
		const [stored, held] = await Promise.all([app.storedInvitation(token), app.heldFor(token)]);
		this.#stored = stored;
		this.#remembered = stored !== null;
		this.#appState = { kind: 'ready', app };
		this.#held = held;
		await this.#remember();
		// What is over opens by itself: the participant came to see it.
		if (this.#latest !== null && this.#latest.interview.status !== 'started') await this.resume();
	}

	async #open(interviewId: string): Promise<void> {
		if (this.#appState.kind !== 'ready') return;
		const { app } = this.#appState;
		let opened = await app.openInterview(interviewId);
		if (opened.ok && opened.value.kind === 'elsewhere') {
			this.#elsewhere = true;
			opened = await app.openWhenFree(interviewId, this.#waiting.signal);
			this.#elsewhere = false;
		}
		if (opened.ok && opened.value.kind === 'open') {
			this.#session = opened.value.session;
			this.#close = opened.value.close;
		} else if (opened.ok) this.#held = await app.heldFor(this.#parts.token);
		else this.#refused = true;
	}

	#letGo(): void {
		this.#waiting.abort();
		this.#waiting = new AbortController();
		this.#close();
		this.#close = () => {};
		this.#session = null;
	}
}

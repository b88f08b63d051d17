import { createId, createToken } from '#core/base/id.ts';
import { err, ok, type Result } from '#core/base/result.ts';
import type { World } from '#core/base/world.ts';
import type { ParticipantGuide } from '#core/plan/guide.ts';
import type { Interview } from '#core/transcript/interview.ts';
import { wordTurn } from '#engines/ondevice/wording/word-move.ts';
import type { EarshotDatabase } from '#local/store/database.ts';
import type { StoreError } from '#local/store/errors.ts';
import { keepStorage, openDatabase } from '#local/store/open.ts';
import { getOpenedInvitation, rememberInvitation } from '#local/store/opened-invitations.ts';
import {
	heldForLink,
	startParticipation,
	type HeldInterview
} from '#local/store/participations.ts';
import { createDeviceWorld } from '#local/world.ts';
import { noteHeldInterview } from './held-flag.ts';
import type { WriteProblem } from './interview-record.ts';
import { InterviewSession } from './interview-session.svelte.ts';
import type { OpenedInvitation } from './opened-invitation.ts';
import { createStoredRecord, type Courier } from './stored-record.ts';
import { takeWriterLock, waitForWriterLock, type WriterLock } from './writer-lock.ts';

/** What an interview starts from: a link, a kiosk's guide, or a plan being tried out. */
export interface InterviewStart {
	readonly mode: 'link' | 'kiosk' | 'preview';
	readonly studyId: string;
	/** Hash of the guide; empty for a plan that is not published. */
	readonly guideId: string;
	readonly guide: ParticipantGuide;
	readonly segmentId: string | null;
	readonly invitationId: string | null;
	readonly invitationToken: string | null;
	/** Whether the participant's words may be quoted. */
	readonly quotes: boolean;
	readonly metadata: Readonly<Record<string, string>>;
}

/** An interview that this tab may write, or the reason why not. */
export type OpenedInterview =
	| { readonly kind: 'open'; readonly session: InterviewSession; close(): void }
	| { readonly kind: 'elsewhere' }
	| { readonly kind: 'gone' };

/** Everything an interview on this device is made of: the composition root for participants, kiosk and preview. */
export class ParticipantApp {
	readonly db: EarshotDatabase;
	readonly world: World;
	readonly #courier: Courier | null;

	constructor(db: EarshotDatabase, world: World, courier: Courier | null) {
		this.db = db;
		this.world = world;
		this.#courier = courier;
	}

	/** Opens the device's database. `onNewerVersion`: another tab needs this one to reload. */
	static async open(
		createCourier: ((db: EarshotDatabase, world: World) => Courier) | null,
		onNewerVersion?: () => void
	): Promise<Result<ParticipantApp, StoreError>> {
		const opened = await openDatabase(onNewerVersion === undefined ? {} : { onNewerVersion });
		if (!opened.ok) return opened;
		const world = createDeviceWorld();
		const courier = createCourier?.(opened.value, world) ?? null;
		return ok(new ParticipantApp(opened.value, world, courier));
	}

	/** The link as it was fetched last, or null when it never was. */
	async storedInvitation(token: string): Promise<OpenedInvitation | null> {
		const stored = await getOpenedInvitation(this.db, token);
		return stored.ok ? stored.value : null;
	}

	/** Keeps a fetched link for a start without a network; false when the device refused. */
	async rememberInvitation(token: string, invitation: OpenedInvitation): Promise<boolean> {
		const row = { ...invitation, token, fetchedAt: this.world.clock.now() };
		return (await rememberInvitation(this.db, row)).ok;
	}

	/** The interviews this device holds for a link, the newest first; empty when they cannot be read. */
	async heldFor(token: string): Promise<readonly HeldInterview[]> {
		const held = await heldForLink(this.db, token);
		return held.ok ? held.value : [];
	}

	/** Makes a new interview; its id is the only thing a caller needs to open it. */
	async begin(start: InterviewStart): Promise<Result<string, WriteProblem>> {
		const { clock, entropy } = this.world;
		const id = createId(entropy);
		const now = clock.now();
		const { settings } = start.guide;
		const interview: Interview = {
			id,
			studyId: start.studyId,
			guideId: start.guideId === '' ? null : start.guideId,
			segmentId: start.segmentId,
			invitationId: start.invitationId,
			mode: start.mode,
			status: 'started',
			startedAt: now,
			endedAt: null,
			consent: { text: settings.consent, at: now, quotes: start.quotes },
			language: settings.language,
			rating: null,
			correction: '',
			metadata: start.metadata,
			label: ''
		};
		const started = await startParticipation(this.db, interview, {
			invitationToken: start.invitationToken,
			secret: createToken(entropy),
			guideId: start.guideId,
			guide: start.guide
		});
		if (!started.ok) return err('refused');
		if (start.mode === 'link') noteHeldInterview();
		return ok(id);
	}

	/** Opens an interview for writing, unless another tab has it. */
	async openInterview(interviewId: string): Promise<Result<OpenedInterview, WriteProblem>> {
		const lock = await takeWriterLock(interviewId);
		return lock === null ? ok({ kind: 'elsewhere' }) : this.#openWith(lock, interviewId);
	}

	/** Opens it as soon as the other tab lets go. */
	async openWhenFree(
		interviewId: string,
		signal: AbortSignal
	): Promise<Result<OpenedInterview, WriteProblem>> {
		const lock = await waitForWriterLock(interviewId, signal);
		return lock === null ? ok({ kind: 'gone' }) : this.#openWith(lock, interviewId);
	}

	async #openWith(
		lock: WriterLock,
		interviewId: string
	): Promise<Result<OpenedInterview, WriteProblem>> {
		const opened = await InterviewSession.open({
			record: createStoredRecord(this.db, interviewId, this.world, this.#courier),
			wording: wordTurn,
			world: this.world,
			keepStorage: () => void keepStorage()
		});
		if (!opened.ok || opened.value === null) {
			lock.release();
			return opened.ok ? ok({ kind: 'gone' }) : opened;
		}
		const session = opened.value;
		return ok({
			kind: 'open',
			session,
			close() {
				session.close();
				lock.release();
			}
		});
	}
}

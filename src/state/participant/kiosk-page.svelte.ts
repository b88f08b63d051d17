import type { Result } from '#core/base/result.ts';
import { guideToParticipant, type ParticipantGuide } from '#core/plan/guide.ts';
import type { InterviewRow, StudyRow } from '#local/store/database.ts';
import type { StoreError } from '#local/store/errors.ts';
import { getGuide } from '#local/store/guides.ts';
import { listInterviews } from '#local/store/interviews.ts';
import { listOutbox } from '#local/store/outbox.ts';
import { readSetting, writeSetting } from '#local/store/settings.ts';
import { getStudy } from '#local/store/studies.ts';
import { COUNTDOWN_SECONDS, IDLE_SECONDS, IdleWatch } from './idle-watch.svelte.ts';
import type { InterviewSession } from './interview-session.svelte.ts';
import type { ParticipantApp } from './participant-app.ts';
import { PinGuard } from './pin-guard.ts';

export type KioskView =
	| 'loading'
	| 'missing'
	| 'unpublished'
	| 'storage'
	| 'setup'
	| 'consent'
	| 'interview'
	| 'thanks'
	| 'erased';

/** What staff see behind the PIN. */
export interface KioskCounts {
	readonly held: number;
	readonly unsent: number;
	/** False for a study that is on this device only. */
	readonly isSent: boolean;
}

/** A phone handed over: one person after another, each with an interview of their own, and a PIN to get it back. */
export class KioskPage {
	readonly idle = new IdleWatch(() => void this.#walkedAway());
	readonly #studyId: string;
	readonly #loadApp: () => Promise<Result<ParticipantApp, StoreError>>;
	#app: ParticipantApp | null = null;
	#pins: PinGuard | null = null;
	#pin = $state('');
	#segmentId = $state<string | null>(null);
	#study = $state.raw<StudyRow | null>(null);
	#guide = $state.raw<{ readonly id: string; readonly content: ParticipantGuide } | null>(null);
	#view = $state<KioskView>('loading');
	#session = $state.raw<InterviewSession | null>(null);
	#starting = $state(false);
	#refused = $state(false);
	#close: () => void = () => {};

	/** Handed over: leaving needs the PIN. */
	readonly locked = $derived(this.#pin !== '');
	readonly view = $derived.by((): KioskView => {
		if (this.#view !== 'interview' || this.#session === null) return this.#view;
		if (this.#session.phase === 'withdrawn') return 'erased';
		return this.#session.phase === 'ended' ? 'thanks' : 'interview';
	});

	constructor(studyId: string, loadApp: () => Promise<Result<ParticipantApp, StoreError>>) {
		this.#studyId = studyId;
		this.#loadApp = loadApp;
	}

	get guide(): ParticipantGuide | null {
		return this.#guide?.content ?? null;
	}

	get session(): InterviewSession | null {
		return this.#session;
	}

	get segmentId(): string | null {
		return this.#segmentId;
	}

	get starting(): boolean {
		return this.#starting;
	}

	/** The device did not save the beginning of an interview, or the hand-over; nothing was started. */
	get refused(): boolean {
		return this.#refused;
	}

	async load(): Promise<void> {
		this.#view = 'loading';
		const opened = await this.#loadApp();
		if (!opened.ok) {
			this.#view = 'storage';
			return;
		}
		const app = opened.value;
		this.#app = app;
		this.#pins = new PinGuard(app.world.clock);
		const study = await getStudy(app.db, this.#studyId);
		const kiosk = await readSetting(app.db, 'kiosk');
		if (!study.ok || !kiosk.ok) {
			this.#view = 'storage';
			return;
		}
		this.#study = study.value;
		if (study.value === null) {
			this.#view = 'missing';
			return;
		}
		const guideId = study.value.guideId;
		const guide = guideId === null ? null : await getGuide(app.db, guideId);
		if (guide?.ok === false) {
			this.#view = 'storage';
			return;
		}
		if (guide === null || guide.value === null) {
			this.#view = 'unpublished';
			return;
		}
		this.#guide = { id: guide.value.id, content: guideToParticipant(guide.value.content) };
		if (kiosk.value?.studyId !== this.#studyId) {
			this.#view = 'setup';
			return;
		}
		this.#pin = kiosk.value.pin;
		this.#segmentId = kiosk.value.segmentId;
		await this.#takeUp(app);
	}

	/** Staff hand the phone over. */
	async handOver(segmentId: string | null, pin: string): Promise<void> {
		if (this.#app === null) return;
		const kiosk = { studyId: this.#studyId, pin, segmentId };
		const written = await writeSetting(this.#app.db, 'kiosk', kiosk);
		this.#refused = !written.ok;
		if (!written.ok) return;
		this.#pin = pin;
		this.#segmentId = segmentId;
		this.#view = 'consent';
	}

	/** A person agreed. */
	async begin(quotes: boolean): Promise<void> {
		if (this.#app === null || this.#guide === null || this.#starting) return;
		this.#starting = true;
		const begun = await this.#app.begin({
			mode: 'kiosk',
			studyId: this.#studyId,
			guideId: this.#guide.id,
			guide: this.#guide.content,
			segmentId: this.#segmentId,
			invitationId: null,
			invitationToken: null,
			quotes,
			metadata: {}
		});
		this.#refused = !begun.ok;
		if (begun.ok) await this.#open(this.#app, begun.value);
		this.#starting = false;
	}

	/** The screen is for the next person; nothing of the last one is left on it. */
	next(): void {
		this.#letGo();
		this.#view = 'consent';
	}

	unlock(pin: string): { readonly ok: boolean; readonly waitSeconds: number } {
		return this.#pins?.check(this.#pin, pin) ?? { ok: false, waitSeconds: 0 };
	}

	async counts(): Promise<KioskCounts> {
		if (this.#app === null) return { held: 0, unsent: 0, isSent: false };
		const interviews = await listInterviews(this.#app.db, this.#studyId);
		const owed = await listOutbox(this.#app.db);
		const held = interviews.ok
			? interviews.value.filter((row) => row.mode === 'kiosk' && row.endedAt !== null).length
			: 0;
		const unsent = owed.ok
			? owed.value.filter(({ kind, studyId }) => kind === 'interview' && studyId === this.#studyId)
					.length
			: 0;
		return { held, unsent, isSent: this.#study?.workspaceId != null };
	}

	/** Staff choose again who answers. An interview under way is kept as a partial one. */
	async changeSegment(): Promise<void> {
		if (await this.leave()) this.#view = 'setup';
	}

	/** Staff take the phone back; false when the device did not save that. */
	async leave(): Promise<boolean> {
		await this.#end();
		if (this.#app === null) return true;
		const written = await writeSetting(this.#app.db, 'kiosk', null);
		if (written.ok) this.#pin = '';
		else this.#view = 'consent';
		return written.ok;
	}

	close(): void {
		this.#letGo();
	}

	/** After a reload or a crash: goes on with the person at the phone, ends what others left. */
	async #takeUp(app: ParticipantApp): Promise<void> {
		const interviews = await listInterviews(app.db, this.#studyId);
		const started = interviews.ok
			? interviews.value.filter((row) => row.mode === 'kiosk' && row.status === 'started')
			: [];
		const recent = started.find((row) => this.#isRecent(app, row));
		for (const row of started) {
			if (row === recent) continue;
			await this.#open(app, row.id);
			await this.#end();
		}
		if (recent !== undefined) await this.#open(app, recent.id);
		if (this.#session === null) this.#view = 'consent';
	}

	#isRecent(app: ParticipantApp, row: InterviewRow): boolean {
		const quiet = app.world.clock.now() - Math.max(row.startedAt, row.lastTurnAt);
		return quiet < (IDLE_SECONDS + COUNTDOWN_SECONDS) * 1000;
	}

	async #open(app: ParticipantApp, interviewId: string): Promise<void> {
		const opened = await app.openInterview(interviewId);
		if (opened.ok && opened.value.kind === 'open') {
			this.#session = opened.value.session;
			this.#close = opened.value.close;
			this.#view = 'interview';
			this.idle.start();
		} else {
			this.#refused = !opened.ok;
			this.#view = 'consent';
		}
	}

	async #walkedAway(): Promise<void> {
		await this.#end();
		this.#view = 'consent';
	}

	/** Keeps what was said as a partial interview; where nothing was said, nothing is kept. */
	async #end(): Promise<void> {
		const session = this.#session;
		if (session !== null && session.phase !== 'ended' && session.phase !== 'withdrawn') {
			if (session.answerCount > 0) await session.leave();
			else await session.withdraw();
		}
		this.#letGo();
	}

	#letGo(): void {
		this.idle.stop();
		this.#close();
		this.#close = () => {};
		this.#session = null;
	}
}

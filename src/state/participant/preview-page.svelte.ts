import type { Result } from '#core/base/result.ts';
import { guideToParticipant, type Guide, type ParticipantGuide } from '#core/plan/guide.ts';
import type { StoreError } from '#local/store/errors.ts';
import type { InterviewSession } from './interview-session.svelte.ts';
import type { ParticipantApp } from './participant-app.ts';

export interface PreviewParts {
	readonly studyId: string;
	readonly loadApp: () => Promise<Result<ParticipantApp, StoreError>>;
	/** The plan as this device has it now, published or not; null when there is none. */
	readonly readPlan: (app: ParticipantApp) => Promise<Result<Guide | null, unknown>>;
}

/** The team trying its own plan as a participant would: never counted, never sent. */
export class PreviewPage {
	readonly #parts: PreviewParts;
	#app: ParticipantApp | null = null;
	#guide = $state.raw<ParticipantGuide | null>(null);
	#state = $state<'loading' | 'missing' | 'storage' | 'start'>('loading');
	#session = $state.raw<InterviewSession | null>(null);
	#starting = $state(false);
	#refused = $state(false);
	#close: () => void = () => {};

	constructor(parts: PreviewParts) {
		this.#parts = parts;
	}

	get state(): 'loading' | 'missing' | 'storage' | 'start' {
		return this.#state;
	}

	get guide(): ParticipantGuide | null {
		return this.#guide;
	}

	get session(): InterviewSession | null {
		return this.#session;
	}

	get starting(): boolean {
		return this.#starting;
	}

	get refused(): boolean {
		return this.#refused;
	}

	async load(): Promise<void> {
		this.#state = 'loading';
		const opened = await this.#parts.loadApp();
		if (!opened.ok) {
			this.#state = 'storage';
			return;
		}
		this.#app = opened.value;
		const plan = await this.#parts.readPlan(opened.value);
		if (!plan.ok) {
			this.#state = 'storage';
			return;
		}
		if (plan.value === null) {
			this.#state = 'missing';
			return;
		}
		this.#guide = guideToParticipant(plan.value);
		this.#state = 'start';
	}

	async start(quotes: boolean): Promise<void> {
		if (this.#app === null || this.#guide === null || this.#starting) return;
		this.#starting = true;
		const begun = await this.#app.begin({
			mode: 'preview',
			studyId: this.#parts.studyId,
			guideId: '',
			guide: this.#guide,
			segmentId: null,
			invitationId: null,
			invitationToken: null,
			quotes,
			metadata: {}
		});
		const opened = begun.ok ? await this.#app.openInterview(begun.value) : begun;
		if (opened.ok && opened.value.kind === 'open') {
			this.#session = opened.value.session;
			this.#close = opened.value.close;
		}
		this.#refused = this.#session === null;
		this.#starting = false;
	}

	/** Back to the start page, with the plan as it is now. */
	async again(): Promise<void> {
		this.close();
		await this.load();
	}

	close(): void {
		this.#close();
		this.#close = () => {};
		this.#session = null;
	}
}

import { ok, type Result } from '#core/base/result.ts';
import { recapItems } from '#core/interview/recap.ts';
import { revisableTurn, sessionProgress } from '#core/interview/session.ts';
import type { ParticipantGuide } from '#core/plan/guide.ts';
import type { Interview, InterviewMode } from '#core/transcript/interview.ts';
import { TURN_TEXT_LIMIT, type InterviewerTurn } from '#core/transcript/turn.ts';
import {
	answeredPairs,
	conversationItems,
	questionBefore,
	waitingAnswers
} from './conversation.ts';
import { DraftKeeper } from './draft-keeper.ts';
import { InterviewLog, type LogParts, type Said } from './interview-log.svelte.ts';
import {
	NOTHING_DELIVERED,
	type Contact,
	type Delivery,
	type Ending,
	type InterviewSnapshot,
	type WriteProblem
} from './interview-record.ts';

/** What the composer has to tell: nothing was written, and the text is still there. */
export type ComposerProblem = WriteProblem | 'too-long';

export interface SessionParts extends LogParts {
	/** Asks the browser once, after the first answer, not to evict what is stored. */
	readonly keepStorage?: () => void;
}

/** An answer whose text is being replaced; the text is empty for a question that was skipped. */
export interface EditedAnswer {
	readonly id: string;
	readonly text: string;
	readonly question: string;
}

/** What happened to a verb: the problem has been shown already when it is not ok. */
type Done = Result<null, WriteProblem>;

/**
 * One interview on this device: the reducer decides, the wording speaks, the record keeps. A verb resolves after
 * the answer and what the interviewer says next are durable; only then does the next question show.
 */
export class InterviewSession {
	readonly interviewId: string;
	readonly mode: InterviewMode;
	readonly guide: ParticipantGuide;

	readonly #parts: SessionParts;
	readonly #log: InterviewLog;
	readonly #draftKeeper: DraftKeeper;
	readonly #stopWatching: () => void;
	#delivery = $state.raw<Delivery>(NOTHING_DELIVERED);
	#contact = $state.raw<Contact | null>(null);
	#withdrawn = $state(false);
	#draft = $state('');
	#editing = $state.raw<EditedAnswer | null>(null);
	#problem = $state<ComposerProblem | null>(null);
	#paused = $state(false);
	#cleared = $state(false);

	readonly turns = $derived.by(() => this.#log.session.turns);
	readonly items = $derived(conversationItems(this.turns, this.#delivery));
	readonly progress = $derived.by(() => sessionProgress(this.#log.session));
	/** The participant's own sentences, each with the question it answers. */
	readonly recap = $derived.by(() => {
		const { guide } = this.#log.session;
		return recapItems(guide, this.turns).map((item) => ({
			item,
			question: guide.questions.find(({ id }) => id === item.questionId)?.text ?? ''
		}));
	});
	/** The answer that may be changed now. */
	readonly revisable = $derived.by(() =>
		this.#log.isListening ? revisableTurn(this.#log.session) : null
	);
	/** What the interviewer said last. */
	readonly current = $derived(
		this.turns.findLast((turn): turn is InterviewerTurn => turn.role === 'interviewer') ?? null
	);
	readonly waiting = $derived(waitingAnswers(this.turns, this.#delivery));
	readonly answerCount = $derived(
		this.items.filter((item) => item.kind === 'answer' && item.act === 'answer').length
	);
	/** Questions and answers, for the participant's own copy. */
	readonly pairs = $derived(answeredPairs(this.turns));
	readonly phase = $derived.by(() => {
		if (this.#withdrawn) return 'withdrawn';
		return this.#log.interview.status === 'started' ? this.#log.session.phase : 'ended';
	});

	private constructor(parts: SessionParts, snapshot: InterviewSnapshot) {
		this.#parts = parts;
		this.interviewId = snapshot.interview.id;
		this.mode = snapshot.interview.mode;
		this.guide = snapshot.guide;
		this.#log = new InterviewLog(parts, snapshot);
		this.#draft = snapshot.draft;
		this.#contact = snapshot.contact;
		this.#withdrawn = snapshot.withdrawn;
		this.#draftKeeper = new DraftKeeper((text) => parts.record.saveDraft(text));
		this.#stopWatching = parts.record.watchDelivery((delivery) => (this.#delivery = delivery));
	}

	/**
	 * Takes up an interview where its stored turns end, and lets the interviewer speak when it is its turn.
	 * Null when this device does not hold it.
	 */
	static async open(parts: SessionParts): Promise<Result<InterviewSession | null, WriteProblem>> {
		const loaded = await parts.record.load();
		if (!loaded.ok) return loaded;
		if (loaded.value === null) return ok(null);
		const session = new InterviewSession(parts, loaded.value);
		const caughtUp = loaded.value.withdrawn ? ok(null) : await session.#log.catchUp(session.draft);
		if (caughtUp.ok) return ok(session);
		session.close();
		return caughtUp;
	}

	get interview(): Interview {
		return this.#log.interview;
	}

	get delivery(): Delivery {
		return this.#delivery;
	}

	get contact(): Contact | null {
		return this.#contact;
	}

	/** An address travels with the end of an interview that came by a link. */
	get mayLeaveContact(): boolean {
		return this.mode !== 'preview' && !this.#cleared;
	}

	get draft(): string {
		return this.#draft;
	}

	get editing(): EditedAnswer | null {
		return this.#editing;
	}

	get problem(): ComposerProblem | null {
		return this.#problem;
	}

	/** Something is being written. */
	get busy(): boolean {
		return this.#log.busy;
	}

	get paused(): boolean {
		return this.#paused;
	}

	/** The participant removed their own copy. */
	get cleared(): boolean {
		return this.#cleared;
	}

	/** Keeps what is typed, within 300 ms. */
	setDraft(text: string): void {
		this.#draft = text;
		if (this.#problem === 'too-long' && text.trim().length <= TURN_TEXT_LIMIT) this.#problem = null;
		this.#draftKeeper.keep(text);
	}

	/** Writes the draft at once, for a page that is about to go. */
	flushDraft(): Promise<void> {
		return this.#draftKeeper.flush();
	}

	async answer(text: string): Promise<void> {
		const said = text.trim();
		if (said === '') return;
		if (said.length > TURN_TEXT_LIMIT) {
			this.#problem = 'too-long';
			return;
		}
		if (await this.#respond({ act: 'answer', text: said, replaces: null }, text)) {
			if (this.answerCount === 1) this.#parts.keepStorage?.();
		}
	}

	async skip(): Promise<void> {
		await this.#respond({ act: 'skip', text: '', replaces: null });
	}

	async decline(): Promise<void> {
		await this.#respond({ act: 'decline', text: '', replaces: null });
	}

	/** Ends the conversation with what has been said. */
	async stop(): Promise<void> {
		await this.#respond({ act: 'stop', text: '', replaces: null });
	}

	/** Puts the last answer back into reach of the pen; also how a skip is undone. */
	startEdit(): void {
		const answer = this.revisable;
		this.#editing =
			answer === null ? null : { ...answer, question: questionBefore(this.items, answer.id) };
		this.#problem = null;
	}

	cancelEdit(): void {
		this.#editing = null;
		this.#problem = null;
	}

	/** Replaces the text of the answer being edited; the question on the table stays. */
	async revise(text: string): Promise<void> {
		const said = text.trim();
		const edited = this.#editing;
		if (said === '' || edited === null) return;
		if (said.length > TURN_TEXT_LIMIT) {
			this.#problem = 'too-long';
			return;
		}
		if (said === edited.text) {
			this.cancelEdit();
			return;
		}
		if (await this.#respond({ act: 'revise', text: said, replaces: edited.id })) {
			this.#editing = null;
		}
	}

	/** Closes the recap: how well it fitted (1–4 or null) and what to correct or add. */
	async finish(rating: number | null, correction: string): Promise<void> {
		const text = correction.trim().slice(0, TURN_TEXT_LIMIT);
		const act = text === '' ? ('skip' as const) : ('answer' as const);
		const recap = { rating, correction: text.slice(0, 4_000) };
		await this.#respond({ act, text, replaces: null }, correction, recap);
	}

	async saveContact(contact: Contact): Promise<Done> {
		const done = await this.#log.write(() => this.#parts.record.saveContact(contact));
		if (done.ok) {
			this.#contact = contact;
			this.#parts.record.send();
		}
		return done;
	}

	/** Keeps what there is of an interview that its participant has left, as a partial one. */
	async leave(): Promise<Done> {
		await this.flushDraft();
		return this.#log.end('partial');
	}

	/** Takes everything back. */
	async withdraw(): Promise<Done> {
		const done = await this.#log.write(() => this.#parts.record.withdraw());
		if (done.ok) {
			this.#withdrawn = true;
			this.#draftKeeper.drop();
			this.#draft = '';
			this.#parts.record.send();
		}
		return done;
	}

	/** Removes the participant's copy from this phone, once the server has everything. */
	async forget(): Promise<Done> {
		const done = await this.#log.write(() => this.#parts.record.forget());
		if (done.ok) this.#cleared = true;
		return done;
	}

	pause(): void {
		this.#paused = true;
		void this.flushDraft();
		this.#parts.record.send();
	}

	unpause(): void {
		this.#paused = false;
	}

	send(): void {
		this.#parts.record.send();
	}

	/** Lets go of the record; the interview stays as it is. */
	close(): void {
		this.#draftKeeper.stop();
		this.#stopWatching();
	}

	/** `sent` is the part of the draft that goes with it. */
	async #respond(
		said: Said,
		sent = '',
		recap?: Pick<Ending, 'rating' | 'correction'>
	): Promise<boolean> {
		this.#problem = null;
		// A draft saved late would bring back words that were sent.
		this.#draftKeeper.drop();
		const done = await this.#log.respond(said, this.#draftWithout(sent), recap);
		if (done?.ok === true) this.#draft = this.#draftWithout(sent);
		if (this.#draft !== '') this.#draftKeeper.keep(this.#draft);
		if (done === null || done.ok) return done?.ok ?? false;
		if (done.error === 'taken') await this.#reload();
		this.#problem = done.error;
		return false;
	}

	/** Another tab went on: shows what is stored, and keeps what is typed here. */
	async #reload(): Promise<void> {
		const loaded = await this.#parts.record.load();
		if (!loaded.ok || loaded.value === null) return;
		this.#editing = null;
		this.#withdrawn = loaded.value.withdrawn;
		this.#contact = loaded.value.contact;
		this.#log.take(loaded.value);
	}

	/** Takes off only what was sent: somebody may have typed on while it was being saved. */
	#draftWithout(sent: string): string {
		return this.#draft.startsWith(sent) ? this.#draft.slice(sent.length) : this.#draft;
	}
}

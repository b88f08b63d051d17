import type { Span } from '#core/transcript/span.ts';
import { spanText } from '#core/transcript/span.ts';
import { attempt } from '#local/store/attempt.ts';
import type { EarshotDatabase } from '#local/store/database.ts';
import { missingTurns, NO_TEXTS, withTexts } from './evidence-texts.ts';
import { itemsById, type InterviewItem } from './interview-items.ts';

/** The exact words of a span with where they come from, as they stand in the store. */
export interface EvidenceQuote {
	readonly span: Span;
	/** Null until read, and when the words are no longer on this device. */
	readonly text: string | null;
	readonly state: 'unread' | 'here' | 'gone';
	/** Null when the interview is no longer on this device. */
	readonly from: InterviewItem | null;
	/** False: the participant agreed to be counted, not to be quoted. */
	readonly quotable: boolean;
}

/** Reads the words behind quotes and numbers from the store, never from a summary. */
export class EvidenceState {
	readonly #database: EarshotDatabase;
	readonly #items: () => readonly InterviewItem[];
	/** Text by turn; null where the store has no such turn. */
	#texts = $state.raw(NO_TEXTS);

	readonly #byId = $derived.by(() => itemsById(this.#items()));

	constructor(database: EarshotDatabase, items: () => readonly InterviewItem[]) {
		this.#database = database;
		this.#items = items;
	}

	/** Reads the turns of these spans that have not been read yet. */
	async load(spans: readonly Span[]): Promise<void> {
		const missing = missingTurns(this.#texts, spans);
		if (missing.length === 0) return;
		const read = await attempt(this.#database, () => this.#database.turns.bulkGet(missing));
		if (!read.ok) return;
		this.#texts = withTexts(this.#texts, missing, read.value);
	}

	/** Forgets what was read: after a withdrawal the words must not stay on the screen. */
	forget(): void {
		this.#texts = NO_TEXTS;
	}

	readonly quote = (span: Span): EvidenceQuote => {
		const turn = this.#texts.get(span.turnId);
		const text = turn === undefined || turn === null ? null : spanText(span, turn);
		const from = this.#byId.get(span.interviewId) ?? null;
		const consent = from?.row.consent ?? null;
		return {
			span,
			text,
			state: turn === undefined ? 'unread' : text === null ? 'gone' : 'here',
			from,
			quotable: consent === null || consent.quotes
		};
	};
}

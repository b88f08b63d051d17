import MiniSearch from 'minisearch';
import type { Role, Turn } from '#core/transcript/turn.ts';
import { foldText } from '#core/annotation/fold.ts';
import { highlights } from './highlight.ts';
import { hasPhrases, hasWords, parseQuery, searchTerms, type ParsedQuery } from './search-terms.ts';

/** One turn as the search knows it. */
export interface SearchTurn {
	readonly id: string;
	readonly interviewId: string;
	readonly segmentId: string | null;
	readonly seq: number;
	readonly role: Role;
	readonly text: string;
}

/** Empty or missing: everything. */
export interface SearchFilters {
	readonly segmentIds?: readonly string[];
	readonly interviewIds?: readonly string[];
	readonly roles?: readonly Role[];
	/** At most so many results; 50 unless told. */
	readonly limit?: number;
}

export interface SearchHit {
	readonly turnId: string;
	readonly interviewId: string;
	readonly segmentId: string | null;
	readonly seq: number;
	readonly role: Role;
	readonly text: string;
	/** What matched, UTF-16 offsets into `text`, in order, apart. */
	readonly spans: readonly { readonly start: number; readonly end: number }[];
	/** BM25; comparable within one answer only. */
	readonly score: number;
}

export interface SearchAnswer {
	/** Best first. */
	readonly hits: readonly SearchHit[];
	/** Turns and interviews that matched, beyond `limit` too. */
	readonly turns: number;
	readonly interviews: number;
}

interface Match {
	readonly turn: SearchTurn;
	readonly terms: readonly string[];
	readonly score: number;
}

const OPTIONS = {
	idField: 'id',
	fields: ['text'],
	tokenize: searchTerms,
	// Terms come folded from the tokenizer.
	processTerm: (term: string) => term
};

/** A turn as the search takes it. */
export function toSearchTurn(turn: Turn, segmentId: string | null): SearchTurn {
	const { id, interviewId, seq, role, text } = turn;
	return { id, interviewId, segmentId, seq, role, text };
}

/** Full-text search over the turns of many interviews (BM25, prefixes, one edit in longer words). */
export class TranscriptSearch {
	#index: MiniSearch<SearchTurn>;
	#turns = new Map<string, SearchTurn>();
	#interviews = new Map<string, SearchTurn[]>();

	constructor(index = new MiniSearch<SearchTurn>(OPTIONS)) {
		this.#index = index;
	}

	/** Number of turns in the index. */
	get size(): number {
		return this.#turns.size;
	}

	/** Ids of the interviews that have turns in the index. */
	get interviewIds(): readonly string[] {
		return [...this.#interviews.keys()];
	}

	/** The segment an interview was indexed with; `undefined` when it is not in the index. */
	segmentOf(interviewId: string): string | null | undefined {
		return this.#interviews.get(interviewId)?.[0]?.segmentId;
	}

	/** Adds turns; those already there (turns never change) and those without words are passed over. */
	add(turns: readonly SearchTurn[]): void {
		for (const turn of turns) {
			if (turn.text.trim() === '' || this.#turns.has(turn.id)) continue;
			this.#index.add(turn);
			this.#remember(turn);
		}
	}

	/** Takes every turn of an interview out, as after a withdrawal: its words are gone from the index too. */
	removeInterview(interviewId: string): void {
		for (const turn of this.#interviews.get(interviewId) ?? []) {
			// `discard` would be quicker, but leaves the words in the term lists until some later cleaning.
			this.#index.remove(turn);
			this.#turns.delete(turn.id);
		}
		this.#interviews.delete(interviewId);
	}

	/** All words must match (whole, as a prefix, or nearly); every phrase must stand literally. */
	search(query: string, filters: SearchFilters = {}): SearchAnswer {
		const parsed = parseQuery(query);
		const found = this.#match(parsed).filter(({ turn }) => passes(turn, filters));
		const hits = found.slice(0, filters.limit ?? 50).map(({ turn, terms, score }): SearchHit => {
			const { id: turnId, ...rest } = turn;
			const spans = highlights(turn.text, new Set(terms), parsed.phrases);
			return { turnId, ...rest, spans, score };
		});
		const interviews = new Set(found.map(({ turn }) => turn.interviewId)).size;
		return { hits, turns: found.length, interviews };
	}

	#match({ words, phrases }: ParsedQuery): Match[] {
		if (words === '' && phrases.length === 0) return [];
		const all = [words, ...phrases].join(' ');
		if (searchTerms(all).length === 0) return this.#scan(words, phrases);
		const literal = words === '';
		return this.#index
			.search(all, {
				combineWith: 'AND',
				prefix: (term) => !literal && term.length > 1,
				fuzzy: (term) => (!literal && term.length > 4 ? 1 : false),
				maxFuzzy: 1,
				weights: { prefix: 0.5, fuzzy: 0.2 }
			})
			.flatMap(({ id, terms, score }): Match[] => {
				const turn = this.#turns.get(id as string);
				return turn !== undefined && hasPhrases(turn.text, phrases) ? [{ turn, terms, score }] : [];
			});
	}

	/** Grammar words alone are not in the index: read everything, which is rare and quick enough. */
	#scan(words: string, phrases: readonly string[]): Match[] {
		const terms = foldText(words).split(' ');
		const matches = hasWords(words);
		return [...this.#turns.values()]
			.filter(({ text }) => matches(text) && hasPhrases(text, phrases))
			.map((turn) => ({ turn, terms, score: 0 }));
	}

	/** The index as text, to be kept and loaded with {@link TranscriptSearch.load}. */
	serialise(): string {
		return JSON.stringify({ turns: [...this.#turns.values()], index: this.#index });
	}

	/** Null when the text is not an index of this version. */
	static load(serialised: string): TranscriptSearch | null {
		try {
			const { turns, index } = JSON.parse(serialised) as {
				turns: SearchTurn[];
				index: Parameters<typeof MiniSearch.loadJS>[0];
			};
			const search = new TranscriptSearch(MiniSearch.loadJS<SearchTurn>(index, OPTIONS));
			for (const turn of turns) search.#remember(turn);
			return search;
		} catch {
			return null;
		}
	}

	#remember(turn: SearchTurn): void {
		this.#turns.set(turn.id, turn);
		const known = this.#interviews.get(turn.interviewId);
		if (known === undefined) this.#interviews.set(turn.interviewId, [turn]);
		else known.push(turn);
	}
}

function passes(turn: SearchTurn, filters: SearchFilters): boolean {
	const within = <T>(list: readonly T[] | undefined, value: T) =>
		list === undefined || list.length === 0 || list.includes(value);
	return (
		within(filters.interviewIds, turn.interviewId) &&
		within(filters.roles, turn.role) &&
		(turn.segmentId === null
			? (filters.segmentIds ?? []).length === 0
			: within(filters.segmentIds, turn.segmentId))
	);
}

import type { SearchAnswer, SearchFilters } from '#engines/ondevice/analysis/search.ts';
import type { AnalysisClient } from './analysis-client.ts';
import type { AnalysisError } from './messages.ts';

const NOTHING: SearchAnswer = { hits: [], turns: 0, interviews: 0 };

/** Search over one study's transcripts, as a screen sees it. */
export class SearchState {
	#client: Pick<AnalysisClient, 'search'>;
	#studyId: string;
	#query = $state('');
	#filters = $state.raw<SearchFilters>({});
	#answer = $state.raw<SearchAnswer>(NOTHING);
	#searching = $state(false);
	#error = $state<AnalysisError | null>(null);
	#latest = 0;

	constructor(studyId: string, client: Pick<AnalysisClient, 'search'>) {
		this.#studyId = studyId;
		this.#client = client;
	}

	get query(): string {
		return this.#query;
	}
	get filters(): SearchFilters {
		return this.#filters;
	}
	get answer(): SearchAnswer {
		return this.#answer;
	}
	get searching(): boolean {
		return this.#searching;
	}
	get error(): AnalysisError | null {
		return this.#error;
	}

	/** Looks for a query. Of overlapping searches only the last one's answer is shown. */
	async search(query: string, filters: SearchFilters = this.#filters): Promise<void> {
		const ticket = ++this.#latest;
		this.#query = query;
		this.#filters = filters;
		this.#error = null;
		if (query.trim() === '') {
			this.#answer = NOTHING;
			this.#searching = false;
			return;
		}
		this.#searching = true;
		const result = await this.#client.search(this.#studyId, query, filters);
		if (ticket !== this.#latest) return;
		this.#searching = false;
		if (result.ok) this.#answer = result.value;
		else if (result.error !== 'cancelled') this.#error = result.error;
	}

	/** Asks again, as after new interviews. */
	refresh(): Promise<void> {
		return this.search(this.#query);
	}
}

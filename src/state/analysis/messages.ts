import type { MagicSummary, Scope } from '#core/analysis/summary.ts';
import type { Code } from '#core/annotation/code.ts';
import type { Plan } from '#core/plan/plan.ts';
import type { SearchAnswer, SearchFilters } from '#engines/ondevice/analysis/search.ts';

/** What the page asks of the analysis worker. `id` ties the replies to it. */
export type AnalysisRequest =
	| { readonly id: number; readonly kind: 'index'; readonly studyId: string }
	| {
			readonly id: number;
			readonly kind: 'search';
			readonly studyId: string;
			readonly query: string;
			readonly filters: SearchFilters;
	  }
	| {
			readonly id: number;
			readonly kind: 'summarise';
			readonly studyId: string;
			readonly scope: Scope;
			/** The plan as the team sees it now; `undefined`: that of the guide published last, if any. */
			readonly plan: Plan | null | undefined;
			readonly codebook: readonly Code[] | undefined;
	  }
	| { readonly id: number; readonly kind: 'cancel' };

/** What the search knows of a study. */
export interface IndexState {
	readonly turns: number;
	readonly interviews: number;
	/** Time this call took, ms. */
	readonly took: number;
}

/** `saved` is false when the device had no room for it: it is gone after the page is closed. */
export interface SummaryOutcome {
	readonly summary: MagicSummary;
	readonly saved: boolean;
}

/** Why a job has no result. `storage`: the device's database could not be read. `failed`: a bug. */
export type AnalysisError = 'cancelled' | 'storage' | 'failed';

export type AnalysisReply =
	| { readonly id: number; readonly kind: 'progress'; readonly done: number }
	| { readonly id: number; readonly kind: 'index'; readonly value: IndexState }
	| { readonly id: number; readonly kind: 'search'; readonly value: SearchAnswer }
	| { readonly id: number; readonly kind: 'summarise'; readonly value: SummaryOutcome }
	| { readonly id: number; readonly kind: 'error'; readonly error: AnalysisError };

/** A ready start for a kind of study. */
export interface PlanTemplate {
	readonly id: string;
	readonly title: string;
	/** One sentence: what the study finds out. */
	readonly description: string;
	readonly researchQuestion: string;
	/** The ladder that its questions come from. */
	readonly ladderId: string;
}

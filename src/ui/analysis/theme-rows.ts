import type { Fact } from '#core/analysis/facts.ts';
import type { MagicSummary } from '#core/analysis/summary.ts';

/** What a cell with a count of 0 means; `counted` has something to show. */
export type CellState = 'counted' | 'not-mentioned' | 'not-asked';

export interface ThemeCellView {
	readonly fact: Fact;
	readonly state: CellState;
	/** Null for the cell over everyone. */
	readonly segmentName: string | null;
}

export interface ThemeView {
	readonly codeId: string;
	readonly label: string;
	readonly all: ThemeCellView;
	readonly cells: readonly ThemeCellView[];
}

/** Nobody said it: because nobody was asked about it, or although they were. */
export function cellState(fact: Pick<Fact, 'k'>, asked: number): CellState {
	if (fact.k > 0) return 'counted';
	return asked > 0 ? 'not-mentioned' : 'not-asked';
}

/** The theme × segment table with its facts and names in place. */
export function toThemeViews(
	summary: Pick<MagicSummary, 'themes' | 'codebook' | 'segments'>,
	facts: ReadonlyMap<string, Fact>
): ThemeView[] {
	const labels = new Map(summary.codebook.map(({ id, label }) => [id, label]));
	const names = new Map(summary.segments.map(({ id, name }) => [id, name]));
	return summary.themes.flatMap((row): ThemeView[] => {
		const all = facts.get(row.factId);
		if (all === undefined) return [];
		const cells = row.cells.flatMap((cell): ThemeCellView[] => {
			const fact = facts.get(cell.factId);
			if (fact === undefined) return [];
			const segmentName =
				cell.segmentId === null ? null : (names.get(cell.segmentId) ?? cell.segmentId);
			return [{ fact, state: cellState(fact, cell.asked), segmentName }];
		});
		return [
			{
				codeId: row.codeId,
				label: labels.get(row.codeId) ?? row.codeId,
				all: { fact: all, state: cellState(all, row.asked), segmentName: null },
				cells
			}
		];
	});
}

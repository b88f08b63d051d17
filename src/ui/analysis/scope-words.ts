import type { MagicSummary } from '#core/analysis/summary.ts';
import { analysis } from '../words/analysis.ts';

const words = analysis.en.scope;

/** Whom a summary looks at: the names of its segments and sources, or everyone. */
export function scopeInWords({
	scope,
	segments
}: Pick<MagicSummary, 'scope' | 'segments'>): string {
	const names = segments.filter(({ id }) => scope.segmentIds.includes(id)).map(({ name }) => name);
	const parts = [...names, ...scope.modes.map((mode) => words.modes[mode])];
	return parts.length === 0 ? words.everyone : parts.join(', ');
}

/** How many interviews were left out, and why. */
export function leftOutInWords(excluded: MagicSummary['excluded']): {
	count: number;
	text: string;
} {
	const reasons = (['rehearsals', 'withdrawn', 'outOfScope', 'empty'] as const).filter(
		(reason) => excluded[reason] > 0
	);
	return {
		count: reasons.reduce((sum, reason) => sum + excluded[reason], 0),
		text:
			reasons.length === 0
				? words.nobody
				: words.leftOut(reasons.map((reason) => words[reason](excluded[reason])))
	};
}

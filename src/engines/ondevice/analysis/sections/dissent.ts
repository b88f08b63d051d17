import type { Fact } from '#core/analysis/facts.ts';
import { ClaimList, type SummaryContext, type Theme } from './context.ts';
import { inSentence, people } from './wording.ts';

const MOST = 6;
/** Sides taken by fewer than one in so many of those who mention a theme are more often a misreading than a camp. */
const FEW = 20;

interface Split {
	readonly theme: Theme;
	readonly for: Fact;
	readonly against: Fact;
}

/** Who speaks against what others want, or calls a challenge none. */
export function dissentSection(context: SummaryContext): ClaimList {
	const list = new ClaimList('dissent');
	if (context.materials.length === 0) return list;
	const splits = context.themes.flatMap((theme): Split[] => {
		const { against, mixed } = theme.fact.stances;
		// A word that participants use is no position that one could be for or against.
		if (theme.code.kind === 'topic' || against + mixed === 0) return [];
		if ((against + mixed) * FEW < theme.fact.k) return [];
		const count = (measure: 'for' | 'against') =>
			context.sheet.mark({
				measure,
				codeId: theme.code.id,
				label: `${theme.code.label}: ${measure}`,
				segmentId: null,
				denominator: 'all'
			});
		return [{ theme, for: count('for'), against: count('against') }];
	});
	splits
		.sort((a, b) => b.against.k - a.against.k || b.theme.fact.k - a.theme.fact.k)
		.slice(0, MOST)
		.forEach((split) => addSplit(list, context, split));
	list.note(
		list.claims.length === 0
			? 'No words against a theme were found. Word lists see open disagreement only; not mentioning something is not disagreeing.'
			: 'Sides are told apart by word lists near the cue. Read the quotes before relying on them.'
	);
	return list;
}

function addSplit(list: ClaimList, context: SummaryContext, split: Split): void {
	const { theme } = split;
	const pick = (stance: 'for' | 'against', limit: number) =>
		context.quotes.pick({
			codeId: theme.code.id,
			segmentId: null,
			only: ({ mark }) => mark.stance === stance,
			limit
		});
	const against = pick('against', 2);
	// A side taken by word lists alone, with no sentence that shows it plainly, is not worth a claim.
	if (against.length === 0) return;
	const name = inSentence(theme.code);
	const other = split.for.k > 0 ? `, while ${people(split.for)} did so in its favour` : '';
	const text =
		theme.code.kind === 'challenge'
			? `${people(split.against)} played down ${name}${split.for.k > 0 ? `, while ${people(split.for)} called it a problem` : ''}.`
			: `${people(split.against)} spoke critically of ${name}${other}.`;
	const speakers = new Set(against.map(({ interviewId }) => interviewId));
	const supporting = pick('for', 1).filter(({ interviewId }) => !speakers.has(interviewId));
	list.find(text, [...against, ...supporting]);
}

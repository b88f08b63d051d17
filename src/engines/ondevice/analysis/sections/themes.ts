import type { SectionId } from '#core/analysis/summary.ts';
import type { CodeKind } from '#core/annotation/code.ts';
import { ClaimList, type SummaryContext, type Theme } from './context.ts';
import { inSentence, people, themeSentence } from './wording.ts';

/** Themes of one kind that are worth a sentence of their own; the table holds all. */
const MOST = 6;
const QUOTES = 3;

const NOTHING: Readonly<Record<string, string>> = {
	opportunity: 'No participant spoke of an opportunity that the codebook knows.',
	driver: 'No participant spoke of a value driver that the codebook knows.',
	need: 'No participant spoke of a need that the codebook knows.',
	structure: 'No participant spoke of how things should be set up, as far as the codebook knows.',
	challenge: 'No participant spoke of a challenge that the codebook knows.'
};

function mentionedOf(context: SummaryContext, kind: CodeKind): Theme[] {
	return context.themes.filter((theme) => theme.code.kind === kind && theme.fact.k > 0);
}

function addThemes(list: ClaimList, context: SummaryContext, themes: readonly Theme[]): void {
	themes.slice(0, MOST).forEach((theme, turn) => {
		const { id } = theme.code;
		const spans = context.quotes.pick({ codeId: id, segmentId: null, limit: QUOTES });
		list.find(themeSentence(theme, turn), spans);
		if (theme.code.kind === 'challenge') addProposal(list, context, theme);
	});
}

/** What people who spoke of a challenge say ought to be done about it. */
function addProposal(list: ClaimList, context: SummaryContext, theme: Theme): void {
	const { id } = theme.code;
	const fact = context.sheet.mark({
		measure: 'solution',
		codeId: id,
		label: `${theme.code.label}: what should be done`,
		segmentId: null,
		denominator: 'all'
	});
	// A stray sentence among many is no proposal of the group.
	if (fact.k === 0 || fact.k * 10 < theme.fact.k) return;
	const only = ({ proposes }: { readonly proposes: boolean }) => proposes;
	const spans = context.quotes.pick({ codeId: id, segmentId: null, only, limit: 2 });
	if (spans.length === 0) return;
	list.find(`On ${inSentence(theme.code)}, ${people(fact)} said what should be done.`, spans);
}

/** A section with the themes of one kind, most mentioned first. */
export function kindSection(context: SummaryContext, id: SectionId, kind: CodeKind): ClaimList {
	const list = new ClaimList(id);
	if (context.materials.length === 0) return list;
	const themes = mentionedOf(context, kind);
	if (themes.length === 0) list.note(NOTHING[kind] as string);
	addThemes(list, context, themes);
	return list;
}

/** Opportunities, best score first. */
export function opportunitySection(context: SummaryContext): ClaimList {
	const list = new ClaimList('opportunities');
	if (context.materials.length === 0) return list;
	const themes = mentionedOf(context, 'opportunity');
	const ranked = context.opportunities.flatMap(
		({ codeId }) => themes.find((theme) => theme.code.id === codeId) ?? []
	);
	if (ranked.length === 0) list.note(NOTHING['opportunity'] as string);
	addThemes(list, context, ranked);
	return list;
}

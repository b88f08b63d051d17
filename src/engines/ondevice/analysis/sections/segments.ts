import type { Contrast } from '#core/analysis/summary.ts';
import type { Span } from '#core/transcript/span.ts';
import { COMPARABLE } from '../tables.ts';
import { ClaimList, type ComparedSegment, type SummaryContext } from './context.ts';
import { audience, inSentence, listed, ref } from './wording.ts';

const CONTRASTS = 6;
/** A group of fewer people than this is not described. */
const GROUP = 3;

/** A contrast in words, with quotes of both sides. `contrast.factIds` must be facts of the context's themes. */
export function contrastSentence(
	context: SummaryContext,
	contrast: Contrast
): { text: string; spans: Span[] } {
	const theme = context.themes.find(({ code }) => code.id === contrast.codeId);
	const [more, less] = contrast.factIds.map((id) =>
		theme?.cells.find(({ fact }) => fact.id === id)
	);
	if (theme === undefined || more === undefined || less === undefined) {
		throw new Error(`contrast without its facts: ${contrast.codeId}`);
	}
	const spans = context.quotes.pick({
		codeId: theme.code.id,
		segmentId: more.segment.id,
		limit: 2
	});
	const text =
		`${inSentence(theme.code)} was mentioned by ${ref(more.fact)} in ${audience(more.segment.name)} ` +
		`and by ${ref(less.fact)} in ${audience(less.segment.name)}.`;
	return { text, spans };
}

function capitalised(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The least likely contrast of each theme. */
function onePerTheme(contrasts: readonly Contrast[]): Contrast[] {
	const seen = new Set<string>();
	return contrasts.filter(({ codeId }) => !seen.has(codeId) && seen.add(codeId));
}

function describe(list: ClaimList, context: SummaryContext, segment: ComparedSegment): void {
	const top = context.themes
		.flatMap((theme) => {
			const cell = theme.cells.find((each) => each.segment.id === segment.id);
			return cell !== undefined && cell.fact.k > 0 ? [{ theme, fact: cell.fact }] : [];
		})
		.sort((a, b) => b.fact.k - a.fact.k)
		.slice(0, 3);
	if (top.length === 0) {
		list.note(`Nobody in ${audience(segment.name)} spoke of a theme that the codebook knows.`);
		return;
	}
	const parts = top.map(({ theme, fact }) => `${inSentence(theme.code)} (${ref(fact)})`);
	const [first] = top;
	const spans =
		first === undefined
			? []
			: context.quotes.pick({ codeId: first.theme.code.id, segmentId: segment.id, limit: 2 });
	list.find(`${audience(segment.name)} spoke most of ${listed(parts)}.`, spans);
}

/** How the segments differ, and what each spoke of most. */
export function segmentSection(context: SummaryContext): ClaimList {
	const list = new ClaimList('segments');
	if (context.materials.length === 0) return list;
	const present = context.segments.filter((segment) => segment.count > 0);
	if (present.length < 2) {
		list.note(
			present.length === 0
				? 'These interviews belong to no segment, so there is nothing to compare.'
				: 'All interviews belong to one segment, so there is nothing to compare.'
		);
		return list;
	}
	const shown = onePerTheme(context.contrasts).slice(0, CONTRASTS);
	for (const contrast of shown) {
		const { text, spans } = contrastSentence(context, contrast);
		list.find(capitalised(text) + (contrast.significant ? '' : ' (Indicative.)'), spans);
	}
	if (shown.some((contrast) => !contrast.significant)) {
		list.note('Indicative: among so many comparisons, a difference like this can be chance.');
	}
	if (shown.length === 0) {
		const comparable = present.filter(({ count }) => count >= COMPARABLE);
		list.note(
			comparable.length < 2
				? 'Too few interviews per segment to compare them.'
				: 'No theme differs between segments by more than chance would explain.'
		);
	}
	const small = present.filter(({ count }) => count < GROUP);
	for (const segment of present) {
		if (segment.count >= GROUP) describe(list, context, segment);
	}
	if (small.length > 0) {
		const names = listed(small.map(({ name }) => audience(name)));
		list.note(`Too few interviews to describe as a group: ${names}.`);
	}
	list.note('Not mentioning a theme is not disagreeing with it.');
	return list;
}

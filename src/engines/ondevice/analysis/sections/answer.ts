import type { CodeKind } from '#core/annotation/code.ts';
import { ClaimList, type SummaryContext, type Theme } from './context.ts';
import { contrastSentence } from './segments.ts';
import { listed, people, themeSentence, withCount, inSentence } from './wording.ts';

const TOPICS = 4;

/** The page in short: what came up most, the strongest opportunity, the main challenge, and other topics. */
export function answerSection(context: SummaryContext): ClaimList {
	const list = new ClaimList('answer');
	const mentioned = context.themes.filter((theme) => theme.fact.k > 0);
	if (context.materials.length === 0) {
		list.note('There is nothing to summarise yet: no interview in this selection holds an answer.');
		return list;
	}
	if (mentioned.length === 0) {
		list.note('The codebook’s words do not occur in these interviews. Read them, or add codes.');
		return list;
	}
	const top = mentioned.slice(0, 3);
	const quotes = top.flatMap(({ code }) =>
		context.quotes.pick({ codeId: code.id, segmentId: null, limit: 1 })
	);
	list.find(`What came up most: ${listed(top.map(withCount))}.`, onePerPerson(quotes));
	addHeadlines(list, context, mentioned, new Set(top));
	addContrast(list, context);
	mentioned
		.filter((theme) => theme.code.kind === 'topic' && !top.includes(theme))
		.slice(0, TOPICS)
		.forEach((theme, turn) => {
			const { id } = theme.code;
			const spans = context.quotes.pick({ codeId: id, segmentId: null, limit: 2 });
			if (spans.length > 0) list.find(themeSentence(theme, turn), spans);
		});
	if (context.materials.length < 10) {
		list.note('With so few interviews, read every count as single voices, not as a share.');
	}
	return list;
}

function addHeadlines(
	list: ClaimList,
	context: SummaryContext,
	mentioned: readonly Theme[],
	said: ReadonlySet<Theme>
): void {
	const [best] = context.opportunities;
	const opportunity = mentioned.find((theme) => theme.code.id === best?.codeId);
	if (opportunity !== undefined) {
		const { code, fact } = opportunity;
		const spans = context.quotes.pick({ codeId: code.id, segmentId: null, limit: 1 });
		list.find(
			`Of the opportunities, ${inSentence(code)} ranks highest; ${people(fact)} spoke of it.`,
			spans
		);
	}
	const first = (kind: CodeKind) => mentioned.find((theme) => theme.code.kind === kind);
	for (const [kind, lead] of [
		['driver', 'What people value most often by their own words'],
		['challenge', 'The challenge named most often']
	] as const) {
		const theme = first(kind);
		if (theme === undefined || said.has(theme)) continue;
		const spans = context.quotes.pick({ codeId: theme.code.id, segmentId: null, limit: 1 });
		list.find(`${lead}: ${withCount(theme)}.`, spans);
	}
}

function addContrast(list: ClaimList, context: SummaryContext): void {
	const [contrast] = context.contrasts;
	if (contrast === undefined || !contrast.significant) return;
	const { text, spans } = contrastSentence(context, contrast);
	list.find(`The clearest difference between groups: ${text}`, spans);
}

function onePerPerson<T extends { readonly interviewId: string }>(spans: readonly T[]): T[] {
	const seen = new Set<string>();
	return spans.filter(({ interviewId }) => !seen.has(interviewId) && seen.add(interviewId));
}

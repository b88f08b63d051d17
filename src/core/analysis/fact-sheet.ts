import { joinStances, type Stance } from '../annotation/mark.ts';
import type { CodedInterview, CodedMark } from './evidence.ts';
import type { Fact, Measure } from './facts.ts';
import { precisionOf, wilsonInterval } from './wilson.ts';

/** What to count from marks. */
export interface MarkQuery {
	readonly measure: 'mention' | 'for' | 'against' | 'solution';
	readonly codeId: string;
	readonly label: string;
	readonly segmentId: string | null;
	/** `asked`: only interviews in which some question touched the code. */
	readonly denominator: 'all' | 'asked';
}

/** A number that comes from interviews rather than marks. */
export interface CountQuery {
	readonly measure: 'answered' | 'target' | 'counted';
	readonly label: string;
	readonly segmentId: string | null;
	readonly interviewIds: readonly string[];
	readonly n: number;
	readonly denominator: 'all' | 'asked';
}

/** The facts of one summary. The same question twice is one fact; ids follow the order of first asking. */
export interface FactSheet {
	mark(query: MarkQuery): Fact;
	count(query: CountQuery): Fact;
	all(): readonly Fact[];
}

const SIDES: Readonly<Record<MarkQuery['measure'], readonly (Stance | null)[]>> = {
	mention: [],
	for: ['for', 'mixed'],
	against: ['against', 'mixed'],
	solution: []
};

function belongs(coded: CodedMark, query: MarkQuery): boolean {
	if (coded.mark.codeId !== query.codeId) return false;
	if (query.measure === 'mention') return true;
	if (query.measure === 'solution') return coded.proposes;
	return SIDES[query.measure].includes(coded.mark.stance);
}

/** Starts a sheet over coded interviews; their order is the order of interviews and spans in every fact. */
export function createFactSheet(interviews: readonly CodedInterview[]): FactSheet {
	const facts = new Map<string, Fact>();
	const nextId = () => `F${facts.size + 1}`;

	function countMarks(query: MarkQuery): Fact {
		const inScope = interviews.filter(
			(interview) =>
				(query.segmentId === null || interview.segmentId === query.segmentId) &&
				(query.denominator === 'all' || interview.asked.has(query.codeId))
		);
		const stances = { for: 0, against: 0, mixed: 0 };
		const said = inScope.flatMap((interview) => {
			const marks = interview.marks.filter((coded) => belongs(coded, query));
			return marks.length > 0 ? [{ id: interview.id, marks }] : [];
		});
		for (const { marks } of said) {
			const stance = joinStances(marks.map((coded) => coded.mark.stance));
			if (stance !== null) stances[stance] += 1;
		}
		const prompted = said.filter(({ marks }) => marks[0]?.prompted === true).length;
		return {
			id: nextId(),
			measure: query.measure,
			codeId: query.measure === 'mention' ? query.codeId : null,
			label: query.label,
			segmentId: query.segmentId,
			k: said.length,
			n: inScope.length,
			denominator: query.denominator,
			interval: wilsonInterval(said.length, inScope.length),
			precision: precisionOf(inScope.length),
			prompted,
			spontaneous: said.length - prompted,
			stances,
			interviewIds: said.map(({ id }) => id),
			spans: said.flatMap(({ marks }) => marks.map((coded) => coded.mark.span))
		};
	}

	function remember(key: readonly (string | null)[], make: () => Fact): Fact {
		const name = JSON.stringify(key);
		const known = facts.get(name);
		if (known !== undefined) return known;
		const fact = make();
		facts.set(name, fact);
		return fact;
	}

	return {
		mark: (query) =>
			remember([query.measure, query.codeId, query.segmentId, query.denominator], () =>
				countMarks(query)
			),
		count: (query) =>
			remember([query.measure, query.label, query.segmentId, query.denominator], () => ({
				id: nextId(),
				measure: query.measure satisfies Measure,
				codeId: null,
				label: query.label,
				segmentId: query.segmentId,
				k: query.interviewIds.length,
				n: query.n,
				denominator: query.denominator,
				interval: wilsonInterval(query.interviewIds.length, query.n),
				precision: precisionOf(query.n),
				prompted: 0,
				spontaneous: 0,
				stances: { for: 0, against: 0, mixed: 0 },
				interviewIds: query.interviewIds,
				spans: []
			})),
		all: () => [...facts.values()]
	};
}

import type { Span } from '#core/transcript/span.ts';
import type { CodedMaterial, CodedSentence } from './coding.ts';
import { contentStems, type Relevance } from './relevance.ts';
import { tellingScore } from './telling.ts';

/** Which sentences may be quoted for a claim. */
export interface QuoteQuery {
	readonly codeId: string;
	/** Only this segment; null for all. */
	readonly segmentId: string | null;
	readonly only?: (sentence: CodedSentence) => boolean;
	readonly limit: number;
}

interface Said {
	readonly coded: CodedSentence;
	readonly segmentId: string | null;
	readonly stems: readonly string[];
}

interface Candidate {
	readonly span: Span;
	readonly sentenceId: string;
	readonly segmentId: string | null;
	readonly stems: ReadonlySet<string>;
	readonly score: number;
}

/** Sentences looked at closely per claim; the rest scored lower. */
const SHORTLIST = 60;
/** Quotes more alike than this say the same thing twice. */
const TOO_ALIKE = 0.6;

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	let common = 0;
	for (const each of a) if (b.has(each)) common += 1;
	const union = a.size + b.size - common;
	return union > 0 ? common / union : 0;
}

/**
 * Chooses quotes: telling, close to the study's goals, of different people and segments, unlike each other (maximal
 * marginal relevance), and none twice on the page. Whoever did not agree to be quoted never is.
 */
export class QuotePicker {
	#byCode = new Map<string, Said[]>();
	#typical = new Map<string, ReadonlyMap<string, number>>();
	#relevance: Relevance;
	#scores = new Map<string, Candidate>();
	#used = new Set<string>();
	#shown: Candidate[] = [];

	constructor(materials: readonly CodedMaterial[], relevance: Relevance) {
		this.#relevance = relevance;
		for (const { material, sentences } of materials) {
			if (!material.quotable) continue;
			for (const coded of sentences) {
				const list = this.#byCode.get(coded.mark.codeId) ?? [];
				const stems = contentStems(coded.sentence.text);
				list.push({ coded, segmentId: material.segmentId, stems });
				this.#byCode.set(coded.mark.codeId, list);
			}
		}
	}

	/** At most `limit` spans, best first, one per participant. May be empty: then nothing said is fit to be quoted. */
	pick(query: QuoteQuery): Span[] {
		const candidates = (this.#byCode.get(query.codeId) ?? [])
			.filter(({ coded, segmentId }) => {
				const here = query.segmentId === null || segmentId === query.segmentId;
				return here && (query.only === undefined || query.only(coded));
			})
			.map((said) => this.#candidate(said))
			.filter((candidate) => candidate.score > 0)
			.sort((a, b) => b.score - a.score || (a.sentenceId < b.sentenceId ? -1 : 1))
			.slice(0, SHORTLIST);
		const segments = new Set(candidates.map(({ segmentId }) => segmentId)).size;
		const quota = Math.max(1, Math.ceil(query.limit / Math.max(1, segments)));
		const fresh = candidates.filter((candidate) => this.#isFresh(candidate));
		const chosen: Candidate[] = [];
		this.#fill(chosen, fresh, query.limit, quota);
		this.#fill(chosen, fresh, query.limit, query.limit);
		// A claim with a quote seen before is better than a claim with none.
		if (chosen.length === 0) this.#fill(chosen, candidates, 1, 1);
		for (const candidate of chosen) this.#used.add(candidate.sentenceId);
		this.#shown.push(...chosen);
		return chosen.map(({ span }) => span);
	}

	#fill(chosen: Candidate[], from: readonly Candidate[], limit: number, quota: number): void {
		while (chosen.length < limit) {
			let best: { candidate: Candidate; value: number } | null = null;
			for (const candidate of from) {
				if (!fits(candidate, chosen, quota)) continue;
				const alike = (other: Candidate) => likeness(candidate.stems, other.stems);
				const nearest = Math.max(0, ...chosen.map(alike));
				if (nearest > TOO_ALIKE) continue;
				const value = candidate.score - nearest;
				if (best === null || value > best.value) best = { candidate, value };
			}
			if (best === null) return;
			chosen.push(best.candidate);
		}
	}

	/** Neither on the page yet, nor nearly the same as something that is. */
	#isFresh(candidate: Candidate): boolean {
		return (
			!this.#used.has(candidate.sentenceId) &&
			!this.#shown.some((other) => likeness(candidate.stems, other.stems) > TOO_ALIKE)
		);
	}

	/**
	 * How much a sentence says what others say under the same code, 0–1: the mean share of the code's sentences that hold
	 * each of its words, on a scale of logarithms. Rare specifics of one person make a poor example of a theme.
	 */
	#typicality(codeId: string, stems: readonly string[]): number {
		const said = this.#byCode.get(codeId) ?? [];
		if (said.length < 10 || stems.length === 0) return 0;
		let counts = this.#typical.get(codeId);
		if (counts === undefined) {
			const counting = new Map<string, number>();
			for (const each of said) {
				for (const word of new Set(each.stems)) {
					counting.set(word, (counting.get(word) ?? 0) + 1);
				}
			}
			counts = counting;
			this.#typical.set(codeId, counts);
		}
		const known = counts;
		const sum = stems.reduce((total, word) => total + Math.log(known.get(word) ?? 1), 0);
		return sum / stems.length / Math.log(said.length);
	}

	#candidate({ coded, segmentId, stems }: Said): Candidate {
		const { sentence, mark } = coded;
		const known = this.#scores.get(mark.id);
		if (known !== undefined) return known;
		const telling = tellingScore(sentence.text, sentence.index === 0);
		const candidate: Candidate = {
			span: sentence.span,
			sentenceId: sentence.id,
			segmentId,
			stems: new Set(stems),
			score:
				telling +
				0.2 * Math.min(3, coded.cues) +
				(coded.phrase ? 0.2 : 0) +
				(mark.stance !== null ? 0.15 : 0) +
				0.5 * this.#relevance.score(stems) +
				this.#typicality(mark.codeId, stems) -
				(telling < 0 ? 2 : 0)
		};
		this.#scores.set(mark.id, candidate);
		return candidate;
	}
}

function fits(candidate: Candidate, chosen: readonly Candidate[], quota: number): boolean {
	const own = chosen.filter(({ segmentId }) => segmentId === candidate.segmentId);
	return (
		own.length < quota &&
		chosen.every(({ span }) => span.interviewId !== candidate.span.interviewId)
	);
}

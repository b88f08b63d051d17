import { foldText, foldedWords } from '#core/annotation/fold.ts';
import { stem } from './stem.ts';
import { FUNCTION_WORDS } from './word-lists.ts';

const K1 = 1.2;
const B = 0.75;

/** Stems of the content words of a text, in order. */
export function contentStems(text: string): string[] {
	return foldedWords(foldText(text))
		.map((word) => word.text)
		.filter((word) => word.length > 1 && !FUNCTION_WORDS.has(word))
		.map(stem);
}

/** Scores sentences against one query. */
export interface Relevance {
	/** BM25 turned to [0, 1): 0 without a common word. */
	score(stems: readonly string[]): number;
}

/**
 * BM25 of sentences to a query (the study's question and goals), with document frequencies from a sample of sentences.
 * Source: S. Robertson and H. Zaragoza, "The probabilistic relevance framework: BM25 and beyond" (2009).
 */
export function createRelevance(query: string, sample: readonly (readonly string[])[]): Relevance {
	const terms = new Set(contentStems(query));
	const frequency = new Map<string, number>();
	let length = 0;
	for (const stems of sample) {
		length += stems.length;
		for (const term of new Set(stems)) {
			if (terms.has(term)) frequency.set(term, (frequency.get(term) ?? 0) + 1);
		}
	}
	const average = sample.length > 0 ? Math.max(1, length / sample.length) : 1;
	const idf = (term: string) => {
		const df = frequency.get(term) ?? 0;
		return Math.log(1 + (sample.length - df + 0.5) / (df + 0.5));
	};
	return {
		score(stems) {
			let sum = 0;
			for (const term of terms) {
				const tf = stems.filter((each) => each === term).length;
				if (tf === 0) continue;
				const norm = K1 * (1 - B + (B * stems.length) / average);
				sum += (idf(term) * tf * (K1 + 1)) / (tf + norm);
			}
			// Two rare words in common are as good as it gets within one sentence.
			return sum / (sum + 6);
		}
	};
}

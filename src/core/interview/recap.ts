import type { ParticipantGuide } from '../plan/guide.ts';
import { isEvidence, sentencesOf } from '../transcript/sentence.ts';
import type { Span } from '../transcript/span.ts';
import { standingTurns, type Turn } from '../transcript/turn.ts';
import { featuresOf, isSubstantive } from './features.ts';

/** One of the participant's own sentences, shown back to them. */
export interface RecapItem {
	/** Null for what they added at the end. */
	readonly questionId: string | null;
	readonly span: Span;
	/** The words of `span`, unchanged. */
	readonly text: string;
}

/** Longest stretch shown of one sentence, UTF-16 units. */
const LONGEST = 240;
/** Sentences read per answer, and pauses per sentence; a longer answer has told its story by then. */
const SENTENCES_READ = 60;
const PAUSES_READ = 20;

interface Scored {
	readonly item: RecapItem;
	readonly score: number;
}

/** How much a sentence tells: what happened, specifics, reasons and weight, less hedging and bad length. */
function telling(text: string, language: string): number {
	const f = featuresOf(text, language);
	const length = f.words < 4 ? -2 : f.words < 8 ? 0 : f.words <= 35 ? 2 : 1;
	return (
		length +
		Math.min(2, f.causes + f.effects) * 1.5 +
		Math.min(2, f.importance) * 1.5 +
		Math.min(3, f.specifics) * 0.5 +
		(f.episode ? 1 : 0) +
		Math.min(8, f.stems.size) * 0.15 -
		f.hedges * 0.75
	);
}

/** The end of a stretch of {@link LONGEST} from `start` at which no word and no character is torn. */
function lastEnd(text: string, start: number): number {
	if (text.length - start <= LONGEST) return text.length;
	const blank = text.lastIndexOf(' ', start + LONGEST);
	const end = blank > start + LONGEST / 2 ? blank : start + LONGEST;
	return /[\uD800-\uDBFF]/.test(text.charAt(end - 1)) ? end - 1 : end;
}

/** A sentence as it is; of a long one, the stretches from one of its pauses to a later one. */
function stretches(span: Span, text: string): Span[] {
	if (text.length <= LONGEST) return [span];
	const pauses = [...text.matchAll(/[,;]\s+/g)].slice(0, PAUSES_READ);
	const starts = [0, ...pauses.map((pause) => pause.index + pause[0].length)];
	return starts.flatMap((start) => {
		const last = lastEnd(text, start);
		const ends = pauses.map(({ index }) => index).filter((end) => end > start && end < last);
		return [...ends, last].map((end) => ({
			...span,
			start: span.start + start,
			end: span.start + end
		}));
	});
}

function bestSentence(turn: Turn, language: string): Scored | null {
	let best: Scored | null = null;
	for (const sentence of sentencesOf(turn).slice(0, SENTENCES_READ)) {
		for (const span of stretches(sentence.span, sentence.text)) {
			const text = turn.text.slice(span.start, span.end);
			const score = telling(text, language);
			if (score <= (best?.score ?? -Infinity)) continue;
			best = { item: { questionId: turn.questionId, span, text }, score };
		}
	}
	return best;
}

/**
 * The participant's most telling sentence per answered question, in the order in which the questions were
 * asked. Always their words, never a paraphrase; nothing for a question that was skipped or declined, and
 * nothing of what they say to the recap itself.
 */
export function recapItems(guide: ParticipantGuide, turns: readonly Turn[]): RecapItem[] {
	const { language } = guide.settings;
	const best = new Map<string | null, Scored>();
	let current: string | null = null;
	for (const turn of standingTurns(turns)) {
		if (turn.role === 'interviewer') {
			if (turn.move === 'recap') break;
			if (turn.move === 'ask' || turn.move === 'anything-else') current = turn.questionId;
			continue;
		}
		if (!isEvidence(turn) || !isSubstantive(featuresOf(turn.text, language))) continue;
		const found = bestSentence({ ...turn, questionId: current }, language);
		if (found !== null && found.score > (best.get(current)?.score ?? -Infinity)) {
			best.set(current, found);
		}
	}
	return [...best.values()].map(({ item }) => item);
}

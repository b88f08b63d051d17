import type { Span } from './span.ts';
import { standingTurns, type ParticipantTurn, type Turn } from './turn.ts';

/** The smallest piece of evidence: one sentence of one participant turn. */
export interface Sentence {
	/** `interview.turnseq.n`, n counted from 0 within the turn. */
	readonly id: string;
	/** Trimmed of blanks and list markers; `turn.text.slice(start, end)` is `text`. */
	readonly span: Span;
	readonly text: string;
	/** The plan's question the turn belongs to, if any. */
	readonly questionId: string | null;
	/** `seq` of the turn, and place of the sentence in it. */
	readonly seq: number;
	readonly index: number;
}

// The rules for sentence breaks are those of Unicode (UAX 29), the same for every locale in practice.
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

// UAX 29 breaks after these when a capital follows ("Dr. Smith").
const ABBREVIATION = /(?:^|[\s("'])(?:dr|mr|mrs|ms|prof|st|vs|e\.g|i\.e|approx|inc|ltd)\.\s*$/i;
const LIST_MARKER = /^\s*(?:[-*•–—·]|\(?(?:\d{1,3}|[a-z])[.)](?=\s))\s*/i;
const WORDLIKE = /[\p{L}\p{N}]/u;

/** Sentence bounds in a text, UTF-16 offsets, in order, without blanks, list markers or wordless pieces. */
export function splitSentences(text: string): { start: number; end: number }[] {
	const bounds: { start: number; end: number }[] = [];
	let from = -1;
	for (const { segment, index } of segmenter.segment(text)) {
		if (from < 0) from = index;
		const end = index + segment.length;
		const lineEnds = /[\n\r\u2028\u2029]$/.test(segment);
		if (!lineEnds && end < text.length && ABBREVIATION.test(text.slice(from, end))) continue;
		const piece = text.slice(from, end);
		const body = piece.replace(LIST_MARKER, '');
		const start = from + piece.length - body.length;
		const trimmedStart = start + (body.length - body.trimStart().length);
		const trimmed = body.trim();
		if (WORDLIKE.test(trimmed)) {
			bounds.push({ start: trimmedStart, end: trimmedStart + trimmed.length });
		}
		from = -1;
	}
	return bounds;
}

/** The turns that count as evidence: what participants answered, each revised answer in its last form. */
export function evidenceTurns(turns: readonly Turn[]): ParticipantTurn[] {
	return standingTurns(turns).filter(isEvidence);
}

/** Whether a turn holds words of a participant. Skips, refusals and stops hold none. */
export function isEvidence(turn: Turn): turn is ParticipantTurn {
	return (
		turn.role === 'participant' &&
		(turn.act === 'answer' || turn.act === 'revise') &&
		WORDLIKE.test(turn.text)
	);
}

/** The sentences of one turn, in order. */
export function sentencesOf(turn: Turn): Sentence[] {
	return splitSentences(turn.text).map(({ start, end }, index) => ({
		id: `${turn.interviewId}.${turn.seq}.${index}`,
		span: { interviewId: turn.interviewId, turnId: turn.id, start, end },
		text: turn.text.slice(start, end),
		questionId: turn.questionId,
		seq: turn.seq,
		index
	}));
}

/** All evidence of one interview, in the order in which it stands. */
export function evidenceSentences(turns: readonly Turn[]): Sentence[] {
	return evidenceTurns(turns).flatMap(sentencesOf);
}

/*
 * The rule of word-based coding, for everyone who wants to count again:
 *
 * [CU1] A sentence carries a code if and only if it contains one of the code's cues.
 * [CU2] Text and cue are compared after folding: NFKC, typographic quotes and hyphens as typed ones, lower case.
 * [CU3] A cue matches whole words only: no word character (letter, mark, digit, underscore) touches it on either side.
 * [CU4] `*` at the end of a cue's word stands for any further word characters, also none.
 * [CU5] The words of a cue are apart by blanks or hyphens, one or more, whatever the cue has between them.
 * [CU6] An interview mentions a code if and only if at least one of its evidence sentences carries it.
 *
 * Negation and opinion never change whether a code is carried; they only decide its stance (stance.ts).
 */
import type { Code } from './code.ts';
import { foldText, foldedWords, type Word } from './fold.ts';

/** A cue found in a folded text. */
export interface CueHit {
	readonly codeId: string;
	/** The cue as the codebook has it. */
	readonly cue: string;
	/** Index of its first word in the text's words, and how many words it covers. */
	readonly word: number;
	readonly words: number;
}

export interface CueMatcher {
	/** All hits in reading order; of several with one start, in codebook order. */
	match(folded: string, words: readonly Word[]): CueHit[];
	/** Ids of the codes a text carries, in codebook order. For texts that are not folded yet. */
	codesIn(text: string): string[];
}

interface Part {
	readonly text: string;
	readonly open: boolean;
	/** What stands between this word and the one before: null for blanks or hyphens, else these very characters. */
	readonly gap: string | null;
}

interface CompiledCue {
	readonly codeId: string;
	readonly cue: string;
	readonly parts: readonly Part[];
}

const GAP = /^[\s-]+$/;

function compileCue(codeId: string, cue: string): CompiledCue | null {
	const folded = foldText(cue).trim();
	const words = foldedWords(folded);
	const parts: Part[] = [];
	let end = 0;
	for (const word of words) {
		const between = folded.slice(end, word.start);
		const gap = parts.length === 0 || GAP.test(between) ? null : between;
		const open = folded[word.end] === '*';
		parts.push({ text: word.text, open, gap });
		end = word.end + (open ? 1 : 0);
	}
	// A cue without words, or with signs at its ends that are no words, could never be told apart in a text.
	if (parts.length === 0 || end !== folded.length || words[0]?.start !== 0) return null;
	return { codeId, cue, parts };
}

function partMatches(part: Part, word: string): boolean {
	return part.open ? word.startsWith(part.text) : word === part.text;
}

function cueMatches(cue: CompiledCue, folded: string, words: readonly Word[], at: number): boolean {
	for (let i = 1; i < cue.parts.length; i++) {
		const part = cue.parts[i] as Part;
		const word = words[at + i];
		if (word === undefined || !partMatches(part, word.text)) return false;
		const between = folded.slice((words[at + i - 1] as Word).end, word.start);
		if (part.gap === null ? !GAP.test(between) : part.gap !== between) return false;
	}
	return true;
}

/** Whether a cue can match anything; the codebook editor refuses others. */
export function isCue(cue: string): boolean {
	return compileCue('', cue) !== null;
}

/** Compiles a codebook's cues. Cues that cannot match anything are passed over. */
export function compileCues(codes: readonly Code[]): CueMatcher {
	const cues = codes.flatMap((code) => code.cues.flatMap((cue) => compileCue(code.id, cue) ?? []));
	const order = new Map(codes.map((code, index) => [code.id, index]));
	const exact = new Map<string, CompiledCue[]>();
	const open: CompiledCue[] = [];
	for (const cue of cues) {
		const first = cue.parts[0] as Part;
		if (first.open) open.push(cue);
		else exact.set(first.text, [...(exact.get(first.text) ?? []), cue]);
	}
	// Texts repeat their words: each distinct word is looked up among the open cues once.
	const starts = new Map<string, readonly CompiledCue[]>();
	function startingWith(word: string): readonly CompiledCue[] {
		const known = starts.get(word);
		if (known !== undefined) return known;
		const found = [
			...(exact.get(word) ?? []),
			...open.filter((cue) => partMatches(cue.parts[0] as Part, word))
		].sort((a, b) => (order.get(a.codeId) ?? 0) - (order.get(b.codeId) ?? 0));
		starts.set(word, found);
		return found;
	}
	function match(folded: string, words: readonly Word[]): CueHit[] {
		const hits: CueHit[] = [];
		for (let at = 0; at < words.length; at++) {
			for (const cue of startingWith((words[at] as Word).text)) {
				if (!cueMatches(cue, folded, words, at)) continue;
				hits.push({ codeId: cue.codeId, cue: cue.cue, word: at, words: cue.parts.length });
			}
		}
		return hits;
	}
	return {
		match,
		codesIn(text) {
			const folded = foldText(text);
			const found = new Set(match(folded, foldedWords(folded)).map((hit) => hit.codeId));
			return codes.flatMap((code) => (found.has(code.id) ? [code.id] : []));
		}
	};
}

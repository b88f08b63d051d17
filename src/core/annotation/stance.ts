import type { CodeKind } from './code.ts';
import type { CueHit } from './cue.ts';
import type { Word } from './fold.ts';
import type { Stance } from './mark.ts';

/*
 * Stance by word lists, open to inspection: opinion words in the clause of the cue, turned round by a negation shortly
 * before them. It is a hint for reading and for "who disagrees"; counts of mentions never depend on it.
 */

/** Opinion words further from the cue than this belong to something else. */
const REACH = 6;
/** A negation reaches this many words ahead, within its clause. */
const NEGATION_WINDOW = 3;

const NEGATIONS = new Set(
	'not no never none nor neither without hardly barely rarely cannot nobody nothing'.split(' ')
);
const CLAUSE_BREAK =
	/[,;:.!?()]|\b(?:but|however|although|though|while|because|so|when|if|where|than|before|until)\b/;

interface Lexicon {
	readonly for: RegExp;
	readonly against: RegExp;
}

const WANTED: Lexicon = {
	for: /^(need(s|ed)?|want(s|ed)?|wish\w*|prefer\w*|essential|important|importan\w+|critical|crucial|key|vital|valu\w+|worth|worthwhile|love\w*|helpful|help(s|ed)|useful|matter(s|ed)?|care(s|d)?|priorit\w+|benefi\w+|better|best|great|excited|interested|keen|enjoy\w*|excellent|effective|appreciat\w+)$/,
	against:
		/^(useless|pointless|unnecessary|overrated|distraction|waste|wasted|irrelevant|worthless|hate\w*|dislike\w*|secondary|unimportant|overkill|gimmick\w*|harmful)$/
};

const PROBLEM: Lexicon = {
	for: /^(problem\w*|issue\w*|difficult\w*|hard|harder|struggl\w+|pain\w*|frustrat\w+|nightmare|fail\w*|broke\w*|break\w*|worse|worst|worr\w+|concern\w*|risk\w*|annoy\w+|confus\w+|mess\w*|trouble\w*|expensive|slow\w*|suffer\w*|lost|lose\w*|costly|waste\w*|afraid|fear\w*|hat(e|es|ed))$/,
	against: /^(solved|resolved|rare|manageable|painless|unlikely)$/
};

// "no conflict", "never any conflict", and what people say they have not met: "we have not had a conflict".
const DENIALS = new Set(['no', 'never', 'hardly', 'nobody']);
const MET = /^(had|have|has|seen|see|experienced|noticed|any|much|real|such)$/;

function isNegation(folded: string, word: Word): boolean {
	// "don't" is the words "don" and "t"; the apostrophe stands between them.
	return NEGATIONS.has(word.text) || (word.text === 't' && folded[word.start - 1] === "'");
}

/** Whether nothing between two words, the earlier first, ends the clause. */
function sameClause(folded: string, earlier: Word, later: Word): boolean {
	return !CLAUSE_BREAK.test(folded.slice(earlier.end, later.start));
}

/** Whether a negation stands within {@link NEGATION_WINDOW} words before `at`, in the same clause. */
export function isNegated(folded: string, words: readonly Word[], at: number): boolean {
	for (let back = 1; back <= NEGATION_WINDOW && at - back >= 0; back++) {
		const word = words[at - back] as Word;
		if (!sameClause(folded, word, words[at] as Word)) return false;
		if (!isNegation(folded, word)) continue;
		const next = words[at - back + 1] as Word;
		return next.text !== 'only' && next.text !== 'just';
	}
	return false;
}

/** Whether the cue itself is denied, by the words right before it. */
function isDenied(folded: string, words: readonly Word[], at: number): boolean {
	for (let back = 1; back <= NEGATION_WINDOW && at - back >= 0; back++) {
		const word = words[at - back] as Word;
		if (DENIALS.has(word.text)) return true;
		if (isNegation(folded, word)) return back > 1;
		if (!MET.test(word.text)) return false;
	}
	return false;
}

/** The stance of a sentence towards the code of a cue found in it; null when its words take no side. */
export function stanceOf(
	kind: CodeKind,
	folded: string,
	words: readonly Word[],
	hit: CueHit
): Stance | null {
	const lexicon = kind === 'challenge' ? PROBLEM : WANTED;
	const last = hit.word + hit.words - 1;
	const sides = new Set<1 | -1>();
	const from = Math.max(0, hit.word - REACH);
	const to = Math.min(words.length - 1, last + REACH);
	for (let at = from; at <= to; at++) {
		// A cue is no opinion on itself ("business value").
		if (at >= hit.word && at <= last) continue;
		const word = words[at] as Word;
		const near =
			at < hit.word
				? sameClause(folded, word, words[hit.word] as Word)
				: sameClause(folded, words[last] as Word, word);
		const side = lexicon.for.test(word.text) ? 1 : lexicon.against.test(word.text) ? -1 : 0;
		if (side === 0 || !near) continue;
		sides.add(isNegated(folded, words, at) ? (side === 1 ? -1 : 1) : side);
	}
	if (kind === 'challenge' && isDenied(folded, words, hit.word)) sides.add(-1);
	if (sides.size === 2) return 'mixed';
	return sides.has(1) ? 'for' : sides.has(-1) ? 'against' : null;
}

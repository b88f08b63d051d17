import type { Lexicon } from './lexicon.ts';
import { lexiconOf } from './lexicons.ts';
import { contentStems, countWords, fold } from './stems.ts';

/** What a participant asks back instead of answering. */
export type Query = 'meaning' | 'identity' | 'privacy' | 'length';

/** What can be read from one answer without understanding it. Counts are of matches. */
export interface AnswerFeatures {
	readonly words: number;
	/** Tells of something that the speaker did or saw. */
	readonly episode: boolean;
	/** Digits, dates, names and quoted speech. */
	readonly specifics: number;
	readonly process: number;
	readonly causes: number;
	readonly effects: number;
	readonly importance: number;
	readonly hedges: number;
	readonly refusal: boolean;
	readonly unknown: boolean;
	/** "None", "not really": an answer, but nothing to dig into. */
	readonly nothing: boolean;
	readonly skip: boolean;
	readonly stop: boolean;
	/** Wants everything deleted. */
	readonly remove: boolean;
	/** Agrees to go on. */
	readonly goOn: boolean;
	readonly query: Query | null;
	readonly annoyed: boolean;
	readonly distress: boolean;
	readonly injection: boolean;
	readonly offTopic: boolean;
	readonly stems: ReadonlySet<string>;
}

/** Longest answer that can be a command as a whole ("I would like to stop here, please"), characters. */
const COMMAND_LENGTH = 160;
/** Longest answer that is taken for a question back or a complaint, words. */
const REMARK_WORDS = 25;
/** A question begins within this many characters ("And who …"), or has a question mark. */
const QUESTION_START = 8;

const DIGITS = /\p{N}+/gu;
const QUOTED = /"[^"\n]{3,80}"/g;
// A capital inside a sentence: mostly names of firms, tools, months and people.
const NAMES = /(?<=[\p{Ll}\p{N},] )\p{Lu}[\p{L}\p{N}]+/gu;

function count(pattern: RegExp, text: string): number {
	return text.match(pattern)?.length ?? 0;
}

function queryOf(lexicon: Lexicon, folded: string, isShort: boolean): Query | null {
	// In the middle of a statement the same words tell of something ("the partners who can see our data").
	const asks = (pattern: RegExp) => {
		const at = folded.search(pattern);
		return at >= 0 && (at <= QUESTION_START || folded.includes('?'));
	};
	if (asks(lexicon.identity)) return 'identity';
	if (asks(lexicon.privacy)) return 'privacy';
	if (asks(lexicon.length)) return 'length';
	return isShort && lexicon.meaning.test(folded) ? 'meaning' : null;
}

/** Letters that no language writes: one key held down, or no vowel for long. */
function isGibberish(folded: string): boolean {
	return /^(.)\1{5,}$|^[bcdfghjklmnpqrstvwxz]{7,}$/.test(folded.replace(/\s/g, ''));
}

/** Reads an answer. `language` is a BCP 47 tag; linear in the length of `text`. */
export function featuresOf(text: string, language: string): AnswerFeatures {
	const lexicon = lexiconOf(language);
	const folded = fold(text).trim();
	const total = countWords(folded);
	const isShort = folded.length <= COMMAND_LENGTH;
	const isRemark = total <= REMARK_WORDS;
	const whole = (pattern: RegExp) => isShort && pattern.test(folded);
	const query = isRemark ? queryOf(lexicon, folded, isShort) : null;
	const time = count(lexicon.time, folded);
	const episodes = count(lexicon.episode, folded);
	const specifics = count(DIGITS, folded) + count(QUOTED, folded) + count(NAMES, text);
	return {
		words: total,
		episode: episodes >= 2 || (episodes >= 1 && time + specifics >= 1),
		specifics,
		process: count(lexicon.process, folded),
		causes: count(lexicon.cause, folded),
		effects: count(lexicon.effect, folded),
		importance: count(lexicon.importance, folded),
		hedges: count(lexicon.hedge, folded),
		refusal: whole(lexicon.refusal),
		unknown: query === null && whole(lexicon.unknown),
		nothing: whole(lexicon.nothing),
		skip: whole(lexicon.skip),
		stop: whole(lexicon.stop),
		remove: whole(lexicon.remove),
		goOn: whole(lexicon.goOn),
		query,
		annoyed: isRemark && count(lexicon.annoyance, folded) > 0,
		distress: count(lexicon.distress, folded) > 0,
		injection: count(lexicon.injection, folded) > 0,
		offTopic: count(lexicon.offTopic, folded) > 0 || isGibberish(folded),
		stems: contentStems(folded, language)
	};
}

/** Whether an answer is about the interview rather than about its question: a wish, a refusal, a question back. */
export function isAside(features: AnswerFeatures): boolean {
	return (
		features.query !== null ||
		features.refusal ||
		features.skip ||
		features.stop ||
		features.remove ||
		features.annoyed ||
		features.distress ||
		features.injection ||
		features.offTopic
	);
}

/** Whether an answer holds something that could be quoted: more than "none", "yes" or "I do not know". */
export function isSubstantive(features: AnswerFeatures): boolean {
	const { words, unknown, nothing, goOn } = features;
	return words > 0 && !unknown && !nothing && !goOn && !isAside(features);
}

import { ENGLISH } from './lexicon-en.ts';
import type { Lexicon } from './lexicon.ts';

const LEXICONS: Readonly<Record<string, Lexicon>> = { en: ENGLISH };

/** The lexicon for a BCP 47 tag; English where the language has none yet. */
export function lexiconOf(language: string): Lexicon {
	const code = (language.split('-')[0] ?? '').toLowerCase();
	return (Object.hasOwn(LEXICONS, code) ? LEXICONS[code] : undefined) ?? ENGLISH;
}

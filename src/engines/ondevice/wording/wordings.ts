import type { Wording } from './wording.ts';
import { ENGLISH } from './wording-en.ts';

const WORDINGS: Readonly<Record<string, Wording>> = { en: ENGLISH };

/** The wording for a BCP 47 tag; English where the language has none yet. */
export function wordingOf(language: string): Wording {
	const code = (language.split('-')[0] ?? '').toLowerCase();
	return (Object.hasOwn(WORDINGS, code) ? WORDINGS[code] : undefined) ?? ENGLISH;
}

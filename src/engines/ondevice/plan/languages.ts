import type { PlanLanguage } from '../packs/plan-language.ts';
import { english } from './en/english.ts';

const LANGUAGES: readonly PlanLanguage[] = [english];

/** The texts for a BCP 47 tag: those of its language, English where there are none. */
export function planLanguage(tag = 'en'): PlanLanguage {
	const base = tag.toLowerCase().split('-')[0];
	return LANGUAGES.find(({ language }) => language === base) ?? english;
}

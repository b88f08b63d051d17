import type { Aspect } from '#core/interview/lexicon.ts';
import { countWords, fold } from '#core/interview/stems.ts';
import type { PackId } from '#core/plan/plan.ts';
import { GENERIC_THEMES } from '../packs/generic/en/interview.ts';
import type { InterviewTheme } from '../packs/interview-theme.ts';
import { PARTNERSHIP_THEMES } from '../packs/strategic-partnership/en/interview.ts';

/** Themes by language and pack. A language without a row has none. */
const THEMES: Readonly<Record<string, Readonly<Record<PackId, readonly InterviewTheme[]>>>> = {
	en: {
		'strategic-partnership': [...PARTNERSHIP_THEMES, ...GENERIC_THEMES],
		generic: GENERIC_THEMES
	}
};

/** Up to this length one cue is what the answer is about; in longer ones it may be said in passing. Words. */
const SHORT_ANSWER = 12;

function cuePattern(cues: readonly string[]): RegExp {
	const parts = cues.map((cue) => cue.replace(/\*$/, "[\\p{L}'-]*").replace(/ /g, '[\\s-]+'));
	return new RegExp(`(?<![\\p{L}\\p{N}])(?:${parts.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}

/**
 * Follow-ups for an aspect from the theme that an answer speaks of most; none when it speaks of no theme, or
 * when the pack has no words in the language.
 */
export function themeSeeds(
	packId: PackId,
	aspect: Aspect,
	answer: string,
	language: string
): readonly string[] {
	const folded = fold(answer);
	const needed = countWords(folded) <= SHORT_ANSWER ? 1 : 2;
	let best: { hits: number; theme: InterviewTheme } | null = null;
	const code = (language.split('-')[0] ?? '').toLowerCase();
	const themes = Object.hasOwn(THEMES, code) ? THEMES[code] : undefined;
	for (const theme of themes?.[packId] ?? []) {
		if (theme.seeds[aspect] === undefined) continue;
		const hits = folded.match(cuePattern(theme.cues))?.length ?? 0;
		if (hits > (best?.hits ?? needed - 1)) best = { hits, theme };
	}
	return best?.theme.seeds[aspect] ?? [];
}

const UNITS: readonly (readonly [unit: Intl.RelativeTimeFormatUnit, ms: number])[] = [
	['year', 31_536_000_000],
	['month', 2_592_000_000],
	['week', 604_800_000],
	['day', 86_400_000],
	['hour', 3_600_000],
	['minute', 60_000]
];

/** "2 hours ago", "just now". Times in ms since 1970; a time in the future counts as now. */
export function ago(at: number, now: number, language = 'en'): string {
	const past = Math.max(0, now - at);
	const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
	const unit = UNITS.find(([, ms]) => past >= ms);
	if (unit === undefined)
		return language.startsWith('en') ? 'just now' : format.format(0, 'second');
	return format.format(-Math.floor(past / unit[1]), unit[0]);
}

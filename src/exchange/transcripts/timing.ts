/** `1:02:03.5`, `02:03,500`, `0:42` or plain seconds, as ms; null when it is none of these. */
export function parseTiming(text: string): number | null {
	const value = text.trim().replace(',', '.');
	if (/^\d{1,6}(\.\d{1,6})?$/.test(value)) return Math.round(Number(value) * 1000);
	const match = /^(?:(\d{1,3}):)?(\d{1,3}):(\d{2}(?:\.\d{1,6})?)$/.exec(value);
	if (match === null) return null;
	const [, hours = '0', minutes = '0', seconds = '0'] = match;
	return Math.round((Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000);
}

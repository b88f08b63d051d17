const SAFE = new Set(['http:', 'https:', 'mailto:']);

/** The address of a link written by the team, or null when a browser would do anything but open or write to it. */
export function safeLink(text: string): string | null {
	const trimmed = text.trim();
	try {
		const url = new URL(trimmed);
		return SAFE.has(url.protocol) ? url.href : null;
	} catch {
		return null;
	}
}

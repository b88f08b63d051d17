const LENGTH = 50;
const COUNT = 30;

/** Link parameters become metadata: at most 30, keys and values cut at 50 characters, the first of a name wins. */
export function linkMetadata(search: string): Record<string, string> {
	const metadata = new Map<string, string>();
	for (const [key, value] of new URLSearchParams(search)) {
		const name = cut(key);
		if (name === '' || value.trim() === '' || metadata.has(name)) continue;
		if (metadata.size === COUNT) break;
		metadata.set(name, cut(value));
	}
	return Object.fromEntries(metadata);
}

function cut(text: string): string {
	return text.replaceAll('\0', '').trim().slice(0, LENGTH);
}

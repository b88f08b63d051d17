/** A word without plural and verb endings, so that "connectors" and "connector" count as one. English, deliberately light. */
export function stem(word: string): string {
	if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
	if (word.length > 4 && /(?:ss|x|ch|sh)es$/.test(word)) return word.slice(0, -2);
	if (word.length > 3 && word.endsWith('s') && !/(?:ss|us|is)$/.test(word)) {
		return word.slice(0, -1);
	}
	return word;
}

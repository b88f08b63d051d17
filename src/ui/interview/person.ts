/** The name to call somebody by in running text: the first word of a full name; empty stays empty. */
export function shortName(fullName: string): string {
	return fullName.trim().split(/\s+/)[0] ?? '';
}

/** Whether a text holds a cue as whole words, without regard to case; `*` stands for any letters,
 * ` … ` for up to five words. */
export function hasCue(text: string, cue: string): boolean {
	const pattern = cue
		.replace(/[.+?^${}()|[\]\\]/g, '\\$&')
		.replaceAll('*', '[\\p{L}\\p{N}]*')
		.replaceAll(' … ', '(?:\\s+\\S+){0,5}\\s+')
		.replace(/ |-/g, '[\\s-]+');
	return new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'iu').test(text);
}

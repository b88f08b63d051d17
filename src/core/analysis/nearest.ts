/**
 * The stretch of `text` that needs the fewest edits (insert, delete, replace) to become `pattern`; the first of equals.
 * Source: P. H. Sellers, "The theory and computation of evolutionary distances" (1980). Time: product of the lengths.
 */
export function nearestSubstring(
	pattern: string,
	text: string
): { start: number; end: number; edits: number } {
	const size = pattern.length;
	// One column per position of the text: fewest edits of pattern[0..i] against a stretch ending here, and its start.
	let edits = new Int32Array(size + 1);
	let starts = new Int32Array(size + 1);
	let nextEdits = new Int32Array(size + 1);
	let nextStarts = new Int32Array(size + 1);
	for (let i = 0; i <= size; i++) edits[i] = i;
	let best = { start: 0, end: 0, edits: size };
	for (let j = 1; j <= text.length; j++) {
		nextEdits[0] = 0;
		nextStarts[0] = j;
		for (let i = 1; i <= size; i++) {
			const replace = (edits[i - 1] as number) + (pattern[i - 1] === text[j - 1] ? 0 : 1);
			const remove = (nextEdits[i - 1] as number) + 1;
			const insert = (edits[i] as number) + 1;
			if (replace <= remove && replace <= insert) {
				nextEdits[i] = replace;
				nextStarts[i] = starts[i - 1] as number;
			} else if (insert <= remove) {
				nextEdits[i] = insert;
				nextStarts[i] = starts[i] as number;
			} else {
				nextEdits[i] = remove;
				nextStarts[i] = nextStarts[i - 1] as number;
			}
		}
		[edits, nextEdits] = [nextEdits, edits];
		[starts, nextStarts] = [nextStarts, starts];
		if ((edits[size] as number) < best.edits) {
			best = { start: starts[size] as number, end: j, edits: edits[size] as number };
		}
	}
	return best;
}

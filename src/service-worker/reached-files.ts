import type { Rollup } from 'vite';

/** File names of all chunks that `starts` import, dynamically too if wished, and of their styles. */
export function reachedFiles(
	bundle: Rollup.OutputBundle,
	starts: readonly string[],
	followDynamic: boolean
): Set<string> {
	const found = new Set<string>();
	const open = [...starts];
	for (let name = open.pop(); name !== undefined; name = open.pop()) {
		const chunk = bundle[name];
		if (found.has(name) || chunk?.type !== 'chunk') continue;
		found.add(name);
		open.push(...chunk.imports);
		if (followDynamic) open.push(...chunk.dynamicImports);
		for (const css of chunk.viteMetadata?.importedCss ?? []) found.add(css);
	}
	return found;
}

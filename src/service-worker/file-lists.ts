import type { Plugin, Rollup } from 'vite';

/** Where the lists are found in the built app. */
export const FILE_LISTS = '_app/files.json';

type Bundle = Rollup.OutputBundle;

function isChunk(file: Bundle[string] | undefined): file is Rollup.OutputChunk {
	return file?.type === 'chunk';
}

/** The chunks that hold the kit's generated nodes of some routes; a node imports its page, which tells whose it is. */
function nodesOf(
	bundle: Bundle,
	importsOf: (id: string) => readonly string[],
	belongs: (source: string) => boolean
): string[] {
	return Object.values(bundle)
		.filter(isChunk)
		.filter(({ moduleIds }) =>
			moduleIds.some((id) => /nodes\/\d+\.js$/.test(id) && importsOf(id).some(belongs))
		)
		.map((chunk) => chunk.fileName);
}

/** Everything reachable from `starts`. The app's own entry reaches every route dynamically: not followed. */
function closure(bundle: Bundle, starts: readonly string[], followDynamic: boolean): Set<string> {
	const found = new Set<string>();
	const open = [...starts];
	for (let name = open.pop(); name !== undefined; name = open.pop()) {
		const chunk = bundle[name];
		if (found.has(name) || !isChunk(chunk)) continue;
		found.add(name);
		open.push(...chunk.imports);
		if (followDynamic) open.push(...chunk.dynamicImports);
		for (const css of chunk.viteMetadata?.importedCss ?? []) found.add(css);
	}
	return found;
}

/**
 * Writes the lists the service worker stores: `participant` (what the pages behind a link need, start to end)
 * and `team` (the whole app). `start` is the part of `participant` that loads before the start page can be used.
 */
export function fileLists(): Plugin {
	return {
		name: 'earshot-file-lists',
		enforce: 'post',
		applyToEnvironment: (environment) => environment.name === 'client',
		generateBundle: {
			order: 'post',
			handler(_options, bundle) {
				const entries = Object.values(bundle)
					.filter(isChunk)
					.filter((chunk) => /\/entry\/(start|app)\./.test(chunk.fileName))
					.map((chunk) => chunk.fileName);
				if (entries.length === 0) return;
				const importsOf = (id: string) => this.getModuleInfo(id)?.importedIds ?? [];
				const nodes = (belongs: (source: string) => boolean) => nodesOf(bundle, importsOf, belongs);
				const ground = [
					...entries,
					...nodes((id) => /src\/routes\/\+(layout|error)\.svelte$/.test(id))
				];
				const route = nodes((id) => id.includes('src/routes/(participant)/'));
				const start = closure(bundle, [...ground, ...route], false);
				const behind = closure(bundle, route, true);
				const path = (name: string) => `/${name}`;
				this.emitFile({
					type: 'asset',
					fileName: FILE_LISTS,
					source: JSON.stringify({
						start: [...start].map(path),
						participant: [...new Set([...start, ...behind])].map(path),
						team: Object.keys(bundle)
							.filter((name) => name.startsWith('_app/immutable/'))
							.map(path)
					})
				});
			}
		}
	};
}

import type { Plugin } from 'vite';
import { startScript } from './participant-document.ts';
import { reachedFiles } from './reached-files.ts';

/**
 * Writes the lists the service worker stores, a file each so that a phone fetches only its own: `participant` (what
 * the page behind a link needs, start to end) and `team` (the whole app). `start`, for who measures, is the part of
 * `participant` that loads before the start page can be used.
 */
export function fileLists(): Plugin {
	return {
		name: 'earshot-file-lists',
		enforce: 'post',
		applyToEnvironment: (environment) => environment.name === 'client',
		generateBundle: {
			order: 'post',
			handler(_options, bundle) {
				const script = startScript(bundle);
				if (script === undefined) return;
				const lists = {
					start: [...reachedFiles(bundle, [script], false)],
					participant: [...reachedFiles(bundle, [script], true)],
					team: Object.keys(bundle).filter((name) => name.startsWith('_app/immutable/'))
				};
				for (const [list, names] of Object.entries(lists)) {
					const source = JSON.stringify(names.map((name) => `/${name}`));
					this.emitFile({ type: 'asset', fileName: `_app/files-${list}.json`, source });
				}
			}
		}
	};
}

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin, Rollup } from 'vite';
import { reachedFiles } from './reached-files.ts';

const START = 'src/routes/(participant)/document.ts';
const TEMPLATE = 'src/app.html';
/** The page behind a link, beside the kit's own shell for everything else. */
export const PARTICIPANT_DOCUMENT = 'participant.html';

/** File name of the script a participant's document starts with; undefined in bundles without one. */
export function startScript(bundle: Rollup.OutputBundle): string | undefined {
	return Object.values(bundle).find(
		(file) => file.type === 'chunk' && file.facadeModuleId?.endsWith(START) === true
	)?.fileName;
}

/** Tags that load `files`, `script` first. The policy is repeated for servers that send none. */
function head(script: string, files: readonly string[]): string {
	return [
		`<meta http-equiv="content-security-policy" content="script-src 'self'" />`,
		`<script type="module" src="/${script}"></script>`,
		...files
			.filter((name) => name !== script)
			.map((name) => {
				const rel = name.endsWith('.css') ? 'stylesheet' : 'modulepreload';
				return `<link rel="${rel}" href="/${name}" />`;
			})
	].join('\n\t\t');
}

/** Builds the document of a participant's page from the app's own template, without the kit's router. */
export function participantDocument(): Plugin {
	let root = '';
	return {
		name: 'earshot-participant-document',
		apply: 'build',
		enforce: 'post',
		applyToEnvironment: (environment) => environment.name === 'client',
		configResolved(config) {
			root = config.root;
		},
		buildStart() {
			this.emitFile({ type: 'chunk', id: resolve(root, START), name: 'entry/participant' });
		},
		generateBundle: {
			order: 'post',
			handler(_options, bundle) {
				const script = startScript(bundle);
				if (script === undefined) return;
				const template = readFileSync(resolve(root, TEMPLATE), 'utf8');
				const source = template
					.replace('%sveltekit.head%', () =>
						head(script, [...reachedFiles(bundle, [script], false)])
					)
					.replace('%sveltekit.body%', '');
				this.emitFile({ type: 'asset', fileName: PARTICIPANT_DOCUMENT, source });
			}
		}
	};
}

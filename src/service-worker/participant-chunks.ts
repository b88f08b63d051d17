import type { Plugin, Rollup } from 'vite';

type ModuleInfo = Pick<Rollup.ModuleInfo, 'importedIds' | 'dynamicallyImportedIds'>;
type Lookup = (id: string) => ModuleInfo | null;

const DOCUMENT = /src\/routes\/\(participant\)\/document\.ts$/;
const DEVICE = /\/src\/(local|sync|core\/base|protocol)\/|\/valibot\//;
const KIT = /\/src\/ui\/kit\/|\/@lucide\//;

function reach(starts: readonly string[], lookup: Lookup, followDynamic: boolean): Set<string> {
	const found = new Set<string>();
	const open = [...starts];
	for (let id = open.pop(); id !== undefined; id = open.pop()) {
		const info = found.has(id) ? null : lookup(id);
		if (info === null) continue;
		found.add(id);
		open.push(...info.importedIds, ...(followDynamic ? info.dynamicallyImportedIds : []));
	}
	return found;
}

/**
 * Puts what a participant's page needs into a handful of files instead of fifty: a phone with one bar of signal pays for
 * every request. `start` is there before the start page can be used; `dexie`, `device` and `interview` follow while the person
 * reads. The rest of the app is split as the bundler sees fit.
 */
export function participantChunks(): Plugin {
	let start = new Set<string>();
	let behind = new Set<string>();
	const groups = [
		{ name: 'dexie', priority: 40, test: (id: string) => behind.has(id) && id.includes('/dexie/') },
		// With the general controls that follow at once: team pages use them as well, and a file each would cost a request.
		{
			name: 'start',
			priority: 30,
			test: (id: string) => start.has(id) || (behind.has(id) && KIT.test(id))
		},
		{
			name: 'device',
			priority: 20,
			test: (id: string) => behind.has(id) && DEVICE.test(id)
		},
		{ name: 'interview', priority: 10, test: (id: string) => behind.has(id) }
	];
	return {
		name: 'earshot-participant-chunks',
		apply: 'build',
		config: () => ({
			environments: {
				client: { build: { rolldownOptions: { output: { codeSplitting: { groups } } } } }
			}
		}),
		applyToEnvironment: (environment) => environment.name === 'client',
		buildEnd() {
			const ids = [...this.getModuleIds()];
			const lookup: Lookup = (id) => this.getModuleInfo(id);
			const documents = ids.filter((id) => DOCUMENT.test(id));
			start = reach(documents, lookup, false);
			behind = reach(documents, lookup, true);
			// It mounts the page as soon as it is loaded, so it stays a file of its own that no other page imports.
			for (const id of documents) {
				start.delete(id);
				behind.delete(id);
			}
		}
	};
}

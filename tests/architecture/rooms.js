/**
 * Who may import whom: the table of docs/architecture.md as rules a machine runs (`npm run check:rooms`).
 * Paths are relative to the project's root. Tests are outside the rules.
 */

const ROOMS = ['core', 'protocol', 'local', 'sync', 'engines', 'exchange', 'state', 'ui', 'routes'];

/** Rooms that each room may import, itself included. */
const MAY = {
	core: ['core'],
	protocol: ['protocol', 'core'],
	local: ['local', 'core'],
	sync: ['sync', 'core', 'protocol', 'local'],
	engines: ['engines', 'core'],
	exchange: ['exchange', 'core'],
	state: ['state', 'core', 'protocol', 'local', 'sync', 'engines', 'exchange'],
	ui: ['ui', 'core', 'state'],
	routes: ['routes', 'core', 'state', 'ui']
};

/** Packages each room may import (node_modules names; `$app` and `$service-worker` are the kit's). */
const PACKAGES = {
	core: [],
	protocol: ['valibot'],
	local: ['yjs', 'dexie', 'lib0', 'fast-diff'],
	sync: ['yjs', 'y-websocket', 'y-protocols', 'lib0', 'valibot'],
	engines: ['openai', 'minisearch', 'valibot'],
	exchange: ['fflate', 'papaparse'],
	state: ['svelte', 'workbox-window'],
	ui: ['svelte', 'uqr', '@lucide/svelte'],
	routes: ['svelte', '@sveltejs/kit']
};

const src = (room) => `^src/${room}/`;
const npm = (names) => names.map((name) => `node_modules/${name}/`).join('|');

const roomRules = ROOMS.map((room) => ({
	name: `rooms/${room}`,
	comment: `${room} may import ${MAY[room].join(', ')}`,
	severity: 'error',
	from: { path: src(room) },
	to: { path: '^(src|server|tests)/', pathNot: MAY[room].map(src).concat('\\.css$') }
}));

const packageRules = ROOMS.map((room) => ({
	name: `packages/${room}`,
	comment: `${room} may import the packages ${PACKAGES[room].join(', ') || '(none)'}`,
	severity: 'error',
	from: { path: src(room) },
	to: {
		path: 'node_modules',
		// Svelte's compiler adds imports of its own runtime to every component.
		...(PACKAGES[room].length > 0 ? { pathNot: npm(PACKAGES[room]) } : {})
	}
}));

/** The engine files that the server may run: the interviewer's wording, and nothing else. */
const SERVER_ENGINES = '^src/engines/(openai/|ondevice/wording)';

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
	forbidden: [
		...roomRules,
		...packageRules,
		{
			name: 'no-cycles',
			severity: 'error',
			from: { path: '^(src|server)/' },
			to: { circular: true }
		},
		{
			name: 'no-folder-cycles',
			severity: 'error',
			scope: 'folder',
			from: { path: '^(src|server)' },
			to: { circular: true }
		},
		{
			name: 'no-node-in-the-browser',
			comment: 'the plugins beside the service worker run in the build, not in the browser',
			severity: 'error',
			from: { path: '^src/', pathNot: '^src/service-worker/(file-lists|participant-)' },
			to: { dependencyTypes: ['core'] }
		},
		{
			name: 'docs-know-no-dexie',
			severity: 'error',
			from: { path: '^src/local/docs/' },
			to: { path: 'node_modules/dexie/|^src/local/store/' }
		},
		{
			name: 'store-knows-no-yjs',
			severity: 'error',
			from: { path: '^src/local/store/' },
			to: { path: 'node_modules/(yjs|lib0)/|^src/local/docs/' }
		},
		{
			name: 'ui-sees-state-as-types-only',
			severity: 'error',
			from: { path: '^src/ui/' },
			to: { path: '^src/state/', dependencyTypesNot: ['type-only'] }
		},
		{
			name: 'kit-knows-nothing-of-research',
			severity: 'error',
			from: { path: '^src/ui/kit/' },
			to: { path: '^src/', pathNot: '^src/(ui/kit|core/base)/' }
		},
		{
			name: 'features-do-not-import-each-other',
			severity: 'error',
			from: { path: '^src/ui/([^/]+)/' },
			to: { path: '^src/ui/', pathNot: '^src/ui/(kit|words|$1)/' }
		},
		{
			name: 'participants-load-no-team-code',
			severity: 'error',
			from: { path: '^src/routes/\\(participant\\)/' },
			to: { path: 'node_modules/(yjs|minisearch|papaparse)/', reachable: true }
		},
		{
			name: 'server-rooms',
			severity: 'error',
			from: { path: '^server/' },
			to: { path: '^src/', pathNot: `^src/(core|protocol)/|${SERVER_ENGINES}` }
		},
		{
			name: 'not-to-unresolvable',
			severity: 'error',
			from: { path: '^(src|server)/' },
			to: { couldNotResolve: true, pathNot: '^\\$(app|service-worker|lib)|^\\./\\$types|\\?' }
		}
	],
	options: {
		doNotFollow: { path: 'node_modules' },
		exclude: { path: '\\.test\\.ts$|^build/|^\\.svelte-kit/' },
		tsPreCompilationDeps: true,
		tsConfig: { fileName: 'tsconfig.json' },
		enhancedResolveOptions: {
			exportsFields: ['exports'],
			conditionNames: ['svelte', 'browser', 'import', 'default', 'types'],
			extensions: ['.ts', '.js', '.svelte', '.json']
		}
	}
};

/// <reference no-default-lib="true"/>
/// <reference lib="esnext" />
/// <reference lib="webworker" />
/// <reference types="@sveltejs/kit" />
import { files, version } from '$service-worker';
import { NavigationRoute, registerRoute, setCatchHandler } from 'workbox-routing';
import { CacheFirst } from 'workbox-strategies';

const worker = globalThis.self as unknown as ServiceWorkerGlobalScope;

type Tier = 'participant' | 'team';

/** The page behind a link has a document of its own; every other address opens the shell. */
const DOCUMENT = '/participant.html';
const SHELL = '/shell.html';
const DOCUMENTS = { participant: [DOCUMENT], team: [DOCUMENT, SHELL] };
const CACHE = `earshot-${version}`;
/** Survives updates: says whether this device is a team's, so that a new version is fetched whole. */
const META = 'earshot-meta';
const TEAM_FLAG = '/earshot-team-device';

async function isTeamDevice(): Promise<boolean> {
	return (await (await caches.open(META)).match(TEAM_FLAG)) !== undefined;
}

/** Which files a participant or a team needs, listed by the build. */
async function listed(tier: Tier): Promise<string[]> {
	const reply = await fetch(`/_app/files-${tier}.json`, { cache: 'no-store' });
	if (!reply.ok) throw new Error(`no list of files: ${reply.status}`);
	const list = (await reply.json()) as string[];
	return tier === 'team'
		? [...list, ...files.filter((file) => !file.startsWith('/screenshots/'))]
		: list;
}

/** Stores what `tier` needs. Names carry a hash, so a file that is there is the right one; documents are asked anew. */
async function keep(tier: Tier): Promise<void> {
	const cache = await caches.open(CACHE);
	const documents = DOCUMENTS[tier].map((path) => new Request(path, { cache: 'no-store' }));
	const held = new Set((await cache.keys()).map((request) => new URL(request.url).pathname));
	const missing = (await listed(tier)).filter((path) => !held.has(path));
	await cache.addAll([...documents, ...missing]);
}

worker.addEventListener('install', (event) => {
	event.waitUntil((async () => keep((await isTeamDevice()) ? 'team' : 'participant'))());
});

worker.addEventListener('activate', (event) => {
	event.waitUntil(
		(async () => {
			for (const name of await caches.keys()) {
				if (name !== CACHE && name !== META) await caches.delete(name);
			}
			// The page that is open now must be safe offline too, without a second visit.
			await worker.clients.claim();
		})()
	);
});

worker.addEventListener('message', (event) => {
	const type = (event.data as { type?: unknown } | null)?.type;
	if (type === 'SKIP_WAITING') void worker.skipWaiting();
	if (type === 'KEEP_APP') {
		const port = event.ports[0];
		event.waitUntil(
			(async () => {
				const meta = await caches.open(META);
				await meta.put(TEAM_FLAG, new Response('1'));
				await keep('team');
			})().then(
				() => port?.postMessage({ ready: true }),
				() => port?.postMessage({ ready: false })
			)
		);
	}
});

const app = new CacheFirst({ cacheName: CACHE });

registerRoute(
	({ url, sameOrigin }) =>
		sameOrigin && (url.pathname.startsWith('/_app/immutable/') || files.includes(url.pathname)),
	app
);

// The pattern is matched against path and query together: anchored, and closed before any `?`.
registerRoute(
	new NavigationRoute(
		async ({ url }) => {
			const page = /^\/i\/[^/]+$/.test(url.pathname) ? DOCUMENT : SHELL;
			return (await caches.match(page, { cacheName: CACHE })) ?? fetch(page);
		},
		{ denylist: [/^\/api(\/|\?|$)/, /^\/health(\?|$)/, /^\/[^?]*\.[a-z0-9]+(\?|$)/i] }
	)
);

setCatchHandler(async () => Response.error());

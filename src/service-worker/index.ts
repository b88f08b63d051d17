/// <reference no-default-lib="true"/>
/// <reference lib="esnext" />
/// <reference lib="webworker" />
/// <reference types="@sveltejs/kit" />
import { files, version } from '$service-worker';
import { NavigationRoute, registerRoute, setCatchHandler } from 'workbox-routing';
import { CacheFirst } from 'workbox-strategies';

const worker = globalThis.self as unknown as ServiceWorkerGlobalScope;

const SHELL = '/shell.html';
const CACHE = `earshot-${version}`;
/** Survives updates: says whether this device is a team's, so that a new version is fetched whole. */
const META = 'earshot-meta';
const TEAM_FLAG = '/earshot-team-device';
/** Which files a participant and a team need, listed by the build. */
const FILE_LISTS = '/_app/files.json';

async function isTeamDevice(): Promise<boolean> {
	return (await (await caches.open(META)).match(TEAM_FLAG)) !== undefined;
}

async function listed(tier: 'participant' | 'team'): Promise<string[]> {
	const reply = await fetch(FILE_LISTS, { cache: 'no-store' });
	if (!reply.ok) throw new Error(`no list of files: ${reply.status}`);
	const lists = (await reply.json()) as Record<typeof tier, string[]>;
	return tier === 'team'
		? [...lists.team, ...files.filter((file) => !file.startsWith('/screenshots/'))]
		: lists.participant;
}

/** Adds what is not there yet. Names carry a hash, so a file that is there is the right one. */
async function keep(urls: readonly string[]): Promise<void> {
	const cache = await caches.open(CACHE);
	const held = new Set((await cache.keys()).map((request) => new URL(request.url).pathname));
	await cache.addAll(urls.filter((url) => !held.has(url)));
}

worker.addEventListener('install', (event) => {
	event.waitUntil(
		(async () => {
			const cache = await caches.open(CACHE);
			await cache.add(new Request(SHELL, { cache: 'no-store' }));
			await keep(await listed((await isTeamDevice()) ? 'team' : 'participant'));
		})()
	);
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
				await keep(await listed('team'));
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
		async () => {
			const held = await caches.match(SHELL, { cacheName: CACHE });
			return held ?? fetch(SHELL);
		},
		{ denylist: [/^\/api(\/|\?|$)/, /^\/health(\?|$)/, /^\/[^?]*\.[a-z0-9]+(\?|$)/i] }
	)
);

setCatchHandler(async () => Response.error());

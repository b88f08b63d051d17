/// <reference no-default-lib="true"/>
/// <reference lib="esnext" />
/// <reference lib="webworker" />
/// <reference types="@sveltejs/kit" />
import { files, version } from '$service-worker';

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

/**
 * Stores what `tier` needs and is not there yet: names carry a hash, so a file that is there is the right one. Documents
 * are named by what they are; only a `fresh` version replaces them, or an update would slip in before it is taken.
 */
async function keep(tier: Tier, fresh: boolean): Promise<void> {
	const cache = await caches.open(CACHE);
	const held = new Set((await cache.keys()).map((request) => new URL(request.url).pathname));
	const documents = DOCUMENTS[tier]
		.filter((path) => fresh || !held.has(path))
		.map((path) => new Request(path, { cache: 'no-store' }));
	const missing = (await listed(tier)).filter((path) => !held.has(path));
	await cache.addAll([...documents, ...missing]);
}

worker.addEventListener('install', (event) => {
	event.waitUntil((async () => keep((await isTeamDevice()) ? 'team' : 'participant', true))());
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
				await keep('team', false);
			})().then(
				() => port?.postMessage({ ready: true }),
				() => port?.postMessage({ ready: false })
			)
		);
	}
});

function isFile(path: string): boolean {
	return path.startsWith('/_app/immutable/') || files.includes(path);
}

/** What the server answers itself: its API, its health, and files we do not store. */
const SERVER_ONLY = /^\/(api|health)(\/|$)|\.[a-z0-9]+$/i;

/** A stored file first; one that was never stored is fetched and kept. */
async function file(event: FetchEvent): Promise<Response> {
	const cache = await caches.open(CACHE);
	const held = await cache.match(event.request);
	if (held !== undefined) return held;
	const reply = await fetch(event.request);
	// No room left is no reason to withhold the file.
	if (reply.status === 200) {
		event.waitUntil(cache.put(event.request, reply.clone()).catch(() => {}));
	}
	return reply;
}

async function page(path: string): Promise<Response> {
	const document = /^\/i\/[^/]+$/.test(path) ? DOCUMENT : SHELL;
	return (await caches.match(document, { cacheName: CACHE })) ?? fetch(document);
}

// By hand: a routing library would be a fortieth of all a participant's phone receives.
worker.addEventListener('fetch', (event) => {
	const { request } = event;
	const { origin, pathname } = new URL(request.url);
	if (request.method !== 'GET' || origin !== worker.location.origin) return;
	if (isFile(pathname)) event.respondWith(file(event));
	else if (request.mode === 'navigate' && !SERVER_ONLY.test(pathname)) {
		event.respondWith(page(pathname));
	}
});

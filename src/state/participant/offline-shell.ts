/**
 * Registers the service worker and resolves when this page would open again without a network. Where there is none
 * (plain http, private mode of some browsers) nothing more can be done than what is in memory, and it resolves at once.
 * Without workbox-window: an update never interrupts an interview, so there is nothing for it to manage here.
 */
export async function offlineShellReady(): Promise<void> {
	const container: ServiceWorkerContainer | undefined = navigator.serviceWorker;
	if (container === undefined || import.meta.env.DEV) return;
	try {
		await container.register('/service-worker.js', { updateViaCache: 'none' });
		await container.ready;
	} catch {
		// Registration is forbidden here: the same as not having one.
	}
}

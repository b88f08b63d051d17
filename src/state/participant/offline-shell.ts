/**
 * Resolves when this page would open again without a network. Where there is no service worker (plain http, private
 * mode of some browsers) nothing more can be done than what is in memory, and it resolves at once.
 */
export async function offlineShellReady(): Promise<void> {
	const container: ServiceWorkerContainer | undefined = navigator.serviceWorker;
	if (container === undefined) return;
	try {
		const registration = await container.getRegistration();
		if (registration !== undefined) await container.ready;
	} catch {
		// Registration is forbidden here: the same as not having one.
	}
}

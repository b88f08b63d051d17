import type { Workbox } from 'workbox-window';

const HOUR = 60 * 60 * 1000;

/** How long the worker may take to fetch the whole app before "ready offline" is doubted. */
const KEEP_TIMEOUT = 60_000;

/**
 * The app's own installation: registers the service worker, tells when a newer version waits, and whether
 * everything needed offline is on the device. An update is offered, never forced.
 */
export class Updates {
	#workbox: Workbox | null = null;
	#waiting = $state(false);
	#ready = $state(false);

	/** A newer version is on the device and waits for {@link apply}. */
	get waiting(): boolean {
		return this.#waiting;
	}

	/** Everything this kind of device needs is stored: the next visit works without a network. */
	get ready(): boolean {
		return this.#ready;
	}

	/**
	 * Registers the worker. `team` stores the whole app, otherwise only the participant's part.
	 * Does nothing where workers do not exist (an insecure origin, an old browser).
	 */
	async start(team: boolean): Promise<void> {
		if (!('serviceWorker' in navigator) || this.#workbox !== null) return;
		const { Workbox } = await import('workbox-window');
		const workbox = new Workbox('/service-worker.js', { updateViaCache: 'none' });
		this.#workbox = workbox;
		workbox.addEventListener('waiting', () => (this.#waiting = true));
		try {
			await workbox.register();
			await workbox.active;
		} catch {
			// No network on the very first visit, or a browser that refuses workers: the app works, without its safety net.
			return;
		}
		this.#ready = team ? await this.#keepApp() : true;
		setInterval(() => void workbox.update().catch(() => {}), HOUR);
		document.addEventListener('visibilitychange', () => {
			if (document.visibilityState === 'visible') void workbox.update().catch(() => {});
		});
	}

	/** Switches to the waiting version and reloads once it is in charge. */
	apply(): void {
		if (this.#workbox === null) return;
		this.#workbox.addEventListener('controlling', () => location.reload());
		this.#workbox.messageSkipWaiting();
	}

	async #keepApp(): Promise<boolean> {
		const worker = (await navigator.serviceWorker.ready).active;
		if (worker === null) return false;
		const channel = new MessageChannel();
		return new Promise((resolve) => {
			const timer = setTimeout(() => resolve(false), KEEP_TIMEOUT);
			channel.port1.onmessage = (event: MessageEvent<{ ready: boolean }>) => {
				clearTimeout(timer);
				resolve(event.data.ready);
			};
			worker.postMessage({ type: 'KEEP_APP' }, [channel.port2]);
		});
	}
}

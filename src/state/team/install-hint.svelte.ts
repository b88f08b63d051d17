import type { EarshotDatabase } from '#local/store/database.ts';
import { readSetting, writeSetting } from '#local/store/settings.ts';

/** Chromium's offer to install; other browsers have none. */
interface InstallPrompt extends Event {
	prompt(): Promise<unknown>;
}

function isStandalone(): boolean {
	const standalone = 'standalone' in navigator && navigator.standalone === true;
	return standalone || matchMedia('(display-mode: standalone)').matches;
}

function isAppleTouch(): boolean {
	return /iPad|iPhone|iPod/.test(navigator.userAgent);
}

/** Whether and how installing is offered: once, and only after something useful has been done. */
export class InstallHint {
	readonly #database: EarshotDatabase;
	#prompt = $state.raw<InstallPrompt | null>(null);
	#unseen = $state(false);
	readonly #byHand: boolean;

	constructor(database: EarshotDatabase) {
		this.#database = database;
		this.#byHand = isAppleTouch();
	}

	/** How to install here; null when it is not offered. */
	get kind(): 'prompt' | 'steps' | null {
		if (!this.#unseen) return null;
		if (this.#prompt !== null) return 'prompt';
		return this.#byHand ? 'steps' : null;
	}

	/** Listens for the browser's offer; returns a function that stops it. */
	listen(): () => void {
		const keep = (event: Event) => {
			event.preventDefault();
			this.#prompt = event as InstallPrompt;
		};
		const installed = () => void this.dismiss();
		addEventListener('beforeinstallprompt', keep);
		addEventListener('appinstalled', installed);
		if (!isStandalone()) {
			void readSetting(this.#database, 'installHint').then((seen) => {
				this.#unseen = seen.ok && seen.value === 'unseen';
			});
		}
		return () => {
			removeEventListener('beforeinstallprompt', keep);
			removeEventListener('appinstalled', installed);
		};
	}

	async install(): Promise<void> {
		await this.#prompt?.prompt();
		await this.dismiss();
	}

	async dismiss(): Promise<void> {
		this.#unseen = false;
		this.#prompt = null;
		await writeSetting(this.#database, 'installHint', 'dismissed');
	}
}

/** Keeps the screen on while an element is shown; a phone that locks itself in mid-interview strands its guest. */
export function keepAwake(_element: HTMLElement): () => void {
	let lock: WakeLockSentinel | null = null;
	let ended = false;
	const ask = async (): Promise<void> => {
		if (document.hidden) return;
		try {
			lock = (await navigator.wakeLock?.request('screen')) ?? null;
			if (ended) await lock?.release();
		} catch {
			// Low battery or an old browser: the screen follows the phone's own setting.
		}
	};
	const onVisible = () => void ask();
	document.addEventListener('visibilitychange', onVisible);
	void ask();
	return () => {
		ended = true;
		document.removeEventListener('visibilitychange', onVisible);
		void lock?.release().catch(() => undefined);
	};
}

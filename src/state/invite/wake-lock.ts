/**
 * Keeps the screen on, again after the page was out of sight; browsers without the feature just do not.
 * @returns a function that lets the screen sleep
 */
export function keepAwake(): () => void {
	let lock: WakeLockSentinel | null = null;
	let isOver = false;

	async function hold(): Promise<void> {
		if (isOver || document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
		try {
			lock = await navigator.wakeLock.request('screen');
			if (isOver) await lock.release();
		} catch {
			// A low battery or a policy refused; the code is still on the screen.
		}
	}

	const again = () => void hold();
	document.addEventListener('visibilitychange', again);
	void hold();
	return () => {
		isOver = true;
		document.removeEventListener('visibilitychange', again);
		void lock?.release().catch(() => {});
	};
}

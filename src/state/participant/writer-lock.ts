/** The right to write one interview, in this tab. */
export interface WriterLock {
	release(): void;
}

const lockName = (interviewId: string): string => `earshot-interview-${interviewId}`;

/**
 * Takes the right to write an interview, or null while another tab has it. The browser gives it back when the tab
 * closes or crashes. Browsers without locks (pages opened over plain http) always get it: there the database
 * refuses the second of two turns that claim one place, and the loser reads again.
 */
export function takeWriterLock(interviewId: string): Promise<WriterLock | null> {
	return requestLock(interviewId, { ifAvailable: true });
}

/** Waits until the other tab lets go; null when `signal` ends the wait. */
export function waitForWriterLock(
	interviewId: string,
	signal: AbortSignal
): Promise<WriterLock | null> {
	return requestLock(interviewId, { signal });
}

function requestLock(interviewId: string, options: LockOptions): Promise<WriterLock | null> {
	const locks: LockManager | undefined = navigator.locks;
	if (locks === undefined) return Promise.resolve({ release: () => {} });
	return new Promise((resolve) => {
		locks
			.request(lockName(interviewId), options, (lock) => {
				if (lock === null) {
					resolve(null);
					return;
				}
				return new Promise<void>((release) => resolve({ release }));
			})
			.catch(() => resolve(null));
	});
}

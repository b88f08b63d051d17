const KEY = 'earshot-held-interviews';

/**
 * Whether this phone ever began an interview. Known before the database is loaded, so that somebody who comes back
 * is not shown the start page first. Only a hint: the database has the last word.
 */
export function hasHeldInterviews(): boolean {
	try {
		return localStorage.getItem(KEY) !== null;
	} catch {
		return false;
	}
}

export function noteHeldInterview(): void {
	try {
		localStorage.setItem(KEY, '1');
	} catch {
		// Without the hint the start page shows for a moment; nothing else depends on it.
	}
}

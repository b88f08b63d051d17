/** What is known for certain about where work has got to. */
export interface SyncFacts {
	readonly now: number;
	/** Changes not yet in a completed transaction, since when; or why they cannot be written. */
	readonly keeping:
		| { readonly state: 'saved' }
		| { readonly state: 'saving'; readonly since: number }
		| { readonly state: 'failed'; readonly kind: string };
	/** Whether studies of this device belong to an account; without one nothing is owed to any server. */
	readonly account: 'none' | 'signed-in' | 'signed-out';
	/** Items the server has not acknowledged, refused ones included. */
	readonly waiting: number;
	readonly refused: number;
	/** When the transfer in progress began; null when nothing is being sent. */
	readonly sendingSince: number | null;
	/** Whether the last request reached the server; null before the first. */
	readonly isReached: boolean | null;
	/** What the browser says: false is certain, true is not. */
	readonly isOnline: boolean;
}

/** The sync pill. `where`: whether "saved" means the server or only this device. */
export type SyncState =
	| { readonly kind: 'saved'; readonly where: 'server' | 'device' }
	| { readonly kind: 'saving' }
	| { readonly kind: 'waiting'; readonly count: number }
	| { readonly kind: 'offline' }
	| {
			readonly kind: 'attention';
			readonly why: 'storage-full' | 'storage' | 'signed-out' | 'rejected';
			readonly count: number;
	  };

/** Saving that takes less is not worth a word, ms. */
export const SAVING_SHOWN_AFTER = 1_000;

/** The one state to show, from facts only. What a person must act on goes first; being offline is never alarming. */
export function syncState(facts: SyncFacts): SyncState {
	const { keeping, waiting, refused, account, now } = facts;
	if (keeping.state === 'failed') {
		const why = keeping.kind === 'quota' ? 'storage-full' : 'storage';
		return { kind: 'attention', why, count: 0 };
	}
	if (account !== 'none') {
		if (refused > 0) return { kind: 'attention', why: 'rejected', count: refused };
		if (account === 'signed-out') {
			return { kind: 'attention', why: 'signed-out', count: waiting };
		}
	}
	if (keeping.state === 'saving' && now - keeping.since >= SAVING_SHOWN_AFTER) {
		return { kind: 'saving' };
	}
	if (account === 'none') return { kind: 'saved', where: 'device' };
	const isAway = !facts.isOnline || facts.isReached === false;
	if (waiting > 0) {
		const isSending = facts.sendingSince !== null && !isAway;
		return isSending && now - facts.sendingSince < PATIENCE
			? { kind: 'saving' }
			: { kind: 'waiting', count: waiting };
	}
	return isAway ? { kind: 'offline' } : { kind: 'saved', where: 'server' };
}

/** A transfer that takes longer is shown as waiting: what counts then is how much is left, ms. */
const PATIENCE = 10_000;

/** The moment at which the state may change without any new fact; null when it will not. */
export function nextChange(facts: SyncFacts): number | null {
	const moments = [
		facts.keeping.state === 'saving' ? facts.keeping.since + SAVING_SHOWN_AFTER : 0,
		facts.sendingSince === null ? 0 : facts.sendingSince + PATIENCE
	].filter((moment) => moment > facts.now);
	return moments.length > 0 ? Math.min(...moments) : null;
}

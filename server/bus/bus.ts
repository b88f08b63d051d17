/**
 * Tells whoever waits that a study has grown. Only a hint, after commit: a listener reads the feed itself, and one that
 * misses a hint loses time, never data.
 */
export interface Bus {
	publish(studyId: string): void;
	/** Returns the way to stop listening. */
	subscribe(studyId: string, listener: () => void): () => void;
}

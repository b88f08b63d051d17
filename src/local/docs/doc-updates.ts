import type { Result } from '#core/base/result.ts';

/** Why the bytes could not be kept; the kinds are the store's, `detail` is for logs. */
export interface KeepingError {
	readonly kind: string;
	readonly detail: string;
}

export interface KeptUpdate {
	/** Grows with every commit. */
	readonly order: number;
	readonly data: Uint8Array;
}

/**
 * Where the updates of documents are kept: bytes only. Every call is one transaction; when it resolves with `ok`,
 * what it wrote survives a flat battery.
 */
export interface DocUpdates {
	/** Updates of a document after `after` (0: all), in order. */
	read(doc: string, after: number): Promise<Result<KeptUpdate[], KeepingError>>;
	/** Appends, and reads what others appended after `after`. `isWiped`: what was kept before is gone. */
	append(
		doc: string,
		updates: readonly Uint8Array[],
		after: number
	): Promise<
		Result<
			{
				readonly head: number;
				readonly others: readonly KeptUpdate[];
				readonly rows: number;
				readonly isWiped: boolean;
			},
			KeepingError
		>
	>;
	/** Replaces all updates up to `upTo` by one; returns its order. */
	compact(doc: string, upTo: number, data: Uint8Array): Promise<Result<number, KeepingError>>;
	/** Tells when others may have appended. Returns a function that stops it. */
	subscribe(doc: string, listener: () => void): () => void;
}

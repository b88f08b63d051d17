import type { Result } from '#core/base/result.ts';
import { attempt } from './attempt.ts';
import type { EarshotDatabase, OutboxRow } from './database.ts';
import type { StoreError } from './errors.ts';

/** A note as it is stored: with its place in the queue. */
export type OwedItem = OutboxRow & { order: number };

/** Everything this device still owes the server, in the order it will be sent. */
export function listOutbox(db: EarshotDatabase): Promise<Result<OwedItem[], StoreError>> {
	return attempt(db, async () => (await db.outbox.orderBy('order').toArray()) as OwedItem[]);
}

export function countOutbox(db: EarshotDatabase): Promise<Result<number, StoreError>> {
	return attempt(db, () => db.outbox.count());
}

/** Takes items off the queue by their place, so that a newer note about the same thing stays. */
export function settleOwed(
	db: EarshotDatabase,
	orders: readonly number[]
): Promise<Result<void, StoreError>> {
	return attempt(db, () => db.outbox.bulkDelete([...orders]));
}

/** Records that sending failed. `refused` keeps the item from being tried again by itself. */
export function noteFailure(
	db: EarshotDatabase,
	orders: readonly number[],
	lastError: string,
	refused: boolean
): Promise<Result<void, StoreError>> {
	return attempt(db, () =>
		db.transaction('rw', db.outbox, async () => {
			await db.outbox
				.where(':id')
				.anyOf([...orders])
				.modify((row) => {
					row.attempts += 1;
					row.lastError = lastError;
					row.refused = refused;
				});
		})
	);
}

/** Lets refused items be tried again ("send now"). */
export function retryRefused(db: EarshotDatabase): Promise<Result<void, StoreError>> {
	return attempt(db, async () => {
		await db.outbox
			.filter((row) => row.refused)
			.modify((row) => {
				row.refused = false;
			});
	});
}

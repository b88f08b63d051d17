import { onTestFinished } from 'vitest';
import type { EarshotDatabase } from '#local/store/database.ts';
import { openDatabase } from '#local/store/open.ts';

let count = 0;

/** A name no other test's database has. */
export function deviceName(): string {
	count += 1;
	return `test-${Date.now()}-${Math.random().toString(36).slice(2)}-${count}`;
}

/** A real database, removed when the test is over. Opening the same name again is a second tab of the same device. */
export async function openDevice(name = deviceName()): Promise<EarshotDatabase> {
	const opened = await openDatabase({ name });
	if (!opened.ok) throw new Error(opened.error.detail);
	const db = opened.value;
	onTestFinished(async () => {
		db.close();
		await new Promise((resolve) => {
			const request = indexedDB.deleteDatabase(name);
			request.onsuccess = resolve;
			request.onerror = resolve;
			request.onblocked = resolve;
		});
	});
	return db;
}

/** The value of a result that must be one. */
export function must<T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T {
	if (!result.ok) throw new Error(JSON.stringify(result.error));
	return result.value;
}

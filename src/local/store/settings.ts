import type { Result } from '#core/base/result.ts';
import { attempt } from './attempt.ts';
import type { EarshotDatabase } from './database.ts';
import type { StoreError } from './errors.ts';

/** The account last signed in on this device, so that screens know whose it is without a network. */
export interface KnownAccount {
	readonly userId: string;
	readonly name: string;
	readonly email: string;
	readonly workspaceId: string;
	readonly role: 'owner' | 'editor' | 'viewer';
}

/** Everything kept under a fixed key, with its type. */
export interface Settings {
	theme: 'system' | 'light' | 'dark';
	account: KnownAccount | null;
	/** The install hint is shown once. */
	installHint: 'unseen' | 'dismissed';
	/** The study opened last. */
	lastStudyId: string | null;
	/** Kiosk: the digits that let staff leave, and the study handed over; null when this phone is nobody's kiosk. */
	kiosk: {
		readonly studyId: string;
		readonly pin: string;
		readonly segmentId: string | null;
	} | null;
}

const DEFAULTS: Settings = {
	theme: 'system',
	account: null,
	installHint: 'unseen',
	lastStudyId: null,
	kiosk: null
};

/** The value under a key, or its default. */
export function readSetting<K extends keyof Settings>(
	db: EarshotDatabase,
	key: K
): Promise<Result<Settings[K], StoreError>> {
	return attempt(db, async () => {
		const row = await db.settings.get(key);
		return row === undefined ? DEFAULTS[key] : (row.value as Settings[K]);
	});
}

export function writeSetting<K extends keyof Settings>(
	db: EarshotDatabase,
	key: K,
	value: Settings[K]
): Promise<Result<void, StoreError>> {
	return attempt(db, async () => {
		await db.settings.put({ key, value });
	});
}

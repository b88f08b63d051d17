import type { EarshotDatabase } from '#local/store/database.ts';
import { readSetting, writeSetting, type Settings } from '#local/store/settings.ts';

export type Theme = Settings['theme'];

/** Where the choice is repeated, so that the first paint of the next visit has it before the database opens. */
const MIRROR = 'earshot.theme';

function mirrored(): Theme {
	try {
		const theme = localStorage.getItem(MIRROR);
		return theme === 'light' || theme === 'dark' ? theme : 'system';
	} catch {
		return 'system';
	}
}

function paint(theme: Theme): void {
	if (theme === 'system') delete document.documentElement.dataset['theme'];
	else document.documentElement.dataset['theme'] = theme;
}

/** Puts the last choice on the page before anything is drawn. */
export function paintLastTheme(): void {
	paint(mirrored());
}

/** Light, dark, or as the device says; kept on this device. */
export class ThemeState {
	readonly #database: EarshotDatabase;
	#theme = $state<Theme>('system');

	constructor(database: EarshotDatabase) {
		this.#database = database;
		this.#theme = mirrored();
	}

	get theme(): Theme {
		return this.#theme;
	}

	async restore(): Promise<void> {
		const read = await readSetting(this.#database, 'theme');
		this.#show(read.ok ? read.value : 'system');
	}

	async choose(theme: Theme): Promise<void> {
		this.#show(theme);
		await writeSetting(this.#database, 'theme', theme);
	}

	#show(theme: Theme): void {
		this.#theme = theme;
		paint(theme);
		try {
			localStorage.setItem(MIRROR, theme);
		} catch {
			// The mirror is a convenience; the choice itself is in the database.
		}
	}
}

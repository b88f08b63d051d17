import { online } from 'svelte/reactivity/window';
import { createId } from '#core/base/id.ts';
import type { Result } from '#core/base/result.ts';
import type { Random, World } from '#core/base/world.ts';
import type { EarshotDatabase, StudyRow, StudyStatus } from '#local/store/database.ts';
import { DexieDocUpdates } from '#local/store/doc-updates.ts';
import type { StoreError } from '#local/store/errors.ts';
import { removeStudy, updateStudy } from '#local/store/studies.ts';
import { randomOf } from '#local/world.ts';
import { createClient, type ApiClient } from '#sync/api/client.ts';
import { SyncStatus, type Keeper } from '#sync/status-store.ts';
import type { SyncState } from '#sync/status.ts';
import { refreshStudyList } from '#sync/study-list.ts';
import { TeamOutbox } from '#sync/team-outbox.ts';
import { AnalysisClient } from '../analysis/analysis-client.ts';
import { AccountState, type AccountPhase } from './account-state.svelte.ts';
import { InstallHint } from './install-hint.svelte.ts';
import { OutboxState } from './outbox-state.svelte.ts';
import type { StartDependencies } from './start-study.ts';
import { StudiesState } from './studies-state.svelte.ts';
import { StudyState } from './study-state.svelte.ts';
import { ThemeState } from './theme-state.svelte.ts';

export type { SyncState } from '#sync/status.ts';

/** The server's list of studies: not asked yet, brought in, or out of reach. */
export type RefreshPhase = 'waiting' | 'done' | 'failed';

/** `elsewhere`: of the account, its plan being on another device. `other-account`: of one not signed in here. */
export type StudyPlace = 'account' | 'device' | 'elsewhere' | 'other-account';

const ACCOUNT_FACT = {
	loading: 'none',
	none: 'none',
	'signed-in': 'signed-in',
	expired: 'signed-out'
} as const satisfies Record<AccountPhase, string>;

/**
 * The team's composition root: made once by the team layout after the database has opened, and found by
 * `getTeamApp()` (context.ts). Screens of one study use `getStudy()` and get their `StudyState`.
 */
export class TeamApp {
	readonly world: World;
	readonly random: Random;
	readonly database: EarshotDatabase;
	/** Documents' bytes on this device, for `openStudy` and `readStoredStudy`. */
	readonly updates: DexieDocUpdates;
	readonly client: ApiClient;
	readonly account: AccountState;
	readonly studies: StudiesState;
	readonly outbox: OutboxState;
	readonly install: InstallHint;
	readonly theme: ThemeState;
	/** Search and summaries, off the page's thread; its worker starts with the first question. */
	readonly analysis = new AnalysisClient();
	readonly #status: SyncStatus;
	readonly #sender: TeamOutbox;
	// A cache that nobody watches: derived values may fill it.
	// eslint-disable-next-line svelte/prefer-svelte-reactivity
	readonly #study = new Map<string, StudyState>();
	#sync = $state.raw<SyncState>({ kind: 'saved', where: 'device' });
	#refresh = $state<RefreshPhase>('waiting');

	constructor(world: World, database: EarshotDatabase, fetcher: typeof fetch) {
		this.world = world;
		this.random = randomOf(world);
		this.database = database;
		this.updates = new DexieDocUpdates(database);
		this.#status = new SyncStatus(world.clock);
		this.client = createClient({ fetch: fetcher, onContact: this.#status.noteContact });
		this.#sender = new TeamOutbox({
			db: database,
			client: this.client,
			clock: world.clock,
			random: this.random
		});
		this.studies = new StudiesState(database);
		this.outbox = new OutboxState(database, this.#sender);
		this.install = new InstallHint(database);
		this.theme = new ThemeState(database);
		this.account = new AccountState({
			database,
			client: this.client,
			clock: world.clock,
			onphase: (phase) => this.#noteAccount(phase)
		});
	}

	/** What the sync pill shows. */
	get sync(): SyncState {
		return this.#sync;
	}

	/** What the browser believes about the network: false is certain, true is not. */
	get online(): boolean {
		return online.current ?? true;
	}

	get refreshed(): RefreshPhase {
		return this.#refresh;
	}

	/** A fresh id from this device's randomness. */
	readonly newId = (): string => createId(this.world.entropy);

	/** What `startStudy` needs. */
	get startDependencies(): StartDependencies {
		const { world, database, updates, newId } = this;
		return { world, database, updates, newId, workspaceId: this.account.workspaceId };
	}

	/** Where a study belongs. */
	placeOf(row: StudyRow): StudyPlace {
		if (row.workspaceId === null) return 'device';
		if (row.workspaceId !== this.account.workspaceId) return 'other-account';
		return row.origin === 'server' ? 'elsewhere' : 'account';
	}

	/**
	 * Whether a study can be removed from this device without losing anything but the copy here: a study of the account
	 * belongs to the whole team, and one with unsent work is still needed.
	 */
	isRemovable(row: StudyRow): boolean {
		const place = this.placeOf(row);
		if (place === 'device') return true;
		return place === 'other-account' && !this.outbox.items.some((item) => item.studyId === row.id);
	}

	/** The state of one study; the same object as long as the app runs. Its owner calls `open()` and `close()`. */
	study(id: string): StudyState {
		let state = this.#study.get(id);
		if (state === undefined) {
			state = new StudyState(id, this);
			this.#study.set(id, state);
		}
		return state;
	}

	/** Reads what this device knows and starts to agree with the server. @returns a function that stops it */
	start(): () => void {
		const refresh = () => {
			if (document.visibilityState === 'visible') void this.refreshStudies();
		};
		this.#sync = this.#status.state;
		const stops = [
			this.#status.subscribe((state) => (this.#sync = state)),
			this.#sender.subscribe(({ signedOut }) => {
				if (signedOut) this.account.expire();
			}),
			this.outbox.open(),
			this.install.listen()
		];
		this.#status.followOutbox(this.database, this.#sender);
		this.studies.open();
		addEventListener('online', refresh);
		document.addEventListener('visibilitychange', refresh);
		void this.theme.restore();
		void this.account.restore().then(() => this.account.check());
		return () => {
			removeEventListener('online', refresh);
			document.removeEventListener('visibilitychange', refresh);
			for (const stop of stops) stop();
			this.studies.close();
			this.#sender.stop();
			this.#status.close();
			this.updates.close();
			this.analysis.close();
		};
	}

	/** Follows a document's provider for the sync pill; returns a function that stops it. */
	followKeeper(keeper: Keeper): () => void {
		return this.#status.follow(keeper);
	}

	/** Brings in the workspace's studies from the server; without an account or a network nothing happens. */
	async refreshStudies(): Promise<void> {
		const { workspaceId, phase } = this.account;
		if (workspaceId === null || phase !== 'signed-in') {
			this.#refresh = 'done';
			return;
		}
		const listed = await refreshStudyList(this.database, this.client, workspaceId);
		this.#refresh = listed.ok ? 'done' : 'failed';
	}

	/** Changes a study's title or status, here and (for a study of an account) on the server. */
	async changeStudy(
		id: string,
		change: { title?: string; status?: StudyStatus }
	): Promise<Result<unknown, StoreError>> {
		const changed = await updateStudy(this.database, id, change, this.world.clock.now());
		this.outbox.kick();
		return changed;
	}

	/** Removes a study and all that hangs on it from this device. */
	removeStudy(id: string): Promise<Result<void, StoreError>> {
		this.#study.delete(id);
		return removeStudy(this.database, id);
	}

	#noteAccount(phase: AccountPhase): void {
		this.#status.setAccount(ACCOUNT_FACT[phase]);
		if (phase === 'signed-in') {
			this.#sender.start();
			this.outbox.kick();
			void this.refreshStudies();
		} else {
			this.#refresh = 'done';
			if (phase === 'none') this.#sender.stop();
		}
	}
}

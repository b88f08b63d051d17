import { err, ok, type Result } from '#core/base/result.ts';
import type { Clock } from '#core/base/world.ts';
import { adoptStudies } from '#local/store/adoption.ts';
import type { EarshotDatabase } from '#local/store/database.ts';
import { readSetting, writeSetting, type KnownAccount } from '#local/store/settings.ts';
import { getMe, signIn, signOut, signUp } from '#sync/api/accounts.ts';
import type { ApiClient, ApiFailure } from '#sync/api/client.ts';

/** `expired`: the server no longer knows the session; what is owed waits until the owner signs in again. */
export type AccountPhase = 'loading' | 'none' | 'signed-in' | 'expired';

/** Why signing in, up or out did not work. Words for people are the screen's. */
export type AccountFailure =
	'offline' | 'timeout' | 'wrong' | 'taken' | 'weak' | 'rate-limited' | 'storage' | 'other';

export interface AccountDependencies {
	readonly database: EarshotDatabase;
	readonly client: ApiClient;
	readonly clock: Clock;
	/** Told of every new phase; after signing in, the device's studies have been adopted. */
	readonly onphase: (phase: AccountPhase) => void;
}

const CODES: Readonly<Record<string, AccountFailure>> = {
	bad_credentials: 'wrong',
	unauthenticated: 'wrong',
	email_taken: 'taken',
	weak_password: 'weak',
	rate_limited: 'rate-limited'
};

function toFailure(failure: ApiFailure): AccountFailure {
	if (failure.kind === 'offline' || failure.kind === 'timeout') return failure.kind;
	return failure.kind === 'refused' ? (CODES[failure.code] ?? 'other') : 'other';
}

/** Whose device this is. Known without a network; the server is asked when it can be reached. */
export class AccountState {
	readonly #deps: AccountDependencies;
	#known = $state.raw<KnownAccount | null>(null);
	#phase = $state<AccountPhase>('loading');

	constructor(deps: AccountDependencies) {
		this.#deps = deps;
	}

	get phase(): AccountPhase {
		return this.#phase;
	}

	/** The account of this device, also when its session has expired. */
	get known(): KnownAccount | null {
		return this.#known;
	}

	/** The workspace that new studies belong to; null: this device only. */
	get workspaceId(): string | null {
		return this.#known?.workspaceId ?? null;
	}

	/** Reads who was signed in last; never waits for the network. */
	async restore(): Promise<void> {
		const read = await readSetting(this.#deps.database, 'account');
		this.#known = read.ok ? read.value : null;
		this.#enterPhase(this.#known === null ? 'none' : 'signed-in');
	}

	/** Asks the server whether the session still holds. Without an answer nothing changes. */
	async check(): Promise<void> {
		if (this.#known === null) return;
		const me = await getMe(this.#deps.client);
		if (me.ok) {
			const isSame = me.value.user.id === this.#known.userId;
			this.#enterPhase(isSame ? 'signed-in' : 'expired');
		} else if (me.error.kind === 'refused' && me.error.code === 'unauthenticated') {
			this.#enterPhase('expired');
		}
	}

	/** A request was refused for want of a session. */
	expire(): void {
		if (this.#known !== null) this.#enterPhase('expired');
	}

	/** @returns how many studies of this device came along */
	async signUp(form: {
		name: string;
		email: string;
		password: string;
	}): Promise<Result<number, AccountFailure>> {
		const reply = await signUp(this.#deps.client, form);
		return reply.ok ? this.#enter() : err(toFailure(reply.error));
	}

	/** @returns how many studies of this device came along */
	async signIn(form: { email: string; password: string }): Promise<Result<number, AccountFailure>> {
		const reply = await signIn(this.#deps.client, form);
		return reply.ok ? this.#enter() : err(toFailure(reply.error));
	}

	/** Ends the session here and on the server. The studies stay on the device. */
	async signOut(): Promise<Result<void, AccountFailure>> {
		if (this.#phase === 'signed-in') {
			const reply = await signOut(this.#deps.client);
			const isGone = !reply.ok && reply.error.kind === 'refused' && reply.error.status === 401;
			if (!reply.ok && !isGone) return err(toFailure(reply.error));
		}
		const forgotten = await writeSetting(this.#deps.database, 'account', null);
		if (!forgotten.ok) return err('storage');
		this.#known = null;
		this.#enterPhase('none');
		return ok(undefined);
	}

	async #enter(): Promise<Result<number, AccountFailure>> {
		const { database, client, clock } = this.#deps;
		const me = await getMe(client);
		if (!me.ok) return err(toFailure(me.error));
		const workspace = me.value.workspaces[0];
		if (workspace === undefined) return err('other');
		const { id, name, email } = me.value.user;
		const known = { userId: id, name, email, workspaceId: workspace.id, role: workspace.role };
		const written = await writeSetting(database, 'account', known);
		if (!written.ok) return err('storage');
		const adopted = await adoptStudies(database, workspace.id, clock.now());
		this.#known = known;
		this.#enterPhase('signed-in');
		return adopted.ok ? ok(adopted.value.length) : err('storage');
	}

	#enterPhase(phase: AccountPhase): void {
		if (phase === this.#phase) return;
		this.#phase = phase;
		this.#deps.onphase(phase);
	}
}

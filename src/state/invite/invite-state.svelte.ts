import { createToken } from '#core/base/id.ts';
import type { InvitationRow } from '#local/store/database.ts';
import { saveInvitation } from '#local/store/invitations.ts';
import type { StudyState } from '../team/study-state.svelte.ts';
import type { TeamApp } from '../team/team-app.svelte.ts';
import { linkLines, type LinkLine } from './links.ts';

/** The links of a study: made on this device, sent to the server, switched off and on. */
export class InviteState {
	readonly #app: TeamApp;
	readonly #study: StudyState;
	#failed = $state(false);

	readonly #lines = $derived.by(() => {
		const { publishedPlan, invitations, counts } = this.#study;
		return linkLines(publishedPlan?.segments ?? [], invitations, counts);
	});
	constructor(app: TeamApp, study: StudyState) {
		this.#app = app;
		this.#study = study;
	}

	get lines(): readonly LinkLine[] {
		return this.#lines;
	}

	/** The last change could not be stored on this device. */
	get failed(): boolean {
		return this.#failed;
	}

	/** The server has not got the link as it is now. */
	isWaiting(invitation: InvitationRow): boolean {
		return this.#app.outbox.items.some(
			(item) => item.kind === 'invitation' && item.ref === invitation.id
		);
	}

	/** Makes a link for a segment, or (null) for everyone. */
	async make(segmentId: string | null): Promise<void> {
		const { world, newId } = this.#app;
		await this.#save({
			id: newId(),
			studyId: this.#study.id,
			segmentId,
			token: createToken(world.entropy),
			open: true,
			createdAt: world.clock.now()
		});
	}

	/** Makes every link that does not exist yet. */
	async makeAll(): Promise<void> {
		for (const line of this.#lines) {
			if (line.invitation === null) await this.make(line.segmentId);
		}
	}

	/** Off: the link takes no new interviews; those under way can finish. */
	async setOpen(invitation: InvitationRow, open: boolean): Promise<void> {
		await this.#save({ ...invitation, open });
	}

	async #save(row: InvitationRow): Promise<void> {
		const saved = await saveInvitation(this.#app.database, row, this.#app.world.clock.now());
		this.#failed = !saved.ok;
		this.#app.outbox.kick();
	}
}

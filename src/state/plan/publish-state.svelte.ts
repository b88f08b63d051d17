import { planProblems, type PlanProblem } from '#core/plan/readiness.ts';
import type { Guide } from '#core/plan/guide.ts';
import type { StudyState } from '../team/study-state.svelte.ts';
import type { TeamApp } from '../team/team-app.svelte.ts';
import { studyChecklist, type ChecklistItem } from './checklist.ts';
import type { PlanState } from './plan-state.svelte.ts';
import { isChanged, publishPlan, shownVersion } from './publish.ts';

/** What stands between the plan being written and the one participants get. */
export class PublishState {
	readonly #app: TeamApp;
	readonly #study: StudyState;
	readonly #plan: PlanState;
	#failed = $state(false);

	readonly #current = $derived.by((): Guide | null => {
		const { plan, settings } = this.#plan;
		return plan === null || settings === null ? null : { plan, settings };
	});
	readonly #problems = $derived.by(() =>
		this.#current === null ? [] : planProblems(this.#current.plan, this.#current.settings)
	);
	readonly #changed = $derived.by(
		() => this.#current !== null && isChanged(this.#current, this.#study.guides[0]?.content ?? null)
	);
	readonly #checklist = $derived.by(() => {
		const { guides, invitations, counts, hasSummary } = this.#study;
		if (this.#current === null) return [];
		return studyChecklist({
			...this.#current,
			isPublished: guides.length > 0,
			openLinks: invitations.filter((invitation) => invitation.open).length,
			interviews: counts.counted,
			hasSummary
		});
	});

	constructor(app: TeamApp, study: StudyState, plan: PlanState) {
		this.#app = app;
		this.#study = study;
		this.#plan = plan;
	}

	/** Version published last, as people see it; 0 before the first. */
	get version(): number {
		return shownVersion(this.#study.guides);
	}

	/** The server has not numbered the version yet. */
	get waiting(): boolean {
		const isShared = this.#study.row?.workspaceId != null;
		return isShared && this.#study.guides[0]?.version === null;
	}

	/** What is being written differs from what participants get. */
	get changed(): boolean {
		return this.#changed;
	}

	get problems(): readonly PlanProblem[] {
		return this.#problems;
	}

	get checklist(): readonly ChecklistItem[] {
		return this.#checklist;
	}

	/** The last attempt could not be stored; nothing was published. */
	get failed(): boolean {
		return this.#failed;
	}

	/** Publishes the plan as it is now; interviews that start later follow it. @returns its number as people see it; null: not stored */
	async publish(): Promise<number | null> {
		if (this.#current === null) return null;
		const next = this.version + 1;
		const now = this.#app.world.clock.now();
		await this.#plan.flushed();
		const done = await publishPlan(this.#app.database, this.#study.id, this.#current, now);
		this.#failed = !done.ok || done.value === null;
		this.#app.outbox.kick();
		return done.ok && done.value !== null ? (done.value.version ?? next) : null;
	}
}

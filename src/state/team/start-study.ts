import { err, ok, type Result } from '#core/base/result.ts';
import type { World } from '#core/base/world.ts';
import type { ParticipantSettings, Plan } from '#core/plan/plan.ts';
import { draftPlan } from '#engines/ondevice/plan/draft-plan.ts';
import type { PlanBrief, PlanDraft } from '#engines/ondevice/plan/plan-draft.ts';
import { blankPlan, draftFromTemplate, TEMPLATES } from '#engines/ondevice/plan/templates.ts';
import { openStudy, readStoredStudy } from '#local/docs/open-study.ts';
import type { DocUpdates } from '#local/docs/doc-updates.ts';
import type { EarshotDatabase } from '#local/store/database.ts';
import { createStudy } from '#local/store/studies.ts';
import { randomOf } from '#local/world.ts';

/** How a study begins. */
export type StudyStart =
	| { readonly kind: 'brief'; readonly brief: PlanBrief }
	| { readonly kind: 'template'; readonly templateId: string }
	| { readonly kind: 'blank'; readonly title: string }
	| { readonly kind: 'copy'; readonly studyId: string; readonly title: (of: string) => string };

/** `storage`: this device could not keep it. `no-plan`: there is nothing to copy. */
export type StartFailure = 'storage' | 'no-plan';

export interface StartDependencies {
	readonly world: World;
	readonly database: EarshotDatabase;
	readonly updates: DocUpdates;
	readonly newId: () => string;
	/** The workspace it belongs to; null: this device only. */
	readonly workspaceId: string | null;
}

/** Makes a study with its first plan, all on this device. @returns its id */
export async function startStudy(
	deps: StartDependencies,
	start: StudyStart
): Promise<Result<string, StartFailure>> {
	const draft = await draftOf(deps, start);
	if (draft === null) return err('no-plan');
	const id = deps.newId();
	// The plan first: a study without one would be an empty promise, a plan without a study is only a few bytes.
	if (!(await keepPlan(deps, id, draft))) return err('storage');
	const made = await createStudy(deps.database, {
		id,
		title: draft.settings.title,
		workspaceId: deps.workspaceId,
		createdAt: deps.world.clock.now()
	});
	return made.ok ? ok(id) : err('storage');
}

async function draftOf(deps: StartDependencies, start: StudyStart): Promise<PlanDraft | null> {
	if (start.kind === 'brief') return draftPlan(start.brief, deps.newId);
	if (start.kind === 'blank') return titled(blankPlan(deps.newId), start.title);
	if (start.kind === 'template') {
		const template = TEMPLATES.find(({ id }) => id === start.templateId);
		return template === undefined ? null : draftFromTemplate(template, deps.newId);
	}
	const source = await planOf(deps, start.studyId);
	return source === null ? null : titled(source, start.title(source.settings.title));
}

function titled(draft: PlanDraft, title: string): PlanDraft {
	return title === '' ? draft : { ...draft, settings: { ...draft.settings, title } };
}

/** The plan on this device; for a study made elsewhere the one published last. */
async function planOf(
	{ database, updates }: StartDependencies,
	studyId: string
): Promise<{ plan: Plan; settings: ParticipantSettings } | null> {
	const stored = await readStoredStudy(updates, studyId);
	if (stored.ok && stored.value !== null) return stored.value;
	const guides = await database.guides.where('studyId').equals(studyId).sortBy('publishedAt');
	return guides.at(-1)?.content ?? null;
}

async function keepPlan(
	{ updates, world }: StartDependencies,
	id: string,
	draft: PlanDraft
): Promise<boolean> {
	const open = openStudy(updates, id, randomOf(world));
	try {
		const refused = new Promise<false>((resolve) => {
			open.provider.subscribe((status) => status.state === 'failed' && resolve(false));
		});
		const kept = open.provider.loaded.then(async () => {
			open.seed(draft);
			await open.provider.flushed();
			return true;
		});
		return await Promise.race([kept, refused]);
	} finally {
		open.close();
	}
}

import { openStudy } from '#local/docs/open-study.ts';
import { getStudy } from '#local/store/studies.ts';
import type { TeamApp } from '../team/team-app.svelte.ts';
import { PlanState } from './plan-state.svelte.ts';

/** How long after the last edit the study's row follows the plan, ms. */
const ROW_DELAY = 800;

/** The plan of a study as something to edit, wired to this device. Call `open()`, later `close()`. */
export function createPlan(app: TeamApp, studyId: string): PlanState {
	let timer: ReturnType<typeof setTimeout> | undefined;
	let unfollow = () => {};

	/** Lists show the row; its title is the plan's, also after a crash between the two. */
	async function mendTitle(title: string): Promise<void> {
		const row = await getStudy(app.database, studyId);
		if (row.ok && row.value !== null && row.value.title !== title) {
			await app.changeStudy(studyId, { title });
		}
	}

	return new PlanState({
		newId: app.newId,
		open() {
			const open = openStudy(app.updates, studyId, app.random);
			unfollow = app.followKeeper(open.provider);
			void open.provider.loaded.then(() => {
				if (open.isSeeded()) return mendTitle(open.study.snapshot.settings.title);
			});
			return open;
		},
		onclose: () => unfollow(),
		onedit({ settings }) {
			clearTimeout(timer);
			timer = setTimeout(() => void app.changeStudy(studyId, { title: settings.title }), ROW_DELAY);
		}
	});
}

import { openStudy } from '#local/docs/open-study.ts';
import { PlanState } from '../plan/plan-state.svelte.ts';
import type { TeamApp } from './team-app.svelte.ts';

/** How long after the last edit the study's row follows the plan's title, ms. */
const ROW_DELAY = 800;

/** The plan of a study as something to edit, wired to this device. Call `open()`, later `close()`. */
export function createPlan(app: TeamApp, studyId: string): PlanState {
	let timer: ReturnType<typeof setTimeout> | undefined;
	let unfollow = () => {};
	return new PlanState({
		newId: app.newId,
		open() {
			const open = openStudy(app.updates, studyId, app.random);
			unfollow = app.followKeeper(open.provider);
			return open;
		},
		onclose: () => unfollow(),
		onedit({ settings }) {
			clearTimeout(timer);
			timer = setTimeout(() => void app.changeStudy(studyId, { title: settings.title }), ROW_DELAY);
		}
	});
}

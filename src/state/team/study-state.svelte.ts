import type { ParticipantSettings, Plan } from '#core/plan/plan.ts';
import type { Random, World } from '#core/base/world.ts';
import { attempt } from '#local/store/attempt.ts';
import type { EarshotDatabase, GuideRow, InvitationRow, StudyRow } from '#local/store/database.ts';
import { watch } from '#local/store/watch.ts';
import type { ApiClient } from '#sync/api/client.ts';
import { StudyFeed, type FeedProgress } from '#sync/feed.ts';
import { countInterviews, NO_INTERVIEWS, type InterviewCounts } from './study-counts.ts';

export type StudyPhase = 'loading' | 'ready' | 'missing';

interface StudyFacts {
	readonly row: StudyRow | null;
	readonly guides: readonly GuideRow[];
	readonly invitations: readonly InvitationRow[];
	readonly counts: InterviewCounts;
	readonly hasSummary: boolean;
}

const NOTHING: StudyFacts = {
	row: null,
	guides: [],
	invitations: [],
	counts: NO_INTERVIEWS,
	hasSummary: false
};

/** What a study needs of the app around it. */
export interface StudyDependencies {
	readonly database: EarshotDatabase;
	readonly client: ApiClient;
	readonly world: World;
	readonly random: Random;
}

/**
 * One study as every screen of it sees it: its row, guides, links and counts, kept in step with the database.
 * The plan's document is opened beside it by the screens that edit it (state/plan).
 * Made by `TeamApp.study(id)`; the study layout opens and closes it.
 */
export class StudyState {
	readonly id: string;
	readonly #deps: StudyDependencies;
	#facts = $state.raw<StudyFacts>(NOTHING);
	#phase = $state<StudyPhase>('loading');
	#failed = $state(false);
	#feed = $state.raw<FeedProgress | null>(null);
	#stop: (() => void) | null = null;

	readonly #settings = $derived(this.#facts.guides[0]?.content.settings ?? null);
	readonly #plan = $derived(this.#facts.guides[0]?.content.plan ?? null);

	constructor(id: string, deps: StudyDependencies) {
		this.id = id;
		this.#deps = deps;
	}

	/** `missing`: this device knows no such study. */
	get phase(): StudyPhase {
		return this.#phase;
	}

	/** The database refused to read. */
	get failed(): boolean {
		return this.#failed;
	}

	get row(): StudyRow | null {
		return this.#facts.row;
	}

	get title(): string {
		return this.#facts.row?.title ?? '';
	}

	/** Published versions: the one in use, then the others, newest first. */
	get guides(): readonly GuideRow[] {
		return this.#facts.guides;
	}

	/** The plan as published last; null before the first publication. What is being edited is in `PlanState`. */
	get publishedPlan(): Plan | null {
		return this.#plan;
	}

	get publishedSettings(): ParticipantSettings | null {
		return this.#settings;
	}

	get invitations(): readonly InvitationRow[] {
		return this.#facts.invitations;
	}

	/** Interviews on this device, live. */
	get counts(): InterviewCounts {
		return this.#facts.counts;
	}

	/** A Magic Summary was made on this device. */
	get hasSummary(): boolean {
		return this.#facts.hasSummary;
	}

	/** How far this device's copy has got; null while nothing is pulled. */
	get feed(): FeedProgress | null {
		return this.#feed;
	}

	/** Pulls what the server has of this study, and its news. @returns a function that stops it */
	followFeed(): () => void {
		const { database, client, world, random } = this.#deps;
		const feed = new StudyFeed({
			db: database,
			client,
			clock: world.clock,
			random,
			studyId: this.id
		});
		const stop = feed.subscribe((progress) => (this.#feed = progress));
		feed.open();
		return () => {
			stop();
			feed.close();
			this.#feed = null;
		};
	}

	/** Watches the database until {@link close}. May be called again after closing. */
	open(): void {
		this.#stop ??= watch(
			() => attempt(this.#deps.database, () => this.#read()),
			(read) => {
				this.#failed = !read.ok;
				if (!read.ok) return;
				this.#facts = read.value;
				this.#phase = read.value.row === null ? 'missing' : 'ready';
			}
		);
	}

	close(): void {
		this.#stop?.();
		this.#stop = null;
	}

	async #read(): Promise<StudyFacts> {
		const db = this.#deps.database;
		const [row, guides, invitations, interviews, summaries] = await Promise.all([
			db.studies.get(this.id),
			db.guides.where('studyId').equals(this.id).toArray(),
			db.invitations.where('studyId').equals(this.id).toArray(),
			db.interviews.where('studyId').equals(this.id).toArray(),
			db.summaries.where('studyId').equals(this.id).count()
		]);
		// Publishing an old version again makes it the one in use without making it newer.
		const inUse = (guide: GuideRow) => Number(guide.id === row?.guideId);
		guides.sort((a, b) => inUse(b) - inUse(a) || b.publishedAt - a.publishedAt);
		invitations.sort((a, b) => a.createdAt - b.createdAt);
		return {
			row: row ?? null,
			guides,
			invitations,
			counts: countInterviews(interviews),
			hasSummary: summaries > 0
		};
	}
}

import type { ParticipantSettings, Plan, ResearchType } from '#core/plan/plan.ts';
import type { KeepingStatus } from '#local/docs/doc-provider.ts';
import type { OpenStudy } from '#local/docs/open-study.ts';
import type { StudyDoc } from '#local/docs/study-doc.ts';
import type { StudySnapshot } from '#local/docs/study-paths.ts';
import type {
	FieldChange,
	GuidelineItem,
	PlanEdits,
	PlanList,
	QuestionChange,
	SegmentChange,
	SettingsEdits
} from './plan-edits.ts';
import {
	groupQuestions,
	indexBefore,
	placeToIndex,
	stepQuestion,
	type QuestionGroup,
	type QuestionPlace
} from './question-order.ts';

export type PlanPhase = 'loading' | 'ready' | 'elsewhere';

export interface PlanDependencies {
	/** Opens the study's document on this device. */
	readonly open: () => OpenStudy;
	readonly newId: () => string;
	/** Called after each change made here, with the plan as it is then. */
	readonly onedit: (snapshot: StudySnapshot) => void;
	readonly onclose: () => void;
}

/** The plan and settings of one study while they are edited: plain values in sight, verbs to change them. */
export class PlanState implements PlanEdits, SettingsEdits {
	readonly #deps: PlanDependencies;
	#open: OpenStudy | null = null;
	#stops: (() => void)[] = [];
	#phase = $state<PlanPhase>('loading');
	#snapshot = $state.raw<StudySnapshot | null>(null);
	#keeping = $state.raw<KeepingStatus>({ state: 'saved' });
	#removed = $state.raw<PlanList | null>(null);
	#added = $state.raw<string | null>(null);

	readonly #groups = $derived(this.#snapshot === null ? [] : groupQuestions(this.#snapshot.plan));

	constructor(deps: PlanDependencies) {
		this.#deps = deps;
	}

	/** `elsewhere`: this device has no document of the study. */
	get phase(): PlanPhase {
		return this.#phase;
	}

	get plan(): Plan | null {
		return this.#snapshot?.plan ?? null;
	}

	get settings(): ParticipantSettings | null {
		return this.#snapshot?.settings ?? null;
	}

	get guidelines(): readonly GuidelineItem[] {
		return this.#snapshot?.guidelines ?? [];
	}

	/** Questions by part of the conversation. */
	get groups(): readonly QuestionGroup[] {
		return this.#groups;
	}

	/** Whether the last change is in a completed transaction. */
	get keeping(): KeepingStatus {
		return this.#keeping;
	}

	get canUndo(): boolean {
		return this.#snapshot?.canUndo ?? false;
	}

	get canRedo(): boolean {
		return this.#snapshot?.canRedo ?? false;
	}

	/** The list something was just removed from, while that can be taken back with one tap. */
	get removed(): PlanList | null {
		return this.#removed;
	}

	/** The id of the item just added, for the screen to put the caret there. */
	get added(): string | null {
		return this.#added;
	}

	async open(): Promise<void> {
		const open = this.#deps.open();
		this.#open = open;
		this.#stops = [
			open.study.subscribe((snapshot) => (this.#snapshot = snapshot)),
			open.provider.subscribe((status) => (this.#keeping = status))
		];
		await open.provider.loaded;
		if (this.#open !== open) return;
		this.#snapshot = open.study.snapshot;
		this.#phase = open.isSeeded() ? 'ready' : 'elsewhere';
	}

	/** Lets go of the document; what is not yet stored is still stored. */
	close(): void {
		for (const stop of this.#stops) stop();
		this.#open?.close();
		this.#open = null;
		this.#stops = [];
		this.#deps.onclose();
	}

	/** Resolves when everything written so far is on the device's storage. */
	async flushed(): Promise<void> {
		await this.#open?.provider.flushed();
	}

	retry(): void {
		this.#open?.provider.retry();
	}

	undo(): void {
		this.#change((doc) => doc.undo());
	}

	redo(): void {
		this.#change((doc) => doc.redo());
	}

	/** Takes the offer of {@link removed} away. */
	forgetRemoved(): void {
		this.#removed = null;
	}

	setPlanText(field: Parameters<PlanEdits['setPlanText']>[0], text: string): void {
		this.#change((doc) => doc.setText({ field }, text));
	}

	setResearchType(type: ResearchType): void {
		this.#change((doc) => doc.setValue({ field: 'researchType' }, type));
	}

	setGoalText(id: string, text: string): void {
		this.#change((doc) => doc.setText({ list: 'goals', id, field: 'text' }, text));
	}

	setGuidelineText(id: string, text: string): void {
		this.#change((doc) => doc.setText({ list: 'guidelines', id, field: 'text' }, text));
	}

	setStageTitle(id: string, title: string): void {
		this.#change((doc) => doc.setText({ list: 'stages', id, field: 'title' }, title));
	}

	setSegment(id: string, { name, description, target }: SegmentChange): void {
		this.#change((doc) => {
			const at = { list: 'segments', id } as const;
			if (name !== undefined) doc.setText({ ...at, field: 'name' }, name);
			if (description !== undefined) doc.setText({ ...at, field: 'description' }, description);
			if (target !== undefined) doc.setValue({ ...at, field: 'target' }, target);
		});
	}

	setField(id: string, { label, kind, options }: FieldChange): void {
		this.#change((doc) => {
			const at = { list: 'fields', id } as const;
			if (label !== undefined) doc.setText({ ...at, field: 'label' }, label);
			if (kind !== undefined) doc.setValue({ ...at, field: 'kind' }, kind);
			if (options !== undefined) doc.setValue({ ...at, field: 'options' }, options);
		});
	}

	setQuestion(id: string, { text, intent, ...values }: QuestionChange): void {
		this.#change((doc) => {
			const at = { list: 'questions', id } as const;
			if (text !== undefined) doc.setText({ ...at, field: 'text' }, text);
			if (intent !== undefined) doc.setText({ ...at, field: 'intent' }, intent);
			const { goalIds, mandatory, verbatim, depth, probes } = values;
			if (goalIds !== undefined) doc.setValue({ ...at, field: 'goalIds' }, goalIds);
			if (mandatory !== undefined) doc.setValue({ ...at, field: 'mandatory' }, mandatory);
			if (verbatim !== undefined) doc.setValue({ ...at, field: 'verbatim' }, verbatim);
			if (depth !== undefined) doc.setValue({ ...at, field: 'depth' }, depth);
			if (probes !== undefined) doc.setValue({ ...at, field: 'probes' }, probes);
		});
	}

	addGoal(): void {
		this.#add((doc, id) => doc.addItem('goals', { id, text: '' }));
	}

	addGuideline(): void {
		this.#add((doc, id) => doc.addItem('guidelines', { id, text: '' }));
	}

	addField(): void {
		this.#add((doc, id) => doc.addItem('fields', { id, label: '', kind: 'text', options: [] }));
	}

	addSegment(segment: SegmentChange = {}): void {
		this.#add((doc, id) =>
			doc.addItem('segments', { name: '', description: '', target: 5, ...segment, id })
		);
	}

	addQuestion(stageId: string | null, question: QuestionChange = {}): void {
		const { plan } = this;
		if (plan === null) return;
		this.#add((doc, id) => {
			const index = placeToIndex(plan, id, { stageId, before: null });
			const after = plan.questions[index - 1]?.id ?? null;
			const empty = {
				text: '',
				goalIds: [],
				mandatory: false,
				verbatim: false,
				depth: 'medium',
				intent: '',
				probes: []
			} as const;
			doc.addItem('questions', { ...empty, ...question, id, stageId }, { after });
		});
	}

	remove(list: PlanList, id: string): void {
		this.#change((doc) => doc.removeItem(list, id));
		this.#removed = list;
	}

	move(list: Exclude<PlanList, 'questions'>, id: string, before: string | null): void {
		const items = list === 'guidelines' ? this.guidelines : (this.plan?.[list] ?? []);
		const ids = items.map((item) => item.id);
		this.#change((doc) => doc.moveItem(list, id, indexBefore(ids, id, before)));
	}

	placeQuestion(id: string, place: QuestionPlace): void {
		const { plan } = this;
		if (plan === null) return;
		this.#change((doc) =>
			doc.together(() => {
				doc.setValue({ list: 'questions', id, field: 'stageId' }, place.stageId);
				doc.moveItem('questions', id, placeToIndex(plan, id, place));
			})
		);
	}

	stepQuestion(id: string, direction: 'up' | 'down'): void {
		const place = this.plan === null ? null : stepQuestion(this.plan, id, direction);
		if (place !== null) this.placeQuestion(id, place);
	}

	setSettingsText(field: Parameters<SettingsEdits['setSettingsText']>[0], text: string): void {
		this.#change((doc) => doc.setText({ settings: field }, text));
	}

	setContactOptIn(isOffered: boolean): void {
		this.#change((doc) => doc.setValue({ settings: 'contactOptIn' }, isOffered));
	}

	setMinutes({ from, to }: { from?: number; to?: number }): void {
		this.#change((doc) =>
			doc.together(() => {
				if (from !== undefined) doc.setValue({ settings: 'minutes.from' }, from);
				if (to !== undefined) doc.setValue({ settings: 'minutes.to' }, to);
			})
		);
	}

	setLanguage(language: string): void {
		this.#change((doc) => doc.setValue({ settings: 'language' }, language));
	}

	#add(add: (doc: StudyDoc, id: string) => void): void {
		const id = this.#deps.newId();
		this.#change((doc) => add(doc, id));
		this.#added = id;
	}

	#change(change: (doc: StudyDoc) => void): void {
		const doc = this.#open?.study;
		if (doc === undefined || this.#phase !== 'ready') return;
		this.#removed = null;
		this.#added = null;
		change(doc);
		this.#deps.onedit(doc.snapshot);
	}
}

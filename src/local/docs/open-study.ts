import * as Y from 'yjs';
import { ok, type Result } from '#core/base/result.ts';
import type { Random } from '#core/base/world.ts';
import type { ParticipantSettings, Plan } from '#core/plan/plan.ts';
import { studyDocName } from '../doc-name.ts';
import { DocProvider, type ProviderOptions } from './doc-provider.ts';
import type { DocUpdates, KeepingError } from './doc-updates.ts';
import { readStudy, seedStudyDoc, isSeeded, StudyDoc } from './study-doc.ts';

/** A study's document in use on this device. */
export interface OpenStudy {
	readonly study: StudyDoc;
	/** Whether it is loaded and where its changes have got to. */
	readonly provider: Pick<
		DocProvider,
		'loaded' | 'status' | 'subscribe' | 'flushed' | 'retry' | 'damaged'
	>;
	/** Writes a first plan; false when there is one already. Call it after `provider.loaded`. */
	seed(first: { plan: Plan; settings: ParticipantSettings }): boolean;
	/** False until a plan was made here or arrived from elsewhere. */
	isSeeded(): boolean;
	/** Lets go of the document. Changes not yet stored are still stored. */
	close(): void;
}

export function openStudy(
	updates: DocUpdates,
	studyId: string,
	random: Random,
	options: ProviderOptions = {}
): OpenStudy {
	const doc = new Y.Doc();
	const provider = new DocProvider(doc, studyDocName(studyId), updates, options);
	const study = new StudyDoc(doc, random);
	return {
		study,
		provider,
		seed: (first) => seedStudyDoc(doc, first, random),
		isSeeded: () => isSeeded(doc),
		close() {
			study.close();
			provider.close();
		}
	};
}

/** Reads a stored plan once, for preview and kiosk; null when this device holds none. */
export async function readStoredStudy(
	updates: Pick<DocUpdates, 'read'>,
	studyId: string
): Promise<Result<{ plan: Plan; settings: ParticipantSettings } | null, KeepingError>> {
	const read = await updates.read(studyDocName(studyId), 0);
	if (!read.ok) return read;
	const doc = new Y.Doc();
	for (const { data } of read.value) {
		try {
			Y.applyUpdate(doc, data);
		} catch {
			// A damaged row costs what it held; the rest of the plan is still worth showing.
		}
	}
	return ok(isSeeded(doc) ? readStudy(doc) : null);
}

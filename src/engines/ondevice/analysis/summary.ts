import type { MagicSummary } from '#core/analysis/summary.ts';
import { createSeededRandom, hashText, shuffled } from '#core/base/random.ts';
import { err, ok, type Result } from '#core/base/result.ts';
import { draftCodebook } from './codebook.ts';
import { Coder } from './coding.ts';
import type { Speech } from './phrases.ts';
import { prepareInterview, selectInterviews } from './summary-input.ts';
import type { Material, SummaryInput } from './summary-input.ts';
import { writeSummary } from './write-summary.ts';

/** A codebook is drafted from at most so many interviews, drawn evenly from the segments. */
const SAMPLE = 200;
/** Interviews between two pauses: some 20 ms of work. */
const BATCH = 20;

export interface SummaryOptions {
	/** Share done, 0–1, growing. */
	readonly onProgress?: (done: number) => void;
	readonly signal?: AbortSignal;
}

/** Lets messages in, such as the one that cancels. False when the work is to stop. */
async function pause({ signal }: SummaryOptions): Promise<boolean> {
	await new Promise((resolve) => setTimeout(resolve, 0));
	return signal?.aborted !== true;
}

/** Runs over items with pauses and progress from `from` to `to`; null when cancelled. */
async function inBatches<T, U>(
	items: readonly T[],
	work: (item: T) => U,
	range: { readonly from: number; readonly to: number },
	options: SummaryOptions
): Promise<U[] | null> {
	const results: U[] = [];
	for (let at = 0; at < items.length; at += BATCH) {
		results.push(...items.slice(at, at + BATCH).map(work));
		const share = Math.min(1, (at + BATCH) / items.length);
		options.onProgress?.(range.from + (range.to - range.from) * share);
		if (!(await pause(options))) return null;
	}
	return results;
}

function toSpeech({ sentences }: Material): Speech {
	return {
		pieces: sentences.map(({ text, prompt }) => ({ text, prompt: prompt?.text ?? '' }))
	};
}

/** At most {@link SAMPLE} interviews, each segment with its share; the same for the same interviews. */
function sampled(materials: readonly Material[]): Material[] {
	if (materials.length <= SAMPLE) return [...materials];
	const groups = new Map<string | null, Material[]>();
	for (const material of materials) {
		groups.set(material.segmentId, [...(groups.get(material.segmentId) ?? []), material]);
	}
	const chosen = new Set<Material>();
	for (const group of groups.values()) {
		const share = Math.max(1, Math.round((group.length / materials.length) * SAMPLE));
		const random = createSeededRandom(hashText(group.map(({ id }) => id).join(' ')));
		for (const material of shuffled(group, random).slice(0, share)) chosen.add(material);
	}
	return materials.filter((material) => chosen.has(material));
}

/**
 * Makes a Magic Summary without a network: the same input, the same summary. It pauses often, so that it can be
 * cancelled and leaves its thread free for searches.
 */
export async function summarise(
	input: SummaryInput,
	options: SummaryOptions = {}
): Promise<Result<MagicSummary, 'cancelled'>> {
	const { selected, excluded } = selectInterviews(input.interviews, input.scope);
	const prepared = await inBatches(
		selected,
		(interview) => prepareInterview(interview, input.turns.get(interview.id) ?? []),
		{ from: 0, to: 0.3 },
		options
	);
	if (prepared === null) return err('cancelled');
	const materials = prepared.filter(({ sentences }) => sentences.length > 0);
	const packId = input.plan?.packId ?? 'generic';
	const codes =
		input.codebook ?? draftCodebook(input.plan, packId, sampled(materials).map(toSpeech));
	options.onProgress?.(0.5);
	if (!(await pause(options))) return err('cancelled');
	const coder = new Coder(codes, input.plan);
	const coded = await inBatches(
		materials,
		(material) => coder.code(material),
		{ from: 0.5, to: 0.9 },
		options
	);
	if (coded === null) return err('cancelled');
	const summary = writeSummary(input, codes, coded, {
		...excluded,
		empty: prepared.length - materials.length
	});
	options.onProgress?.(1);
	return ok(summary);
}

import { lintQuestion, type LintContext } from '#core/plan/lint.ts';
import type { Wordings } from '../packs/plan-ladder.ts';
import type { Reading } from './read-question.ts';

/** What can be put into the slots of a wording; null where nothing safe is known. */
export interface Slots {
	readonly topic: string | null;
	/** {@link topic} as something known: "a tool" → "the tool". */
	readonly thing: string | null;
	/** Plural, as in the middle of a sentence. */
	readonly people: string | null;
	/** The pronoun for {@link people}. */
	readonly who: 'who' | 'that';
}

/** The slots of a reading, without topics that start or end with one of `noTopics`. */
export function readingToSlots(reading: Reading, noTopics: readonly string[] = []): Slots {
	const spoken = reading.topic?.toLowerCase() ?? '';
	const isRefused = noTopics.some(
		(word) => ` ${spoken} `.startsWith(` ${word} `) || ` ${spoken} `.endsWith(` ${word} `)
	);
	const topic = isRefused ? null : reading.topic;
	const isTheirs = topic !== null && /^their\b/i.test(topic);
	return {
		topic,
		thing: topic === null || isTheirs ? null : topic.replace(/^an? /i, 'the '),
		people: reading.people[0] ?? null,
		who: reading.areGroups ? 'that' : 'who'
	};
}

/** The same slots as said to a participant: "their invoices" → "your invoices". */
export function slotsToParticipant(slots: Slots): Slots {
	return { ...slots, topic: slots.topic?.replace(/^their\b/i, 'your') ?? null };
}

function fillOne(wording: string, slots: Slots): string | null {
	let isFilled = true;
	const text = wording.replace(/\{(topic|thing|people|who)\}/g, (_, slot: keyof Slots) => {
		const value = slots[slot];
		if (value === null) isFilled = false;
		return value ?? '';
	});
	return isFilled ? text.charAt(0).toUpperCase() + text.slice(1) : null;
}

/** The first wording whose slots are known; starts with a capital. */
export function fill(wordings: Wordings, slots: Slots): string {
	for (const wording of wordings) {
		const text = fillOne(wording, slots);
		if (text !== null) return text;
	}
	return wordings[wordings.length - 1] as string;
}

/** {@link fill} for questions: a topic that spoils the question by the linter's rules is left out. */
export function fillQuestion(wordings: Wordings, slots: Slots, context: LintContext): string {
	for (const wording of wordings) {
		const text = fillOne(wording, slots);
		if (text !== null && lintQuestion(text, context).length === 0) return text;
	}
	return wordings[wordings.length - 1] as string;
}

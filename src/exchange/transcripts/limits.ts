import { TURN_TEXT_LIMIT } from '#core/transcript/turn.ts';
import type { ParsedInterview, ParsedTurn } from './parsed.ts';
import type { ProblemLog } from './problems.ts';

/** Turns that one interview may have; a longer one becomes several. */
export const TURN_COUNT_LIMIT = 2_000;
const LABEL_LIMIT = 200;
const SEGMENT_LIMIT = 300;
/** The store takes 30; one is kept for the segment's name. */
const METADATA_KEYS = 29;
const KEY_LIMIT = 50;
const VALUE_LIMIT = 200;

/** Cuts at the last paragraph, sentence or blank before the limit, so that no word and no pair of surrogates is split. */
export function splitText(text: string, limit = TURN_TEXT_LIMIT): string[] {
	const parts: string[] = [];
	let rest = text;
	while (rest.length > limit) {
		const window = rest.slice(0, limit);
		const floor = Math.floor(limit / 2);
		let cut = window.lastIndexOf('\n');
		if (cut < floor) cut = Math.max(window.lastIndexOf('. '), window.lastIndexOf('? '));
		if (cut < floor) cut = window.lastIndexOf(' ');
		if (cut < floor) cut = /[\uD800-\uDBFF]$/.test(window) ? limit - 2 : limit - 1;
		parts.push(rest.slice(0, cut + 1));
		rest = rest.slice(cut + 1);
	}
	parts.push(rest);
	return parts.map((part) => part.trim()).filter((part) => part !== '');
}

function fitTurns(interview: ParsedInterview, problems: ProblemLog): ParsedTurn[] {
	const fitting: ParsedTurn[] = [];
	for (const turn of interview.turns) {
		if (turn.text.length <= TURN_TEXT_LIMIT) {
			fitting.push(turn);
			continue;
		}
		problems.add('turn-split', null, `${interview.label}: ${turn.text.slice(0, 60)}`);
		for (const text of splitText(turn.text)) fitting.push({ ...turn, text });
	}
	return fitting;
}

function fitMetadata(interview: ParsedInterview, problems: ProblemLog): Record<string, string> {
	const entries = Object.entries(interview.metadata).filter(([, value]) => value.trim() !== '');
	const fitting = entries
		.slice(0, METADATA_KEYS)
		.map(([key, value]) => [key.slice(0, KEY_LIMIT), value.trim().slice(0, VALUE_LIMIT)] as const);
	const short =
		entries.length > METADATA_KEYS ||
		entries.some(([key, value]) => key.length > KEY_LIMIT || value.trim().length > VALUE_LIMIT);
	if (short) problems.add('metadata-shortened', null, interview.label);
	return Object.fromEntries(fitting);
}

/**
 * Brings interviews within what the store takes. No words are lost: long turns and interviews are split and
 * reported. Interviews without any turn are reported and left out.
 */
export function withinLimits(
	interviews: readonly ParsedInterview[],
	problems: ProblemLog
): ParsedInterview[] {
	const fitting: ParsedInterview[] = [];
	for (const interview of interviews) {
		const turns = fitTurns(interview, problems);
		const label = interview.label.trim().slice(0, LABEL_LIMIT);
		if (turns.length === 0) {
			problems.add('no-turns', null, label);
			continue;
		}
		if (!turns.some((turn) => turn.role === 'participant')) {
			problems.add('no-participant', null, label);
		}
		const rest = {
			...interview,
			segmentName: interview.segmentName?.trim().slice(0, SEGMENT_LIMIT) || null,
			metadata: fitMetadata(interview, problems)
		};
		if (turns.length > TURN_COUNT_LIMIT) problems.add('interview-split', null, label);
		for (let start = 0, part = 1; start < turns.length; start += TURN_COUNT_LIMIT, part++) {
			fitting.push({
				...rest,
				label: part === 1 ? label : `${label.slice(0, LABEL_LIMIT - 12)} (${part})`,
				turns: turns.slice(start, start + TURN_COUNT_LIMIT)
			});
		}
	}
	return fitting;
}

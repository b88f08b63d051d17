import type { Segment } from '#core/plan/plan.ts';
import type { Ladder, LadderSegment } from '../packs/plan-ladder.ts';
import { hasCue } from './cues.ts';
import { fill, type Slots } from './fill.ts';
import { cleanText } from './read-question.ts';

type SegmentDraft = Omit<Segment, 'id'>;

// Interviews per segment: themes settle after about a dozen with one kind of people (Guest et al. 2006);
// with several kinds each needs fewer, since they share most themes.
const TARGETS = [12, 10, 8] as const;
const TARGET_OF_MANY = 6;
const SEGMENT_LIMIT = 8;
// More words than this are a description of people, not the name of a segment.
const NAME_WORDS = 8;

const CONTINUES =
	/^(?:who|that|which|whose|with|without|in|from|of|at|have|has|are|work|live|use)\b/i;
const OPENERS = /^(?:(?:about|around|some|the|our|a few|people like|e\.g\.)\s+)+/i;

function audienceParts(audience: string): string[] {
	const lines = audience.split(/\s*[,;\n•·、،]\s*|\s+(?:and|or|as well as|plus|&)\s+/i);
	const parts: string[] = [];
	for (const line of lines) {
		const part = line
			.replace(/^(?:and|or)\s+/i, '')
			.replace(/[.\s]+$/, '')
			.trim();
		const before = parts.pop();
		if (before !== undefined && CONTINUES.test(part)) parts.push(`${before} and ${part}`);
		else parts.push(...(before === undefined ? [] : [before]), ...(part === '' ? [] : [part]));
	}
	return parts;
}

function readTarget(part: string): { name: string; target: number | null } {
	const match = /^(\d{1,4})\s*[x×]?\s+(.+)$/u.exec(part) ?? null;
	if (match !== null) return { name: match[2] as string, target: Number(match[1]) };
	const after = /^(.+?)\s*[(:]\s*(\d{1,4})\s*\)?$/u.exec(part);
	if (after !== null) return { name: after[1] as string, target: Number(after[2]) };
	return { name: part, target: null };
}

function knownSegment(ladder: Ladder, name: string): LadderSegment | undefined {
	// The longest cue wins: "potential partners" is not "partners".
	let best: LadderSegment | undefined;
	let length = 0;
	for (const segment of ladder.segments)
		for (const cue of segment.cues ?? [])
			if (cue.length > length && hasCue(name, cue)) {
				best = segment;
				length = cue.length;
			}
	return best;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Segments from the team's own words about whom to talk to; null when those name no separate kinds. */
function audienceToSegments(audience: string, ladder: Ladder): SegmentDraft[] | null {
	const parts = audienceParts(audience);
	if (parts.length === 0 || parts.some((part) => part.split(/\s+/).length > NAME_WORDS))
		return null;
	const share = TARGETS[parts.length - 1] ?? TARGET_OF_MANY;
	const drafts: SegmentDraft[] = [];
	for (const part of parts.slice(0, SEGMENT_LIMIT)) {
		const { name: said, target } = readTarget(part);
		const known = knownSegment(ladder, said);
		const name = capital(said.replace(OPENERS, ''));
		if (name === '' || drafts.some((draft) => draft.name === name)) continue;
		drafts.push({
			name,
			description: known?.description ?? '',
			target: target ?? known?.target ?? share
		});
	}
	return drafts.length === 0 ? null : drafts;
}

/** The kinds of participants with their targets: the audience's if it names any, else the ladder's. */
export function draftSegments(ladder: Ladder, slots: Slots, audience: string): SegmentDraft[] {
	const own = audience === '' ? null : audienceToSegments(audience, ladder);
	if (own !== null) return own;
	return ladder.segments.map(({ name, description, target }) => ({
		name: cleanText(fill(name, slots), 120),
		description,
		target
	}));
}

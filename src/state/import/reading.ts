import { countWords } from '#core/transcript/statistics.ts';
import { contentKey } from '#exchange/transcripts/content-key.ts';
import { parseTranscripts } from '#exchange/transcripts/parse.ts';
import type { ParsedFile, ParsedInterview, ParseOptions } from '#exchange/transcripts/parsed.ts';
import { contentId } from '#local/docs/content-id.ts';

/** What somebody in a file has said, for telling who is who. */
export interface SpeakerShare {
	readonly name: string;
	readonly turns: number;
	readonly words: number;
}

/** A file as the import screen works with it; `ids` and `speakers` go with `parsed.interviews` place by place. */
export interface ReadFile {
	readonly parsed: ParsedFile;
	readonly ids: readonly string[];
	readonly speakers: readonly (readonly SpeakerShare[])[];
}

function sharesOf(interview: ParsedInterview): SpeakerShare[] {
	const shares = new Map<string, { name: string; turns: number; words: number }>();
	for (const { speaker, text } of interview.turns) {
		const share = shares.get(speaker) ?? { name: speaker, turns: 0, words: 0 };
		share.turns += 1;
		share.words += countWords(text);
		shares.set(speaker, share);
	}
	return [...shares.values()];
}

/** Reads a file and gives each interview its identity in the study. Deterministic. */
export function readTranscripts(
	studyId: string,
	file: { readonly name: string; readonly bytes: Uint8Array },
	options: ParseOptions
): ReadFile {
	const parsed = parseTranscripts(file, options);
	return {
		parsed,
		ids: parsed.interviews.map((interview) => contentId(contentKey(studyId, interview))),
		speakers: parsed.interviews.map(sharesOf)
	};
}

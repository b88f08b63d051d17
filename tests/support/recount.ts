/**
 * An independent recount of what a summary claims, from the codebook shown on the page and the turns in the
 * server's database. Shares no code with the product on purpose.
 */
import Database from 'better-sqlite3';

export interface StoredTurn {
	readonly id: string;
	readonly interviewId: string;
	readonly seq: number;
	readonly role: string;
	readonly text: string;
	readonly act: string | null;
	readonly replaces: string | null;
}

export interface StoredInterview {
	readonly id: string;
	readonly mode: string;
	readonly status: string;
	readonly segmentId: string | null;
	readonly turns: readonly StoredTurn[];
}

/** Every interview of the database, turns in order of seq. */
export function readInterviews(file: string): StoredInterview[] {
	const database = new Database(file, { readonly: true });
	const turns = database
		.prepare(
			`select id, interview_id as interviewId, seq, role, text, act, replaces from turns order by interview_id, seq`
		)
		.all() as StoredTurn[];
	const interviews = database
		.prepare(`select id, mode, status, segment_id as segmentId from interviews`)
		.all() as Omit<StoredInterview, 'turns'>[];
	database.close();
	const byInterview = Map.groupBy(turns, (turn) => turn.interviewId);
	return interviews.map((row) => ({ ...row, turns: byInterview.get(row.id) ?? [] }));
}

/** The participant's words that stand: a revised answer counts with its last text. */
export function evidence(interview: StoredInterview): string[] {
	const said = new Map<string, string>();
	for (const turn of interview.turns) {
		if (turn.role !== 'participant') continue;
		if (turn.act !== 'answer' && turn.act !== 'revise') continue;
		if (turn.replaces !== null) said.delete(turn.replaces);
		said.set(turn.id, turn.text);
	}
	return [...said.values()];
}

function folded(text: string): string {
	return text
		.normalize('NFKC')
		.replace(/[\u2018\u2019\u02bc]/g, "'")
		.replace(/[\u201c\u201d]/g, '"')
		.replace(/[\u2010-\u2015]/g, '-')
		.toLowerCase();
}

/** A cue as a pattern: whole words, `*` for any ending, words apart by white space or a hyphen. */
function cuePattern(cue: string): RegExp {
	const words = folded(cue)
		.trim()
		.split(/[\s-]+/);
	const parts = words.map((word) => {
		const stem = word.replace(/\*$/, '').replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
		return word.endsWith('*') ? `${stem}[\\p{L}\\p{N}_']*` : stem;
	});
	return new RegExp(`(?<![\\p{L}\\p{N}_])${parts.join('[\\s-]+')}(?![\\p{L}\\p{N}_])`, 'u');
}

/** Whether a participant's words carry a code. */
export function mentions(texts: readonly string[], cues: readonly string[]): boolean {
	const patterns = cues.map(cuePattern);
	const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });
	return texts.some((text) =>
		[...sentences.segment(text)].some(({ segment }) =>
			patterns.some((pattern) => pattern.test(folded(segment)))
		)
	);
}

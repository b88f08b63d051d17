import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hashText } from '#core/base/random.ts';
import { recapItems } from '#core/interview/recap.ts';
import { lintTurn } from '#core/interview/turn-rules.ts';
import { PARTNERSHIP_GUIDE } from '#tests/support/interview-guides.ts';
import { holdInterview } from '#tests/support/interview-runs.ts';
import { wordTurn } from './word-move.ts';

const FILE = '../shared/data/real-interviews.jsonl';
const isThere = existsSync(FILE);

interface Row {
	readonly id: string;
	readonly turns: readonly { readonly role: string; readonly text: string }[];
}

/** An interview about another subject, with what a real person typed as the answers. */
function heldWith(row: Row) {
	const answers = row.turns.filter(({ role }) => role === 'participant').map(({ text }) => text);
	return holdInterview(
		PARTNERSHIP_GUIDE,
		hashText(row.id),
		(planned, session) => wordTurn(planned, session, PARTNERSHIP_GUIDE),
		(_session, _question, exchange) => ({
			act: 'answer',
			text: answers[exchange - 1] ?? 'That is all.'
		})
	);
}

function median(values: readonly number[]): number {
	return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

describe.skipIf(!isThere)(
	isThere ? 'answers of real people' : `answers of real people (skipped: ${FILE} is missing)`,
	{ timeout: 60_000 },
	() => {
		it('[IV10] [IV14] [IV36] [IV40] lead through whole interviews with every rule kept', () => {
			const rows = readFileSync(FILE, 'utf8')
				.trim()
				.split('\n')
				.map((line) => JSON.parse(line) as Row);
			const runs = rows.map(heldWith);
			const mandatory = PARTNERSHIP_GUIDE.questions.filter((question) => question.mandatory);
			for (const { session, turns } of runs) {
				expect(session.outcome).toBe('completed');
				expect(mandatory.every(({ id }) => session.asked.includes(id))).toBe(true);
				expect(session.prompts).toBeLessThanOrEqual(18);
				const said = turns.filter((turn) => turn.role === 'interviewer');
				for (const [i, turn] of said.entries()) {
					if (turn.move === 'close' || turn.move === 'safety') continue;
					const earlier = turn.move === 'ask' ? [] : said.slice(0, i).map(({ text }) => text);
					expect(lintTurn(turn.text, { earlier, language: 'en' }), turn.text).toEqual([]);
				}
				for (const { span, text } of recapItems(PARTNERSHIP_GUIDE, turns)) {
					const source = turns.find(({ id }) => id === span.turnId);
					expect(source?.text.slice(span.start, span.end)).toBe(text);
				}
			}
			const safety = runs.filter(({ turns }) =>
				turns.some((turn) => turn.role === 'interviewer' && turn.move === 'safety')
			);
			expect(safety).toHaveLength(0);
			const prompts = median(runs.map(({ session }) => session.prompts));
			const exchanges = runs.map(({ planned }) => {
				const last = planned.findLastIndex(({ move }) => move.questionId === mandatory.at(-1)?.id);
				return last + 1;
			});
			process.stdout.write(
				`real answers: ${runs.length} interviews, median ${prompts} questions, ` +
					`median ${median(exchanges)} until the last mandatory one is done\n`
			);
			expect(median(exchanges)).toBeLessThanOrEqual(14);
		});
	}
);

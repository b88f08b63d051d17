import { describe, expect, test } from 'vitest';
import type { Turn } from '#core/transcript/turn.ts';
import { parseTranscripts } from '../transcripts/parse.ts';
import type { ExportedInterview } from './exported.ts';
import { toCsv } from './to-csv.ts';
import { toJsonl } from './to-jsonl.ts';
import { toMarkdown } from './to-markdown.ts';

const WORDS = [
	'=SUM(A1)',
	'# Not a heading\n- nor a list',
	'*stars* and <b>tags</b>, "quotes"\nand lines'
];

function exported(name: string): ExportedInterview {
	const base = { interviewId: name, at: 1_000, questionId: null };
	const turns: Turn[] = [
		{ ...base, id: '0', seq: 0, role: 'interviewer', text: 'How so?', move: 'ask', engine: 'plan' },
		...WORDS.map((text, index): Turn => ({
			...base,
			id: `a${index}`,
			seq: index + 1,
			role: 'participant',
			text,
			act: 'answer',
			replaces: null
		})),
		{ ...base, id: 's', seq: 9, role: 'participant', text: '', act: 'skip', replaces: null }
	];
	return {
		name,
		segmentName: 'Dealers',
		turns,
		interview: {
			id: name,
			studyId: 's',
			guideId: null,
			segmentId: 'd',
			invitationId: null,
			mode: 'link',
			status: 'completed',
			startedAt: 1_000,
			endedAt: null,
			consent: null,
			language: 'en',
			rating: null,
			correction: '',
			metadata: { city: 'Ghent' },
			label: ''
		}
	};
}

const bytes = (text: string) => new TextEncoder().encode(text);

describe('what is exported can be imported again', () => {
	test('JSON Lines', () => {
		const file = parseTranscripts({
			name: 'a.jsonl',
			bytes: bytes(toJsonl([exported('A'), exported('B')]))
		});
		expect(file.problems).toEqual([]);
		expect(file.interviews.map(({ label }) => label)).toEqual(['A', 'B']);
		expect(file.interviews[0]?.segmentName).toBe('Dealers');
		expect(file.interviews[0]?.metadata['city']).toBe('Ghent');
		expect(file.interviews[0]?.turns.map(({ text }) => text)).toEqual([
			'How so?',
			...WORDS,
			'[skipped]'
		]);
	});

	test('CSV, with formulas made harmless', () => {
		const file = parseTranscripts({ name: 'a.csv', bytes: bytes(toCsv([exported('A')])) });
		expect(file.problems).toEqual([]);
		expect(file.interviews[0]?.turns.map(({ text }) => text)).toEqual([
			'How so?',
			"'=SUM(A1)",
			...WORDS.slice(1),
			'[skipped]'
		]);
	});

	test('Markdown keeps people’s words from becoming structure', () => {
		const text = toMarkdown([exported('A'), exported('B')]);
		expect(text).toContain('\\# Not a heading\n\\- nor a list');
		expect(text).toContain('\\*stars\\* and \\<b\\>tags\\</b\\>');
		const file = parseTranscripts({ name: 'a.md', bytes: bytes(text) });
		expect(file.interviews.map(({ label }) => label)).toEqual(['A', 'B']);
		expect(file.interviews[0]?.segmentName).toBe('Dealers');
	});
});

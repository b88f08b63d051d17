import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TURN_TEXT_LIMIT } from '#core/transcript/turn.ts';
import { PROBLEM_LIMIT, type ParseOptions } from './parsed.ts';
import { parseTranscripts } from './parse.ts';

const encoder = new TextEncoder();

function parse(name: string, text: string, options?: ParseOptions) {
	return parseTranscripts({ name, bytes: encoder.encode(text) }, options);
}

function said(file: ReturnType<typeof parse>, index = 0) {
	return file.interviews[index]?.turns.map((turn) => [turn.role, turn.text]);
}

function utf16(text: string, littleEndian: boolean, mark: boolean): Uint8Array {
	const units = (mark ? '\uFEFF' : '') + text;
	const bytes = new Uint8Array(units.length * 2);
	const view = new DataView(bytes.buffer);
	for (let i = 0; i < units.length; i++) view.setUint16(i * 2, units.charCodeAt(i), littleEndian);
	return bytes;
}

describe('encodings', () => {
	const text = 'Interviewer: Was heißt das für Sie?\r\nAna: Größere Aufträge, “sofort”.\r\n';
	const expected = [
		['interviewer', 'Was heißt das für Sie?'],
		['participant', 'Größere Aufträge, “sofort”.']
	];
	test.each([
		['UTF-8', encoder.encode(text)],
		['UTF-8 with a mark', encoder.encode(`\uFEFF${text}`)],
		['UTF-16 LE with a mark', utf16(text, true, true)],
		['UTF-16 BE with a mark', utf16(text, false, true)],
		['UTF-16 LE without a mark', utf16(text, true, false)],
		['UTF-16 BE without a mark', utf16(text, false, false)]
	])('%s', (_, bytes) => {
		const file = parseTranscripts({ name: 'a.txt', bytes });
		expect(said(file)).toEqual(expected);
		expect(file.problems).toEqual([]);
	});

	test('bytes that are no UTF-8 are read as Windows-1252, and reported', () => {
		const bytes = Uint8Array.from([...encoder.encode('Interviewer: Why?\nAna: Caf'), 0xe9, 0x0a]);
		const file = parseTranscripts({ name: 'a.txt', bytes });
		expect(said(file)?.[1]).toEqual(['participant', 'Café']);
		expect(file.problems.map(({ kind }) => kind)).toEqual(['guessed-encoding']);
	});

	test('NUL is removed with its line', () => {
		const file = parse('a.txt', 'Interviewer: Why?\nAna: Be\0cause.\n');
		expect(said(file)?.[1]).toEqual(['participant', 'Because.']);
		expect(file.problems).toEqual([{ kind: 'nul-removed', line: 2, detail: '' }]);
	});

	test('a Word file is no text', () => {
		const file = parseTranscripts({ name: 'a.docx', bytes: encoder.encode('PK\x03\x04rest') });
		expect(file.interviews).toEqual([]);
		expect(file.problems.map(({ kind }) => kind)).toEqual(['not-text']);
	});
});

describe('JSON Lines', () => {
	const line = (id: string, segment = 'Resellers') =>
		JSON.stringify({
			id,
			segment,
			occupation: 'buyer',
			turns: [
				{ role: 'interviewer', text: 'How do orders reach you?' },
				{ role: 'participant', text: 'By e-mail, mostly.' }
			]
		});

	test('reads id, segment, turns, and keeps other values as metadata', () => {
		const file = parse('all.jsonl', `${line('p-1')}\n${line('p-2')}\n`);
		expect(file.interviews.map(({ label }) => label)).toEqual(['p-1', 'p-2']);
		expect(file.interviews[0]?.segmentName).toBe('Resellers');
		expect(file.interviews[0]?.metadata).toEqual({ occupation: 'buyer' });
		expect(said(file)).toEqual([
			['interviewer', 'How do orders reach you?'],
			['participant', 'By e-mail, mostly.']
		]);
	});

	test('a bad line, a line that is no interview and a bad turn are reported; the rest is kept', () => {
		const odd = '{"id":"x","turns":[{"role":"participant"},{"role":"participant","text":"Yes."}]}';
		const file = parse('all.jsonl', `${line('p-1')}\n{"id":\n[1]\n${odd}\n`);
		expect(file.interviews.map(({ label }) => label)).toEqual(['p-1', 'x']);
		expect(file.problems.map(({ kind, line }) => [kind, line])).toEqual([
			['bad-json', 2],
			['not-an-interview', 3],
			['bad-turn', 4]
		]);
	});

	test('one JSON array in the same shape is read too', () => {
		const file = parse('all.json', `[${line('p-1')},\n${line('p-2')}]`);
		expect(file.interviews).toHaveLength(2);
	});

	test('a file of nonsense keeps a readable number of problems and counts them all', () => {
		const file = parse('all.jsonl', 'nonsense\n'.repeat(5_000));
		expect(file.problems).toHaveLength(PROBLEM_LIMIT);
		expect(file.problemCount).toBe(5_000);
	});
});

describe('tables', () => {
	test('one row for each turn, semicolons, quoted line breaks, several interviews', () => {
		const file = parse(
			'turns.csv',
			'Interview;Speaker;Text;Time;Group\n1;Ben;How so?;0:05;Dealers\n1;Ana;"Two lines,\nhere";0:09;Dealers\n2;Ben;And you?;;\n2;Cem;Fine;;\n'
		);
		expect(file.interviews.map(({ label }) => label)).toEqual(['1', '2']);
		expect(file.interviews[0]?.segmentName).toBe('Dealers');
		expect(file.interviews[0]?.turns.map(({ at }) => at)).toEqual([5_000, 9_000]);
		// Ben speaks in both interviews: he asks.
		expect(said(file)).toEqual([
			['interviewer', 'How so?'],
			['participant', 'Two lines,\nhere']
		]);
	});

	test('one row for each interview with questions as columns; empty answers are left out', () => {
		const file = parse(
			'answers.csv',
			'id,segment,What slows you down?,What would help?,city\na1,Dealers,Retyping orders,,Bonn\na2,Users,Waiting,A shared list,Ghent\n'
		);
		expect(file.table?.mapping.questions).toEqual(['What slows you down?', 'What would help?']);
		expect(said(file)).toEqual([
			['interviewer', 'What slows you down?'],
			['participant', 'Retyping orders']
		]);
		expect(file.interviews[1]?.turns).toHaveLength(4);
		expect(file.interviews[1]?.metadata).toEqual({ city: 'Ghent' });
	});

	test('the guess can be overruled', () => {
		const text = 'a,b,c\n1,Question one here?,Mia\n1,The answer,Noa\n';
		const file = parse('odd.csv', text, {
			csv: {
				layout: 'turns',
				interview: 'a',
				segment: null,
				speaker: 'c',
				text: 'b',
				time: null,
				questions: []
			}
		});
		expect(said(file)).toEqual([
			['interviewer', 'Question one here?'],
			['participant', 'The answer']
		]);
	});

	test('a row without text is reported with the line it starts on', () => {
		const file = parse('t.csv', 'id,speaker,text\n1,A,"one\ntwo"\n1,B,\n1,B,three\n');
		expect(file.problems).toEqual([{ kind: 'empty-row', line: 4, detail: '1 B' }]);
	});
});

describe('captions', () => {
	test('VTT: voices, notes, markup, entities; cues of one speaker become one turn', () => {
		const file = parse(
			'call.vtt',
			`WEBVTT - call\n\nNOTE made by hand\n\n1\n00:00:01.000 --> 00:00:02.000 align:start\n<v.loud Moderator>What <i>slows</i> you down?</v>\n\n00:00:03.500 --> 00:00:05.000\n<v Ana>Orders &amp; invoices.\n\n00:00:05.000 --> 00:00:06.000\nTwice a day.\n`
		);
		expect(said(file)).toEqual([
			['interviewer', 'What slows you down?'],
			['participant', 'Orders & invoices. Twice a day.']
		]);
		expect(file.interviews[0]?.turns.map(({ at }) => at)).toEqual([1_000, 3_500]);
		expect(file.interviews[0]?.label).toBe('call');
		expect(file.problems).toEqual([]);
	});

	test('SRT: "Name: …" with commas in times; a block that is no cue is reported', () => {
		const file = parse(
			'call.srt',
			'1\n00:00:01,000 --> 00:00:02,000\nBen: How often?\n\n2\n00:00:03,000 --> 00:00:04,000\nAna Lima: Daily.\n\nstray words\n'
		);
		expect(said(file)).toEqual([
			['interviewer', 'How often?'],
			['participant', 'Daily.']
		]);
		expect(file.problems).toEqual([{ kind: 'bad-cue', line: 9, detail: 'stray words' }]);
	});
});

describe('plain text', () => {
	test('names, times, continued lines, several interviews, headings', () => {
		const file = parse(
			'notes.txt',
			`# Visit to the depot\nSegment: Dealers\nVisited by van\n\nInterviewer: How do you order?\nAna: By phone.\nNote: only on Mondays.\n\nAnd by letter.\n---\n[00:10] Interviewer: And you?\n[00:14] Cem: I do not.\n`
		);
		expect(file.interviews.map(({ label }) => label)).toEqual(['Visit to the depot', 'notes 2']);
		expect(file.interviews[0]?.segmentName).toBe('Dealers');
		expect(said(file)).toEqual([
			['interviewer', 'How do you order?'],
			['participant', 'By phone.\nNote: only on Mondays.\n\nAnd by letter.']
		]);
		expect(file.interviews[1]?.turns.map(({ at }) => at)).toEqual([10_000, 14_000]);
		expect(file.problems).toEqual([
			{ kind: 'before-first-speaker', line: 3, detail: 'Visited by van' }
		]);
	});

	test('names over the words, as meeting tools export them', () => {
		const file = parse(
			'otter.txt',
			'Ben Okoro  0:03\nWhat happened last week?\n\nAna Lima  0:09\nThe portal was down.\n\nBen Okoro  0:15\nFor how long?\n'
		);
		expect(said(file)).toEqual([
			['interviewer', 'What happened last week?'],
			['participant', 'The portal was down.'],
			['interviewer', 'For how long?']
		]);
	});

	test('a label that is no speaker can be handed back to the text', () => {
		const text = 'Interviewer: Why?\nAna: It said\nMe: hello\nand then\nMe: bye\n';
		expect(parse('a.txt', text).interviews[0]?.turns).toHaveLength(3);
		const file = parse('a.txt', text, { notSpeakers: ['Me'] });
		expect(said(file)?.[1]).toEqual(['participant', 'It said\nMe: hello\nand then\nMe: bye']);
	});

	test('dashes inside an answer do not cut it', () => {
		const file = parse('a.txt', 'Interviewer: Why?\nAna: One\n---\nTwo\n');
		expect(said(file)?.[1]).toEqual(['participant', 'One\n---\nTwo']);
	});

	test('without speakers all of it is one participant, and reported', () => {
		const file = parse('a.txt', 'Just thoughts.\nMore of them.');
		expect(said(file)).toEqual([['participant', 'Just thoughts.\nMore of them.']]);
		expect(file.problems.map(({ kind }) => kind)).toEqual(['no-speakers']);
	});

	test('markup stays text', () => {
		const file = parse('a.txt', 'Interviewer: Why?\nAna: <img src=x onerror=alert(1)>\n');
		expect(said(file)?.[1]?.[1]).toBe('<img src=x onerror=alert(1)>');
	});
});

describe('limits', () => {
	test('a very long turn is split at a blank, reported, and nothing is lost', () => {
		const words = Array.from({ length: 9_000 }, (_, index) => `word${index}`).join(' ');
		const file = parse('a.txt', `Interviewer: Why?\nAna: ${words}\n`);
		const parts = file.interviews[0]?.turns.slice(1) ?? [];
		expect(parts.length).toBeGreaterThan(1);
		expect(parts.every(({ text }) => text.length <= TURN_TEXT_LIMIT)).toBe(true);
		expect(parts.map(({ text }) => text).join(' ')).toBe(words);
		expect(file.problems.map(({ kind }) => kind)).toEqual(['turn-split']);
	});

	test('an interview with too many turns becomes two', () => {
		const lines = Array.from(
			{ length: 2_500 },
			(_, i) => `${i % 2 ? 'Ana' : 'Interviewer'}: t${i}`
		);
		const file = parse('long.txt', lines.join('\n'));
		expect(file.interviews.map(({ label }) => label)).toEqual(['long', 'long (2)']);
		expect(file.interviews.flatMap(({ turns }) => turns)).toHaveLength(2_500);
	});
});

describe('anything at all', () => {
	const names = fc.constantFrom(
		'a.jsonl',
		'a.json',
		'a.csv',
		'a.tsv',
		'a.vtt',
		'a.srt',
		'a.txt',
		'a'
	);
	const pieces = fc.constantFrom(
		...['\n', '\n\n', '---', 'Ana: ', 'Interviewer:', '{"turns":[', ']}', '"', ',', ';', '<v A>'],
		...[
			'00:00:01.000 --> 00:00:02.000',
			'WEBVTT',
			'?',
			'x',
			'\uD83D\uDE00',
			'\u05E9',
			'**',
			'[0:1]'
		]
	);

	test('never throws, and every turn holds words within the limit', () => {
		const text = fc.array(fc.oneof(pieces, fc.string()), { maxLength: 60 });
		fc.assert(
			fc.property(names, text, (name, parts) => {
				const file = parse(name, parts.join(''));
				for (const { turns } of file.interviews) {
					expect(turns.length).toBeGreaterThan(0);
					for (const turn of turns) {
						expect(turn.text.trim()).not.toBe('');
						expect(turn.text.length).toBeLessThanOrEqual(TURN_TEXT_LIMIT);
					}
				}
			}),
			{ numRuns: 500 }
		);
	});

	test('never throws on arbitrary bytes', () => {
		fc.assert(
			fc.property(names, fc.uint8Array({ maxLength: 300 }), (name, bytes) => {
				expect(parseTranscripts({ name, bytes }).problemCount).toBeGreaterThanOrEqual(0);
			}),
			{ numRuns: 500 }
		);
	});
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evidenceSentences, splitSentences } from './sentence.ts';
import { countWords, median, transcriptStatistics } from './statistics.ts';
import type { ParticipantTurn, Turn } from './turn.ts';

const texts = (text: string) =>
	splitSentences(text).map(({ start, end }) => text.slice(start, end));

let seq = 0;
function said(text: string, more: Partial<ParticipantTurn> = {}): ParticipantTurn {
	const id = `t${seq}`;
	return {
		id,
		interviewId: 'i',
		seq: seq++,
		text,
		at: 0,
		questionId: 'q1',
		role: 'participant',
		act: 'answer',
		replaces: null,
		...more
	};
}

describe('splitSentences', { timeout: 30_000 }, () => {
	it.each<[string, string, string[]]>([
		['plain', 'We sell. They buy!  Who pays?', ['We sell.', 'They buy!', 'Who pays?']],
		['newlines', 'first line\nsecond line\n\n third', ['first line', 'second line', 'third']],
		[
			'a list',
			'- quick help\n* fair price\n1. one login',
			['quick help', 'fair price', 'one login']
		],
		['no punctuation', 'it just works', ['it just works']],
		[
			'abbreviations',
			'Dr. Smith came, e.g. by train. Fine.',
			['Dr. Smith came, e.g. by train.', 'Fine.']
		],
		['emoji', 'Great 😀 really. 👍', ['Great 😀 really.']],
		['right to left', 'אני אוהב את זה. למה לא?', ['אני אוהב את זה.', 'למה לא?']],
		['Arabic question mark', 'كيف حالك؟ أنا بخير.', ['كيف حالك؟', 'أنا بخير.']],
		['Chinese', '我们合作很好。没有问题。', ['我们合作很好。', '没有问题。']],
		['nothing but signs', '… --- !', []],
		['nothing', '', []]
	])('cuts %s', (_name, text, expected) => {
		expect(texts(text)).toEqual(expected);
	});

	it('gives ordered spans that do not overlap and carry no blanks at their ends', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				let last = 0;
				const wrong = splitSentences(text).filter(({ start, end }) => {
					const piece = text.slice(start, end);
					const fine = start >= last && end > start && piece === piece.trim();
					last = end;
					return !fine;
				});
				expect(wrong).toEqual([]);
				expect(last).toBeLessThanOrEqual(text.length);
			})
		);
	});

	it('keeps every word of a text without list markers', () => {
		const words = fc.array(fc.constantFrom('alpha', 'Beta', 'gamma.', 'delta?', 'epsilon\n', '😀'));
		fc.assert(
			fc.property(words, (list) => {
				const text = list.join(' ');
				const kept = texts(text).join(' ');
				expect(kept.match(/\p{L}+/gu) ?? []).toEqual(text.match(/\p{L}+/gu) ?? []);
			})
		);
	});
});

describe('evidenceSentences', () => {
	it('takes answers and revisions in their last form, never the interviewer or a refusal', () => {
		seq = 0;
		const asked: Turn = {
			...said('What matters to you?'),
			role: 'interviewer',
			move: 'ask',
			engine: 'plan'
		};
		const first = said('Old words. More old words.');
		const skipped = said('', { act: 'skip' });
		const second = said('Support. Price.');
		const revised = said('New words.', { act: 'revise', replaces: first.id });
		const turns = [asked, first, skipped, second, revised];
		expect(evidenceSentences(turns).map(({ id, text }) => [id, text])).toEqual([
			['i.4.0', 'New words.'],
			['i.3.0', 'Support.'],
			['i.3.1', 'Price.']
		]);
	});
});

describe('statistics', () => {
	it('counts words as runs between blanks', () => {
		expect(countWords('  two-way sync,\n really ')).toBe(3);
		expect(countWords('')).toBe(0);
	});

	it('takes the middle', () => {
		expect(median([5, 1, 3])).toBe(3);
		expect(median([4, 1, 3, 2])).toBe(2.5);
		expect(median([])).toBe(0);
	});

	it('counts what stands', () => {
		seq = 0;
		const turns = [said('one two three'), said('', { act: 'skip' }), said('one')];
		expect(transcriptStatistics(turns)).toMatchObject({
			words: 4,
			answers: 2,
			skipped: 1,
			medianWords: 2
		});
	});
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { highlights } from './highlight.ts';
import { parseQuery } from './search-terms.ts';
import { TranscriptSearch, type SearchTurn } from './search.ts';

function turn(id: string, text: string, more: Partial<SearchTurn> = {}): SearchTurn {
	return { id, interviewId: 'a', segmentId: 'x', seq: 0, role: 'participant', text, ...more };
}

function searchOver(...turns: SearchTurn[]): TranscriptSearch {
	const search = new TranscriptSearch();
	search.add(turns);
	return search;
}

const marked = (search: TranscriptSearch, query: string) =>
	search
		.search(query)
		.hits.map(({ text, spans }) => spans.map(({ start, end }) => text.slice(start, end)));

describe('TranscriptSearch', () => {
	const search = searchOver(
		turn('1', 'The integration saved us hours; integrations matter.'),
		turn('2', 'Two-way data, the data flows both ways.', { interviewId: 'b', segmentId: 'y' }),
		turn('3', 'What about data?', { role: 'interviewer' }),
		turn('4', 'That’s “our” way of working.')
	);

	it('finds whole words, beginnings and near misses, and marks them', () => {
		expect(marked(search, 'integration')).toEqual([['integration', 'integrations']]);
		expect(marked(search, 'integr')).toEqual([['integration', 'integrations']]);
		expect(marked(search, 'intergation')).toEqual([]);
		expect(marked(search, 'integratoin hours')).toEqual([]);
		expect(marked(search, 'integraton')).toEqual([['integration']]);
	});

	it('wants all words, and phrases as they stand', () => {
		expect(search.search('data ways').hits.map(({ turnId }) => turnId)).toEqual(['2']);
		expect(marked(search, '"the data flows"')).toEqual([['the data flows']]);
		expect(marked(search, '“that\'s "')).toEqual([['That’s']]);
		expect(search.search('"data the"').hits).toEqual([]);
	});

	it('filters by segment, interview and role, and counts beyond the limit', () => {
		expect(search.search('data').turns).toBe(2);
		expect(search.search('data', { roles: ['participant'] }).hits).toHaveLength(1);
		expect(search.search('data', { segmentIds: ['x'] }).hits.map(({ turnId }) => turnId)).toEqual([
			'3'
		]);
		expect(search.search('data', { interviewIds: ['b'] }).interviews).toBe(1);
		const limited = search.search('data', { limit: 1 });
		expect([limited.hits.length, limited.turns, limited.interviews]).toEqual([1, 2, 2]);
	});

	it('finds grammar words too, alone or beside others', () => {
		expect(marked(search, 'the').map((spans) => spans[0])).toEqual(['The', 'the']);
		expect(search.search('the hours').hits.map(({ turnId }) => turnId)).toEqual(['1']);
		expect(marked(search, '"about"')).toEqual([['about']]);
	});

	it('finds nothing for nothing', () => {
		expect(search.search('   ').hits).toEqual([]);
		expect(search.search('""').hits).toEqual([]);
		expect(search.search('"').hits).toEqual([]);
	});

	it('takes new turns once, and forgets an interview with its words', () => {
		const growing = searchOver(
			turn('1', 'secret plan'),
			turn('2', 'other plan', { interviewId: 'b' })
		);
		growing.add([turn('1', 'secret plan'), turn('3', 'third plan')]);
		expect(growing.size).toBe(3);
		growing.removeInterview('a');
		expect(growing.size).toBe(1);
		expect(growing.search('secret').hits).toEqual([]);
		expect(growing.serialise()).not.toContain('secret');
		growing.add([turn('1', 'secret plan')]);
		expect(growing.search('secret').hits).toHaveLength(1);
	});

	it('comes back from its own text, and refuses others', () => {
		const loaded = TranscriptSearch.load(search.serialise());
		expect(loaded?.search('data')).toEqual(search.search('data'));
		expect(loaded?.interviewIds).toEqual(search.interviewIds);
		expect(loaded?.segmentOf('b')).toBe('y');
		loaded?.removeInterview('b');
		expect(loaded?.search('data').turns).toBe(1);
		expect(TranscriptSearch.load('{}')).toBeNull();
		expect(TranscriptSearch.load('no json')).toBeNull();
	});
});

describe('parseQuery', () => {
	it('parts words from phrases', () => {
		expect(parseQuery('price “two way” data "x')).toEqual({
			words: 'price data x',
			phrases: ['two way']
		});
	});
});

describe('highlights', () => {
	it('gives stretches within the text, in order and apart', () => {
		const piece = fc.constantFrom(
			'data',
			'Data',
			' ',
			'\n',
			"it's",
			'it’s',
			'two way',
			'É',
			'😀',
			'.'
		);
		const texts = fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(''));
		fc.assert(
			fc.property(texts, fc.array(fc.constantFrom('data', "it's", 'two', 'é')), (text, terms) => {
				let last = -1;
				for (const { start, end } of highlights(text, new Set(terms), terms.slice(1))) {
					expect(start).toBeGreaterThan(last);
					expect(end).toBeLessThanOrEqual(text.length);
					expect(text.slice(start, end).trim()).not.toBe('');
					last = end;
				}
				expect(last).toBeLessThanOrEqual(text.length);
			})
		);
	});
});

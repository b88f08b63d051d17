import { expect, test } from 'vitest';
import { linkMetadata } from './link-metadata.ts';

test('link parameters become metadata', () => {
	expect(linkMetadata('?source=hall%203&campaign=spring')).toEqual({
		source: 'hall 3',
		campaign: 'spring'
	});
});

test('keys and values are cut at 50 characters', () => {
	const [[key, value] = []] = Object.entries(linkMetadata(`?${'k'.repeat(80)}=${'v'.repeat(80)}`));
	expect(key).toHaveLength(50);
	expect(value).toHaveLength(50);
});

test('at most 30 are kept, the first of a name wins, empty ones and NUL are dropped', () => {
	const many = Array.from({ length: 40 }, (_, index) => `p${index}=x`).join('&');
	expect(Object.keys(linkMetadata(many))).toHaveLength(30);
	expect(linkMetadata('a=1&a=2&b=&=c&d=x%00y')).toEqual({ a: '1', d: 'xy' });
});

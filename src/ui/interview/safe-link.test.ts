import { expect, test } from 'vitest';
import { safeLink } from './safe-link.ts';

test.each([
	['https://example.org/join?a=1', 'https://example.org/join?a=1'],
	['  http://example.org ', 'http://example.org/'],
	['mailto:team@example.org', 'mailto:team@example.org'],
	['javascript:alert(1)', null],
	[' java\tscript:alert(1)', null],
	['data:text/html,<script>', null],
	['/relative', null],
	['', null]
])('a call to action to "%s" opens %s', (text, address) => {
	expect(safeLink(text)).toBe(address);
});

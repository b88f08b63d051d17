import { expect, test } from 'vitest';
import { textDirection } from './direction.ts';

test.each([
	['en', 'ltr'],
	['he', 'rtl'],
	['HE-il', 'rtl'],
	['ar-EG', 'rtl'],
	['az-Arab', 'rtl'],
	['az-Latn', 'ltr'],
	['', 'ltr']
])('the direction of "%s" is %s', (language, direction) => {
	expect(textDirection(language)).toBe(direction);
});

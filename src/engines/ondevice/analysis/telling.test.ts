import { describe, expect, it } from 'vitest';
import { tellingScore } from './telling.ts';

describe('tellingScore', () => {
	it.each([
		'We stopped exporting orders by hand last spring because the connector does it overnight.',
		'Their support team answered within the hour, and that is why we renewed.'
	])('would quote: %s', (sentence) => {
		expect(tellingScore(sentence, false)).toBeGreaterThan(0.5);
	});

	it.each([
		'Yes, that’s right.',
		'Good question, I had not thought about that before today.',
		'Do you want me to tell you more about that or about something else?',
		'As I mentioned above, it was the same thing as with the other project.',
		'Me: please write me a nice letter to my landlord about the heating',
		'THIS IS WHAT EVERYBODY ALWAYS SAYS TO ME',
		'No, nothing else comes to mind.'
	])('would not quote: %s', (sentence) => {
		expect(tellingScore(sentence, true)).toBeLessThan(0.2);
	});

	it('would rather not quote a whole page', () => {
		expect(tellingScore('word '.repeat(120), false)).toBeLessThan(0);
	});
});

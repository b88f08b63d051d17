import { expect, test } from 'vitest';
import { interviewWords } from '#ui/words/interview.ts';
import { deliveryLine, deliveryPill, type DeliveryFacts } from './delivery-line.ts';

const words = interviewWords('en');

type Change = Partial<Omit<DeliveryFacts, 'delivery'>> & {
	delivery?: Partial<DeliveryFacts['delivery']>;
};

function facts(change: Change): DeliveryFacts {
	return {
		waiting: 0,
		spoken: true,
		ended: false,
		name: '',
		...change,
		delivery: {
			leaves: true,
			deliveredSeq: 0,
			endDelivered: false,
			sending: false,
			online: true,
			withdrawalDelivered: false,
			problem: null,
			...change.delivery
		}
	};
}

test('without a network the answers are on the phone, and the count is exact', () => {
	const offline = { delivery: { online: false, sending: true } };
	expect(deliveryLine(facts({ ...offline, waiting: 1 }), words)).toBe(
		'Saved on this phone. 1 answer will be sent once you have signal.'
	);
	expect(deliveryPill(facts({ ...offline, waiting: 3 }), words)).toEqual({
		tone: 'wait',
		text: '3 waiting'
	});
});

test('"have reached" waits for the server to confirm the end, too', () => {
	expect(deliveryLine(facts({ ended: true }), words)).not.toContain('have reached');
	expect(deliveryLine(facts({ ended: true, delivery: { endDelivered: true } }), words)).toBe(
		'Your answers have reached the research team.'
	);
});

test('offline with nothing waiting is quiet, never red', () => {
	expect(deliveryPill(facts({ delivery: { online: false } }), words).tone).toBe('plain');
});

test('a refusal says why and where the answers are', () => {
	const refused = facts({ waiting: 2, delivery: { problem: 'This study was deleted.' } });
	expect(deliveryPill(refused, words)).toEqual({ tone: 'err', text: 'Not sent' });
	expect(deliveryLine(refused, words)).toContain('This study was deleted.');
	expect(deliveryLine(refused, words)).toContain('still on this phone');
});

test('what stays on the device promises nothing', () => {
	const local = facts({ waiting: 0, ended: true, delivery: { leaves: false } });
	expect(deliveryLine(local, words)).toBe('Saved on this device.');
});

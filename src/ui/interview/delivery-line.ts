import type { Delivery } from '#state/participant/interview-record.ts';
import type { InterviewWords } from '#ui/words/interview.ts';

/** What there is to say about where the answers are. */
export interface DeliveryFacts {
	readonly delivery: Delivery;
	/** Answers the server does not have. */
	readonly waiting: number;
	/** Anything said at all. */
	readonly spoken: boolean;
	readonly ended: boolean;
	/** Whose team. */
	readonly name: string;
}

/** One sentence on where the answers are; "have reached" only after the server said so. */
export function deliveryLine(facts: DeliveryFacts, words: InterviewWords): string {
	const { delivery, waiting, name } = facts;
	if (!delivery.leaves) return facts.spoken ? words.delivery.local : words.delivery.nothing;
	if (delivery.problem !== null) {
		return `${words.delivery.refused(delivery.problem)} ${words.delivery.keptHere}`;
	}
	if (facts.ended && delivery.endDelivered) return words.delivery.delivered(name);
	if (waiting > 0) {
		return delivery.online && delivery.sending
			? words.delivery.sending(waiting)
			: words.delivery.waiting(waiting);
	}
	if (facts.ended) return words.delivery.ending;
	return facts.spoken ? words.delivery.sentSoFar(name) : words.delivery.nothing;
}

/** The same in two words, for the header. Red only when the server refused for good. */
export function deliveryPill(
	facts: DeliveryFacts,
	words: InterviewWords
): { tone: 'plain' | 'ok' | 'wait' | 'err'; text: string } {
	const { delivery, waiting } = facts;
	if (!delivery.leaves) return { tone: 'plain', text: words.pill.saved };
	if (delivery.problem !== null) return { tone: 'err', text: words.pill.problem };
	if (waiting > 0 && delivery.online && delivery.sending) {
		return { tone: 'plain', text: words.pill.sending };
	}
	if (waiting > 0) return { tone: 'wait', text: words.pill.waiting(waiting) };
	if (!delivery.online) return { tone: 'plain', text: words.pill.offline };
	return facts.spoken
		? { tone: 'ok', text: words.pill.sent }
		: { tone: 'plain', text: words.pill.saved };
}

import { err, ok, type Result } from '#core/base/result.ts';
import type { World } from '#core/base/world.ts';
import type { ParticipantGuide } from '#core/plan/guide.ts';
import type { Interview } from '#core/transcript/interview.ts';
import type { Turn } from '#core/transcript/turn.ts';
import {
	NOTHING_DELIVERED,
	type Contact,
	type Delivery,
	type Ending,
	type InterviewRecord,
	type WriteProblem
} from './interview-record.ts';

/** A repeatable world for tests: ids from a counter, a clock that moves a second at each look. */
export function createTestWorld(): World {
	let tick = 0;
	let seed = 1;
	return {
		clock: { now: () => 1_000_000 + 1000 * tick++ },
		entropy: {
			bytes: (count) =>
				Uint8Array.from({ length: count }, () => (seed = (seed * 48_271) % 2_147_483_647) & 255)
		}
	};
}

/** An interview kept in memory, with a switch that makes it refuse to write. */
export class MemoryRecord implements InterviewRecord {
	interview: Interview;
	readonly guide: ParticipantGuide;
	turns: Turn[] = [];
	draft = '';
	contact: Contact | null = null;
	withdrawn = false;
	refusing: WriteProblem | null = null;
	delivery: Delivery = { ...NOTHING_DELIVERED, leaves: true };
	sent = 0;
	appends = 0;
	#listener: (delivery: Delivery) => void = () => {};

	constructor(interview: Interview, guide: ParticipantGuide) {
		this.interview = interview;
		this.guide = guide;
	}

	load() {
		const { interview, guide, draft, contact, withdrawn } = this;
		return Promise.resolve(
			ok({ interview, guide, turns: [...this.turns], draft, contact, withdrawn })
		);
	}

	append(turns: readonly Turn[], draft: string, ending: Ending | null) {
		return this.#write(() => {
			if (turns.some((turn, index) => turn.seq !== this.turns.length + index)) return 'taken';
			this.appends += 1;
			this.turns.push(...turns);
			this.draft = draft;
			if (ending !== null) this.interview = { ...this.interview, ...ending };
			return null;
		});
	}

	saveDraft(text: string) {
		return this.#write(() => {
			this.draft = text;
			return null;
		});
	}

	saveContact(contact: Contact) {
		return this.#write(() => {
			this.contact = contact;
			return null;
		});
	}

	end(ending: Ending) {
		return this.#write(() => {
			this.interview = { ...this.interview, ...ending };
			return null;
		});
	}

	withdraw() {
		return this.#write(() => {
			this.turns = [];
			this.withdrawn = true;
			return null;
		});
	}

	forget() {
		return this.#write(() => {
			this.turns = [];
			return null;
		});
	}

	watchDelivery(listener: (delivery: Delivery) => void) {
		this.#listener = listener;
		listener(this.delivery);
		return () => {
			this.#listener = () => {};
		};
	}

	send() {
		this.sent += 1;
	}

	deliver(delivery: Partial<Delivery>): void {
		this.delivery = { ...this.delivery, ...delivery };
		this.#listener(this.delivery);
	}

	#write(work: () => WriteProblem | null): Promise<Result<null, WriteProblem>> {
		const problem = this.refusing ?? work();
		return Promise.resolve(problem === null ? ok(null) : err(problem));
	}
}

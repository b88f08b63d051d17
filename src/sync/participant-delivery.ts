import type { Result } from '#core/base/result.ts';
import type { EarshotDatabase } from '#local/store/database.ts';
import {
	markDelivered,
	markEndDelivered,
	markRegistered,
	markUnregistered,
	markWithdrawn,
	setProblem,
	type Delivery
} from '#local/store/deliveries.ts';
import type { StoreError } from '#local/store/errors.ts';
import { isLasting, type ApiClient, type ApiFailure } from './api/client.ts';
import {
	appendTurns,
	endInterview,
	registerInterview,
	withdrawInterview
} from './api/interviews.ts';
import type { Step } from './participant-step.ts';

/** Sends one step and records what the server committed. */
export async function sendStep(
	db: EarshotDatabase,
	client: ApiClient,
	{ participation, interview }: Delivery,
	step: Step
): Promise<Result<void, ApiFailure | StoreError>> {
	const own = { interviewId: interview.id, secret: participation.secret };
	switch (step.kind) {
		case 'withdraw': {
			const sent = await withdrawInterview(client, own);
			return sent.ok ? await markWithdrawn(db, interview.id) : sent;
		}
		case 'register': {
			const sent = await registerInterview(client, step.body);
			return sent.ok ? await markRegistered(db, interview.id, sent.value.nextSeq) : sent;
		}
		case 'turns': {
			const sent = await appendTurns(client, own, step.turns);
			return sent.ok ? await markDelivered(db, interview.id, sent.value.nextSeq) : sent;
		}
		case 'end': {
			const sent = await endInterview(client, own, step.body);
			return sent.ok ? await markEndDelivered(db, interview.id, step.body) : sent;
		}
	}
}

/**
 * What a failure means for the delivery:
 * - `on`: it was settled here; go on with the next step
 * - `anew`: the server does not know the interview (any more); it is registered again
 * - `skip`: refused for good; recorded as the interview's problem
 * - `later`: something passing
 */
export type Verdict = 'on' | 'anew' | 'skip' | 'later';

/** Judges a failed step. `isAnew`: it was registered again before, in this run. */
export async function judgeFailure(
	db: EarshotDatabase,
	{ participation, interview }: Delivery,
	step: Step,
	failure: ApiFailure | StoreError,
	isAnew: boolean
): Promise<Verdict> {
	if (failure.kind !== 'refused') return 'later';
	const recorded = (done: Result<void, StoreError>, verdict: Verdict): Verdict =>
		done.ok ? verdict : 'later';
	const { code, nextSeq } = failure;
	const isUnknown = code === 'not_found' || (code === 'bad_token' && !participation.registered);
	if (code === 'withdrawn' || (step.kind === 'withdraw' && isUnknown)) {
		return recorded(await markWithdrawn(db, interview.id), 'on');
	}
	if (step.kind === 'end' && code === 'frozen') {
		// An earlier end was committed and its reply lost; what it said stands.
		return recorded(await markEndDelivered(db, interview.id, step.body), 'on');
	}
	if (code === 'out_of_order' && nextSeq !== null && nextSeq < participation.deliveredSeq) {
		return recorded(await markDelivered(db, interview.id, nextSeq), 'on');
	}
	if (code === 'not_found' && step.kind !== 'register' && !isAnew) {
		return recorded(await markUnregistered(db, interview.id), 'anew');
	}
	if (!isLasting(failure)) return 'later';
	return recorded(await setProblem(db, interview.id, failure.message), 'skip');
}

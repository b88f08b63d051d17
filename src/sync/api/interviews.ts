import type { Result } from '#core/base/result.ts';
import type { Turn } from '#core/transcript/turn.ts';
import {
	appendTurnsReply,
	registerInterviewReply,
	type AppendTurnsReply,
	type EndInterviewBody,
	type RegisterInterviewBody
} from '#protocol/interview.ts';
import { doneReply, type ApiClient, type ApiFailure } from './client.ts';

type Reply<T> = Promise<Result<T, ApiFailure>>;

/** The interview and the token that lets its phone act on it. */
export interface OwnInterview {
	readonly interviewId: string;
	readonly secret: string;
}

/** Makes an interview known to the server; repeating it with the same secret is harmless. */
export function registerInterview(
	client: ApiClient,
	body: RegisterInterviewBody
): Reply<{ nextSeq: number }> {
	return client.send({
		method: 'POST',
		path: '/api/interviews',
		body,
		reply: registerInterviewReply,
		anonymous: true
	});
}

export function appendTurns(
	client: ApiClient,
	{ interviewId, secret }: OwnInterview,
	turns: readonly Turn[]
): Reply<AppendTurnsReply> {
	return client.send({
		method: 'POST',
		path: `/api/interviews/${interviewId}/turns`,
		body: { turns },
		reply: appendTurnsReply,
		secret
	});
}

export function endInterview(
	client: ApiClient,
	{ interviewId, secret }: OwnInterview,
	body: EndInterviewBody
): Reply<null> {
	const path = `/api/interviews/${interviewId}/end`;
	return client.send({ method: 'POST', path, body, reply: doneReply, secret });
}

/** Withdraws: everything of the interview is erased on the server. */
export function withdrawInterview(
	client: ApiClient,
	{ interviewId, secret }: OwnInterview
): Reply<null> {
	const path = `/api/interviews/${interviewId}`;
	return client.send({ method: 'DELETE', path, reply: doneReply, secret });
}

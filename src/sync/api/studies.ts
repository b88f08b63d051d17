import type { Result } from '#core/base/result.ts';
import type { Guide } from '#core/plan/guide.ts';
import type { Interview } from '#core/transcript/interview.ts';
import type { Turn } from '#core/transcript/turn.ts';
import { storeInterviewsReply } from '#protocol/interview.ts';
import type { StoreInterviewsReply } from '#protocol/interview.ts';
import {
	feedReply,
	publishGuideReply,
	studyListReply,
	type FeedReply,
	type PutInvitationBody,
	type PutStudyBody,
	type StudyListReply
} from '#protocol/study.ts';
import { doneReply, type ApiClient, type ApiFailure } from './client.ts';

type Reply<T> = Promise<Result<T, ApiFailure>>;

export function getStudyList(client: ApiClient, workspaceId: string): Reply<StudyListReply> {
	return client.send({
		method: 'GET',
		path: `/api/workspaces/${workspaceId}/studies`,
		reply: studyListReply
	});
}

/** Registers a study, or changes its title or status. */
export function putStudy(client: ApiClient, id: string, body: PutStudyBody): Reply<null> {
	return client.send({ method: 'PUT', path: `/api/studies/${id}`, body, reply: doneReply });
}

/** Publishes a guide; the server gives it its version, the same one when it comes twice. */
export function postGuide(
	client: ApiClient,
	studyId: string,
	body: { id: string; guide: Guide; publishedAt: number }
): Reply<{ version: number }> {
	const path = `/api/studies/${studyId}/guides`;
	return client.send({ method: 'POST', path, body, reply: publishGuideReply });
}

export function putInvitation(client: ApiClient, id: string, body: PutInvitationBody): Reply<null> {
	return client.send({ method: 'PUT', path: `/api/invitations/${id}`, body, reply: doneReply });
}

/** A whole interview, with where its participant can be reached, if they left that. */
export interface InterviewToStore {
	readonly interview: Interview;
	readonly turns: readonly Turn[];
	readonly contact: { readonly name: string; readonly email: string; readonly note: string } | null;
}

/** Stores whole interviews; the reply says which are committed and which were not taken. */
export function postInterviews(
	client: ApiClient,
	studyId: string,
	interviews: readonly InterviewToStore[]
): Reply<StoreInterviewsReply> {
	return client.send({
		method: 'POST',
		path: `/api/studies/${studyId}/interviews`,
		body: { interviews },
		reply: storeInterviewsReply,
		// Megabytes over a phone's uplink.
		timeoutMs: 60_000
	});
}

export interface FeedRequest {
	readonly studyId: string;
	readonly after: number;
	readonly limit: number;
	/** Seconds the server may wait for a row. */
	readonly wait: number;
	readonly signal?: AbortSignal;
}

/** One page of a study's feed. */
export function getFeed(client: ApiClient, request: FeedRequest): Reply<FeedReply> {
	const { studyId, after, limit, wait, signal } = request;
	return client.send({
		method: 'GET',
		path: `/api/studies/${studyId}/feed?after=${after}&limit=${limit}&wait=${wait}`,
		reply: feedReply,
		timeoutMs: wait * 1000 + 20_000,
		...(signal === undefined ? {} : { signal })
	});
}

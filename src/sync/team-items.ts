import { ok, type Result } from '#core/base/result.ts';
import type { EarshotDatabase } from '#local/store/database.ts';
import type { StoreError } from '#local/store/errors.ts';
import { setGuideVersion } from '#local/store/guides.ts';
import type { OwedItem } from '#local/store/outbox.ts';
import { readOwedContent, type OwedContent } from '#local/store/owed-content.ts';
import type { ApiClient, ApiFailure } from './api/client.ts';
import { postGuide, postInterviews, putInvitation, putStudy } from './api/studies.ts';

/** What sending a batch came to: which items are settled, and which were refused one by one. */
export interface SentBatch {
	readonly settled: readonly OwedItem[];
	readonly refused: readonly { readonly item: OwedItem; readonly message: string }[];
}

type Sent = Result<SentBatch, ApiFailure | StoreError>;

/** Sends items of one kind and study; only interviews come several at once. What is gone from here is settled. */
export async function sendItems(
	db: EarshotDatabase,
	client: ApiClient,
	items: readonly OwedItem[]
): Promise<Sent> {
	const read = await readOwedContent(db, items);
	if (!read.ok) return read;
	const content = read.value;
	if (content.interviews.length > 0) return await sendInterviews(client, items, content);
	const kind = items[0]?.kind ?? 'interview';
	const sent = await sendOne(db, client, kind, content);
	return sent.ok ? ok({ settled: items, refused: [] }) : sent;
}

async function sendOne(
	db: EarshotDatabase,
	client: ApiClient,
	kind: OwedItem['kind'],
	{ study, guide, invitation }: OwedContent
): Promise<Result<unknown, ApiFailure | StoreError>> {
	if (study === null || study.workspaceId === null) return ok(null);
	if (kind === 'study') {
		const { workspaceId, title, status, createdAt } = study;
		return await putStudy(client, study.id, { workspaceId, title, status, createdAt });
	}
	if (kind === 'guide' && guide !== null) {
		const { id, content, publishedAt } = guide;
		const sent = await postGuide(client, study.id, { id, guide: content, publishedAt });
		return sent.ok ? await setGuideVersion(db, id, sent.value.version) : sent;
	}
	if (kind === 'invitation' && invitation !== null && invitation.token !== null) {
		const { studyId, token, segmentId, open } = invitation;
		return await putInvitation(client, invitation.id, { studyId, token, segmentId, open });
	}
	return ok(null);
}

async function sendInterviews(
	client: ApiClient,
	items: readonly OwedItem[],
	{ interviews }: OwedContent
): Promise<Sent> {
	const sent = await postInterviews(client, items[0]?.studyId ?? '', interviews);
	if (!sent.ok) return sent;
	const committed = new Set(sent.value.committed);
	const posted = new Set(interviews.map(({ interview }) => interview.id));
	const reasons = new Map(sent.value.refused.map(({ id, message }) => [id, message]));
	return ok({
		settled: items.filter(({ ref }) => committed.has(ref) || !posted.has(ref)),
		refused: items.flatMap((item) => {
			const message = reasons.get(item.ref);
			return message === undefined ? [] : [{ item, message }];
		})
	});
}

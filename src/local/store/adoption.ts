import type { Result } from '#core/base/result.ts';
import { attempt } from './attempt.ts';
import type { EarshotDatabase } from './database.ts';
import type { StoreError } from './errors.ts';
import { isSentWhole, oweInterview } from './interviews.ts';
import { owe, roughBytes } from './owed.ts';
import { oweStudy } from './studies.ts';
import { turnsOf } from './turn-rows.ts';

/**
 * Gives every study without an account to a workspace and queues all that the server should hold of it: study,
 * guides, links, ended kiosk and imported interviews. Ids and history stay. One transaction; repeating it is harmless.
 * @returns ids of the studies adopted
 */
export function adoptStudies(
	db: EarshotDatabase,
	workspaceId: string,
	now: number
): Promise<Result<string[], StoreError>> {
	const tables = [
		db.studies,
		db.guides,
		db.invitations,
		db.interviews,
		db.turns,
		db.outbox
	] as const;
	return attempt(db, () =>
		db.transaction('rw', tables, async () => {
			const studies = await db.studies.filter((row) => row.workspaceId === null).toArray();
			for (const study of studies) {
				const adopted = { ...study, workspaceId };
				const about = { studyId: study.id, createdAt: now };
				await db.studies.put(adopted);
				await oweStudy(db, adopted, now);
				const guides = await db.guides.where('studyId').equals(study.id).sortBy('publishedAt');
				for (const guide of guides) {
					await owe(db, { kind: 'guide', ref: guide.id, bytes: roughBytes(guide), ...about });
				}
				const links = await db.invitations.where('studyId').equals(study.id).toArray();
				for (const link of links) {
					await owe(db, { kind: 'invitation', ref: link.id, bytes: roughBytes(link), ...about });
				}
				const interviews = await db.interviews.where('studyId').equals(study.id).toArray();
				for (const interview of interviews.filter(isSentWhole)) {
					await oweInterview(db, interview, await turnsOf(db, interview.id), now);
				}
			}
			return studies.map((study) => study.id);
		})
	);
}

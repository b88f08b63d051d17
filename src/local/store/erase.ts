import { notesDocName } from '../doc-name.ts';
import type { EarshotDatabase } from './database.ts';

/**
 * Inside a transaction over all tables: removes every trace of what was said in an interview, from turns to the
 * summaries that counted it. The interview's own row stays, without content, so that lists can say it was withdrawn.
 */
export async function eraseInterview(db: EarshotDatabase, id: string): Promise<void> {
	await db.turns.where('[interviewId+seq]').between([id, -Infinity], [id, Infinity]).delete();
	await db.contacts.delete(id);
	await db.outbox.where('[kind+ref]').equals(['interview', id]).delete();
	await db.docUpdates.where('doc').equals(notesDocName(id)).delete();
	const row = await db.interviews.get(id);
	if (row === undefined) return;
	await db.interviews.put({
		...row,
		consent: null,
		rating: null,
		correction: '',
		metadata: {},
		turnCount: 0,
		words: 0
	});
	const summary = await db.summaries.get(row.studyId);
	if (summary?.result.interviewIds.includes(id) === true) await db.summaries.delete(row.studyId);
}

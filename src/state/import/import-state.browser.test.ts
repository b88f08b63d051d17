import { expect, test } from 'vitest';
import { ok } from '#core/base/result.ts';
import { createStudy } from '#local/store/studies.ts';
import type { EarshotDatabase } from '#local/store/database.ts';
import { deviceName, must, openDevice } from '#tests/support/device.ts';
import { ImportState } from './import-state.svelte.ts';
import { readTranscripts } from './reading.ts';

const STUDY = 's'.repeat(26);

/** Interviews in the JSON Lines format: `count` of them, in two segments. */
function file(count: number, name = 'talks.jsonl'): File {
	const lines = Array.from({ length: count }, (_, index) =>
		JSON.stringify({
			id: `talk ${index}`,
			segment: index % 2 === 0 ? 'Dealers' : 'Users',
			turns: [
				{ role: 'interviewer', text: 'What slows you down?' },
				{ role: 'participant', text: `Form number ${index}.` }
			]
		})
	);
	return new File([lines.join('\n')], name, { lastModified: 1 });
}

async function importer(db: EarshotDatabase, workspaceId: string | null = null) {
	must(await createStudy(db, { id: STUDY, title: 'Forms', workspaceId, createdAt: 1 }));
	const added: string[] = [];
	const state = new ImportState({
		studyId: STUDY,
		database: db,
		clock: { now: () => 1_000 },
		reader: {
			read: async (chosen, options) =>
				ok(
					readTranscripts(
						STUDY,
						{ name: chosen.name, bytes: new Uint8Array(await chosen.arrayBuffer()) },
						options
					)
				),
			close: () => {}
		},
		segments: () => [{ id: 'd', name: 'dealers' }],
		addSegment: (name) => {
			added.push(name);
			return `new-${name}`;
		},
		canCreate: () => true,
		language: () => 'de',
		onstored: () => {}
	});
	return { state, added };
}

test('writes what was read, once, into the segments chosen', async () => {
	const db = await openDevice(deviceName());
	const { state, added } = await importer(db);
	await state.add([file(23)]);
	expect(state.totals).toEqual({ interviews: 23, turns: 46, words: 69 });
	await state.run();
	expect(state.outcome).toEqual({ stored: 23, known: 0, left: 0, error: null });
	expect(added).toEqual(['Users']);
	const rows = await db.interviews.toArray();
	expect(new Set(rows.map(({ segmentId }) => segmentId))).toEqual(new Set(['d', 'new-Users']));
	expect(rows[0]).toMatchObject({
		mode: 'imported',
		status: 'completed',
		language: 'de',
		words: 3
	});
	expect(await db.turns.count()).toBe(46);

	state.reset();
	await state.add([file(23, 'renamed.jsonl')]);
	await state.run();
	expect(state.outcome).toEqual({ stored: 0, known: 23, left: 0, error: null });
	expect(await db.turns.count()).toBe(46);
});

test('cancelled in the middle, it keeps what is written and takes the rest later', async () => {
	const db = await openDevice(deviceName());
	const { state } = await importer(db);
	await state.add([file(80)]);
	const running = state.run();
	state.cancel();
	await running;
	const { stored = 0, left = 0 } = state.outcome ?? {};
	expect(stored).toBe(25);
	expect(left).toBe(55);
	await state.run();
	expect(state.outcome).toEqual({ stored: 55, known: 25, left: 0, error: null });
	expect(await db.interviews.count()).toBe(80);
});

test('a database that refuses says so and loses nothing that was written', async () => {
	const db = await openDevice(deviceName());
	const { state } = await importer(db);
	let writes = 0;
	db.turns.hook('creating', () => {
		writes += 1;
		if (writes > 60) throw new DOMException('full', 'QuotaExceededError');
	});
	await state.add([file(40)]);
	await state.run();
	expect(state.outcome).toMatchObject({ stored: 25, left: 15, error: { kind: 'quota' } });
	expect(await db.interviews.count()).toBe(25);
	expect(await db.turns.count()).toBe(50);
});

test('in a study of an account every interview is owed to the server', async () => {
	const db = await openDevice(deviceName());
	const { state } = await importer(db, 'w'.repeat(26));
	await state.add([file(12)]);
	await state.run();
	const owed = await db.outbox.where('studyId').equals(STUDY).toArray();
	expect(owed.filter(({ kind }) => kind === 'interview')).toHaveLength(12);
});

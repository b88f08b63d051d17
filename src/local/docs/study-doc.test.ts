import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { createSeededRandom } from '#core/base/random.ts';
import { sampleStudy } from '#tests/support/sample-study.ts';
import { readStudy, seedStudyDoc, StudyDoc } from './study-doc.ts';

const random = createSeededRandom(1);

function openSample(count = 3) {
	const doc = new Y.Doc();
	seedStudyDoc(doc, sampleStudy(count), random);
	return { doc, study: new StudyDoc(doc, random) };
}

const ids = (items: readonly { id: string }[]): string[] => items.map((item) => item.id);

describe('a study as a document', () => {
	it('[SY1] reads back what was seeded, and is seeded once', () => {
		const { doc } = openSample(100);
		expect(readStudy(doc)).toEqual(sampleStudy(100));
		expect(seedStudyDoc(doc, sampleStudy(2), random)).toBe(false);
		expect(readStudy(doc).plan.questions).toHaveLength(100);
	});

	it('[SY2] reads an empty or damaged document as a plan with defaults, never throwing', () => {
		const doc = new Y.Doc();
		expect(readStudy(doc).plan.questions).toEqual([]);
		expect(readStudy(doc).settings.minutes).toEqual({ from: 10, to: 15 });
		const questions = doc.getMap('questions');
		questions.set('a', 'not a map');
		const item = new Y.Map();
		questions.set('b', item);
		item.set('depth', 'bottomless');
		item.set('probes', 7);
		item.set('text', 'kept');
		item.set('order', {});
		doc.getMap('settings').set('language', '<script>');
		doc.getMap('settings').set('minutes.from', -3);
		const { plan, settings } = readStudy(doc);
		expect(plan.questions).toEqual([
			{
				id: 'b',
				text: 'kept',
				goalIds: [],
				stageId: null,
				mandatory: false,
				verbatim: false,
				depth: 'medium',
				intent: '',
				probes: []
			}
		]);
		expect(settings.language).toBe('en');
		expect(settings.minutes.from).toBe(10);
	});

	it('edits every kind of value', () => {
		const { study } = openSample();
		study.setText({ field: 'researchQuestion' }, 'What keeps them open, really?');
		study.setText({ settings: 'researcher.bio' }, 'Twenty years of field work.');
		study.setText({ list: 'questions', id: 'q2', field: 'intent' }, 'New intent');
		study.setText({ list: 'guidelines', id: 'guideline-1', field: 'text' }, 'Be patient.');
		study.setValue({ field: 'researchType' }, 'comparative');
		study.setValue({ settings: 'minutes.to' }, 25);
		study.setValue({ list: 'segments', id: 's1', field: 'target' }, 12);
		study.setValue({ list: 'questions', id: 'q1', field: 'goalIds' }, ['g2']);
		study.setValue({ list: 'questions', id: 'q1', field: 'probes' }, ['What did you do then? 🙂']);
		const { plan, settings } = study.snapshot;
		expect(plan.researchQuestion).toBe('What keeps them open, really?');
		expect(plan.researchType).toBe('comparative');
		expect(plan.segments[0]?.target).toBe(12);
		expect(plan.guidelines).toEqual(['Be patient.', 'Ask for the last time.']);
		expect(plan.questions[0]?.goalIds).toEqual(['g2']);
		expect(plan.questions[0]?.probes).toEqual(['What did you do then? 🙂']);
		expect(plan.questions[1]?.intent).toBe('New intent');
		expect(settings.researcher.bio).toBe('Twenty years of field work.');
		expect(settings.minutes).toEqual({ from: 10, to: 25 });
		expect(study.setText({ list: 'goals', id: 'gone', field: 'text' }, 'x')).toBe(false);
	});

	it('adds, moves and removes items where they are told to', () => {
		const { study } = openSample();
		study.addItem('goals', { id: 'g0', text: 'First' }, { after: null });
		study.addItem('goals', { id: 'g9', text: 'Last' });
		study.addItem('goals', { id: 'g5', text: 'Middle' }, { after: 'g1' });
		expect(ids(study.snapshot.plan.goals)).toEqual(['g0', 'g1', 'g5', 'g2', 'g9']);
		study.moveItem('goals', 'g9', 1);
		study.moveItem('goals', 'g0', 99);
		expect(ids(study.snapshot.plan.goals)).toEqual(['g9', 'g1', 'g5', 'g2', 'g0']);
		study.removeItem('goals', 'g1');
		expect(ids(study.snapshot.plan.goals)).toEqual(['g9', 'g5', 'g2', 'g0']);
		expect(study.snapshot.plan.questions[0]?.goalIds).toEqual([]);
		study.undo();
		expect(study.snapshot.plan.questions[0]?.goalIds).toEqual(['g1']);
	});

	it('moves items apart that two devices put in the same place', () => {
		const { doc, study } = openSample(4);
		for (const id of ['q1', 'q2', 'q3', 'q4']) {
			(doc.getMap('questions').get(id) as Y.Map<unknown>).set('order', 'V');
		}
		expect(ids(study.snapshot.plan.questions)).toEqual(['q1', 'q2', 'q3', 'q4']);
		study.moveItem('questions', 'q4', 1);
		expect(ids(study.snapshot.plan.questions)).toEqual(['q1', 'q4', 'q2', 'q3']);
	});

	it('shares what did not change with the snapshot before', () => {
		const { study } = openSample(20);
		const before = study.snapshot.plan;
		study.setText({ list: 'questions', id: 'q7', field: 'text' }, 'What broke?');
		const after = study.snapshot.plan;
		expect(after.goals).toBe(before.goals);
		expect(after.questions[7]).toBe(before.questions[7]);
		expect(after.questions[6]?.text).toBe('What broke?');
		expect(study.snapshot).toBe(study.snapshot);
	});

	it('a keystroke among 100 questions costs less than two milliseconds', () => {
		const { study } = openSample(100);
		const costs: number[] = [];
		for (let i = 0; i < 60; i++) {
			const began = performance.now();
			const text = `What happened? ${'x'.repeat(i)}`;
			study.setText({ list: 'questions', id: 'q50', field: 'text' }, text);
			expect(study.snapshot.plan.questions[49]?.text).toBe(text);
			costs.push(performance.now() - began);
		}
		// The quick third: what the work costs, without what a busy machine adds.
		expect(costs.sort((a, b) => a - b)[20]).toBeLessThan(2);
	});

	it('tells listeners once per microtask', async () => {
		const { study } = openSample();
		const told: string[] = [];
		const stop = study.subscribe(({ plan }) => told.push(plan.decision));
		study.setText({ field: 'decision' }, 'one');
		study.setText({ field: 'decision' }, 'two');
		await Promise.resolve();
		stop();
		study.setText({ field: 'decision' }, 'three');
		await Promise.resolve();
		expect(told).toEqual(['two']);
	});

	it('[SY3] takes back this device’s steps only, field by field', () => {
		const { doc, study } = openSample();
		const other = new Y.Doc();
		Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
		const colleague = new StudyDoc(other, createSeededRandom(2));
		study.setText({ field: 'decision' }, 'Mine');
		study.setText({ field: 'description' }, 'Mine too');
		study.moveItem('questions', 'q3', 0);
		colleague.setText({ settings: 'title' }, 'Theirs');
		Y.applyUpdate(doc, Y.encodeStateAsUpdate(other));
		study.undo();
		expect(ids(study.snapshot.plan.questions)).toEqual(['q1', 'q2', 'q3']);
		study.undo();
		expect(study.snapshot.plan.description).toBe('Volunteers and visitors of eleven cafés.');
		expect(study.snapshot.plan.decision).toBe('Mine');
		study.undo();
		expect(study.snapshot.canUndo).toBe(false);
		expect(study.snapshot.settings.title).toBe('Theirs');
		study.redo();
		expect(study.snapshot.plan.decision).toBe('Mine');
	});

	it('[SY4] two people who type into one text both keep their words', () => {
		const { doc, study } = openSample();
		const other = new Y.Doc();
		Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
		const colleague = new StudyDoc(other, createSeededRandom(2));
		study.setText({ settings: 'welcome' }, 'Hello. Thank you for taking the time.');
		colleague.setText({ settings: 'welcome' }, 'Thank you for taking the time. See you.');
		Y.applyUpdate(doc, Y.encodeStateAsUpdate(other));
		Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
		expect(study.snapshot.settings.welcome).toBe('Hello. Thank you for taking the time. See you.');
		expect(colleague.snapshot).toEqual(
			expect.objectContaining({ settings: study.snapshot.settings })
		);
	});

	it('any edit makes the text read as typed, never splitting an emoji', { timeout: 60_000 }, () => {
		const words = fc.array(fc.constantFrom('a', 'ab', '🙂', '👩‍🔧', 'ß', ' ', '語'), {
			maxLength: 12
		});
		fc.assert(
			fc.property(fc.array(words, { minLength: 1, maxLength: 8 }), (edits) => {
				const { study } = openSample(1);
				for (const edit of edits) {
					const text = edit.join('');
					study.setText({ field: 'decision' }, text, text.length);
					expect(study.snapshot.plan.decision).toBe(text);
				}
			})
		);
	});
});

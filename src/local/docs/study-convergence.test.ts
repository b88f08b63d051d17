import fc from 'fast-check';
import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { createSeededRandom } from '#core/base/random.ts';
import { sampleStudy } from '#tests/support/sample-study.ts';
import { readStudy, seedStudyDoc, StudyDoc } from './study-doc.ts';

interface Replica {
	readonly doc: Y.Doc;
	readonly study: StudyDoc;
}

type Verb =
	| {
			readonly kind: 'text' | 'remove' | 'undo' | 'redo';
			readonly pick: number;
			readonly who: number;
	  }
	| {
			readonly kind: 'add' | 'move';
			readonly pick: number;
			readonly who: number;
			readonly to: number;
	  }
	| { readonly kind: 'sync'; readonly who: number; readonly pick: number };

const COUNT = 3;
const verb: fc.Arbitrary<Verb> = fc.record({
	kind: fc.constantFrom('text', 'remove', 'undo', 'redo', 'add', 'move', 'sync', 'text', 'move'),
	who: fc.nat({ max: COUNT - 1 }),
	pick: fc.nat({ max: 30 }),
	to: fc.nat({ max: 8 })
}) as fc.Arbitrary<Verb>;

function openReplicas(): Replica[] {
	const first = new Y.Doc();
	seedStudyDoc(first, sampleStudy(4), createSeededRandom(1));
	const seeded = Y.encodeStateAsUpdate(first);
	return Array.from({ length: COUNT }, (_, index) => {
		const doc = new Y.Doc();
		doc.clientID = index + 1;
		Y.applyUpdate(doc, seeded);
		return { doc, study: new StudyDoc(doc, createSeededRandom(index + 10)) };
	});
}

function exchange(from: Replica, to: Replica): void {
	Y.applyUpdate(to.doc, Y.encodeStateAsUpdate(from.doc, Y.encodeStateVector(to.doc)));
}

it(
	'[SY4] replicas that edit, reorder, delete and undo while apart read the same once they meet',
	{ timeout: 60_000 },
	() => {
		fc.assert(
			fc.property(fc.array(verb, { maxLength: 60 }), (verbs) => {
				const replicas = openReplicas();
				verbs.forEach((step, index) => {
					const replica = replicas[step.who] as Replica;
					const { study } = replica;
					const { questions } = study.snapshot.plan;
					const id = questions[step.pick % Math.max(1, questions.length)]?.id ?? 'none';
					if (step.kind === 'text') {
						study.setText(
							{ list: 'questions', id, field: 'text' },
							`Typed ${index} by ${step.who}`
						);
						study.setValue({ list: 'questions', id, field: 'probes' }, [
							`p${step.pick}`,
							'and then?'
						]);
					} else if (step.kind === 'remove') study.removeItem('questions', id);
					else if (step.kind === 'undo') study.undo();
					else if (step.kind === 'redo') study.redo();
					else if (step.kind === 'move') study.moveItem('questions', id, step.to);
					else if (step.kind === 'sync') exchange(replica, replicas[step.pick % COUNT] as Replica);
					else {
						const [model] = sampleStudy(1).plan.questions;
						if (model !== undefined) {
							study.addItem('questions', { ...model, id: `new-${index}` }, { after: id });
						}
					}
				});
				for (const from of replicas) for (const to of replicas) exchange(from, to);
				for (const from of replicas) for (const to of replicas) exchange(from, to);
				const [first, ...rest] = replicas.map(({ doc }) => readStudy(doc));
				for (const other of rest) expect(other).toEqual(first);
				for (const { study } of replicas) {
					const { plan, settings } = study.snapshot;
					expect({ plan, settings }).toEqual(first);
				}
				const ids = first?.plan.questions.map((question) => question.id) ?? [];
				expect(new Set(ids).size).toBe(ids.length);
			}),
			{ numRuns: 150 }
		);
	}
);

it(
	'[SY4] what nobody deleted survives: every question added or moved while apart is there exactly once',
	{ timeout: 60_000 },
	() => {
		const moves = fc.array(fc.tuple(fc.nat({ max: COUNT - 1 }), fc.nat(), fc.nat({ max: 9 })), {
			maxLength: 40
		});
		fc.assert(
			fc.property(moves, (steps) => {
				const replicas = openReplicas();
				const expected = new Set(['q1', 'q2', 'q3', 'q4']);
				steps.forEach(([who, pick, to], index) => {
					const { study } = replicas[who] as Replica;
					const { questions } = study.snapshot.plan;
					const question = questions[pick % questions.length];
					if (question === undefined) return;
					if (pick % 3 === 0) {
						study.addItem('questions', { ...question, id: `new-${index}` }, { after: question.id });
						expected.add(`new-${index}`);
					} else study.moveItem('questions', question.id, to);
				});
				for (const from of replicas) for (const to of replicas) exchange(from, to);
				for (const from of replicas) for (const to of replicas) exchange(from, to);
				for (const { study } of replicas) {
					const ids = study.snapshot.plan.questions.map((question) => question.id);
					expect(ids.length).toBe(expected.size);
					expect(new Set(ids)).toEqual(expected);
				}
			}),
			{ numRuns: 100 }
		);
	}
);

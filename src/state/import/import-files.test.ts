import { describe, expect, test } from 'vitest';
import { ID_PATTERN } from '#core/base/id.ts';
import {
	chosenFile,
	afterReading,
	foundSegments,
	guessTarget,
	settleTargets,
	toImportItems,
	withRole,
	withRoles,
	withSwapped,
	type ImportFile
} from './import-files.ts';
import { readTranscripts } from './reading.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const TWO = 'Ben: How so?\nAna: Because.\n---\nBen: And you?\nCem: Not me.\n';

function fileOf(text: string, key = 1, name = 'a.txt'): ImportFile {
	const read = readTranscripts('study', { name, bytes: bytes(text) }, {});
	return { ...chosenFile(key, new File([text], name), 'ready'), ...afterReading(read) };
}

describe('identity', () => {
	test('follows from the study and the words, not from the file’s bytes', () => {
		const one = readTranscripts('study', { name: 'a.txt', bytes: bytes(TWO) }, {});
		const crlf = bytes(TWO.replaceAll('\n', '\r\n'));
		expect(readTranscripts('study', { name: 'a.txt', bytes: crlf }, {}).ids).toEqual(one.ids);
		expect(readTranscripts('other', { name: 'a.txt', bytes: bytes(TWO) }, {}).ids).not.toEqual(
			one.ids
		);
		for (const id of one.ids) expect(id).toMatch(ID_PATTERN);
	});

	test('an interview in two files comes once', () => {
		expect(toImportItems([fileOf(TWO, 1), fileOf(TWO, 2)])).toHaveLength(2);
	});
});

describe('who is who', () => {
	const roles = (file: ImportFile, index = 0) => {
		const { ids, parsed } = file.read as NonNullable<ImportFile['read']>;
		const interview = withRoles(file, ids[index] as string, parsed.interviews[index] as never);
		return interview.turns.map(({ role }) => role);
	};

	test('a role set by hand holds in every interview of the file, a swap in one', () => {
		const file = fileOf(TWO);
		expect(roles(file)).toEqual(['interviewer', 'participant']);
		const set = { ...file, ...withRole(file, 'Ben', 'participant') };
		expect([roles(set, 0)[0], roles(set, 1)[0]]).toEqual(['participant', 'participant']);
		const swapped = { ...file, ...withSwapped(file, [file.read?.ids[0] as string]) };
		expect(roles(swapped, 0)).toEqual(['participant', 'interviewer']);
		expect(roles(swapped, 1)).toEqual(['interviewer', 'participant']);
		const back = { ...swapped, ...withSwapped(swapped, [file.read?.ids[0] as string]) };
		expect(roles(back, 0)).toEqual(['interviewer', 'participant']);
	});

	test('words of participants follow the roles', () => {
		const file = fileOf(TWO);
		const before = toImportItems([file])[0]?.words;
		const after = toImportItems([{ ...file, ...withSwapped(file, file.read?.ids ?? []) }])[0]
			?.words;
		expect([before, after]).toEqual([1, 2]);
	});
});

describe('segments', () => {
	const jsonl = ['existing_partners', 'New folk', null]
		.map((segment, id) =>
			JSON.stringify({ id, segment, turns: [{ role: 'participant', text: 'Yes.' }] })
		)
		.join('\n');
	const plan = [{ id: 's1', name: 'Existing partners' }];

	test('known names find their segment, others become new, none stays none', () => {
		const found = foundSegments(toImportItems([fileOf(jsonl, 1, 'a.jsonl')]));
		expect(found.map(({ name }) => name)).toEqual(['existing_partners', 'New folk', null]);
		expect(found.map(({ name }) => guessTarget(name, plan, true))).toEqual([
			{ kind: 'existing', id: 's1' },
			{ kind: 'new' },
			{ kind: 'none' }
		]);
		expect(guessTarget('New folk', plan, false)).toEqual({ kind: 'none' });
	});

	test('new ones are made once and then exist', () => {
		const made: string[] = [];
		const add = (name: string) => `id-${made.push(name)}`;
		const settled = settleTargets([{ name: 'New folk', target: { kind: 'new' } }], add);
		const again = settleTargets(
			[...settled].map(([name, target]) => ({ name, target })),
			add
		);
		expect(made).toEqual(['New folk']);
		expect(again.get('New folk')).toEqual({ kind: 'existing', id: 'id-1' });
	});
});

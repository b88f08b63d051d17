import { describe, expect, test } from 'vitest';
import { guessRoles, roleOfLabel } from './speakers.ts';

const interview = (...turns: [string, string][]) => ({
	turns: turns.map(([speaker, text]) => ({ speaker, text, at: null }))
});

describe('labels that name a role', () => {
	test.each([
		['INTERVIEWER', 'interviewer'],
		['Moderator 1', 'interviewer'],
		['Q', 'interviewer'],
		['P2', 'participant'],
		['Respondent 14', 'participant'],
		['Ana', null]
	])('%s', (label, role) => {
		expect(roleOfLabel(label)).toBe(role);
	});
});

describe('names', () => {
	test('whoever asks is the interviewer, even when the other opens', () => {
		const roles = guessRoles([
			interview(['Ana', 'Hello, I am ready.'], ['Ben', 'What slows you down?'], ['Ana', 'Faxes.'])
		]);
		expect([roles.get('Ana'), roles.get('Ben')]).toEqual(['participant', 'interviewer']);
	});

	test('the one who takes part in every interview asks', () => {
		const roles = guessRoles([
			interview(['Ana', 'Do you see? Do you?'], ['Ben', 'Tell me more.']),
			interview(['Cem', 'Right?'], ['Ben', 'Go on.'])
		]);
		expect(roles.get('Ben')).toBe('interviewer');
		expect(roles.get('Cem')).toBe('participant');
	});

	test('beside a named interviewer everybody answers', () => {
		const roles = guessRoles([interview(['Moderator', 'Well.'], ['Ana', 'Why?'], ['Cem', 'How?'])]);
		expect([roles.get('Ana'), roles.get('Cem')]).toEqual(['participant', 'participant']);
	});

	test('somebody alone is a participant', () => {
		expect(guessRoles([interview(['Ana', 'Why not?'])]).get('Ana')).toBe('participant');
	});
});

import { describe, expect, it } from 'vitest';
import type { Plan } from '#core/plan/plan.ts';
import { SYNTHETIC_PLAN } from '#tests/support/synthetic-plan.ts';
import { packCodes } from '../packs/pack-codes.ts';
import { isCue } from '#core/annotation/cue.ts';
import { CODEBOOK_LIMIT, draftCodebook, phraseFloor } from './codebook.ts';
import type { Speech } from './phrases.ts';

const speech = (...texts: string[]): Speech => ({
	pieces: texts.map((text) => ({ text, prompt: 'How was it?' }))
});

const GYM: Plan = {
	...SYNTHETIC_PLAN,
	packId: 'generic',
	researchQuestion: 'Why do members leave the gym?',
	goals: [{ id: 'g', text: 'Understand what ends a membership' }],
	segments: [{ id: 's', name: 'Former members', description: '', target: 10 }],
	questions: SYNTHETIC_PLAN.questions.slice(0, 2).map((question, i) => ({
		...question,
		text:
			['How crowded were the group classes?', 'What did the front desk do when you cancelled?'][
				i
			] ?? ''
	}))
};

describe('pack codes', () => {
	it.each(['strategic-partnership', 'generic'] as const)(
		'%s: whole, with cues that work',
		(packId) => {
			const codes = packCodes(packId);
			expect(new Set(codes.map(({ id }) => id)).size).toBe(codes.length);
			for (const code of codes) {
				expect(code.cues.length).toBeGreaterThan(4);
				expect(code.cues.filter((cue) => !isCue(cue))).toEqual([]);
				expect(`${code.label} ${code.definition}`).not.toMatch(/\d/);
				expect(code.include).not.toBe('');
				expect(code.exclude).not.toBe('');
			}
		}
	);

	it('the partnership pack has themes of every kind', () => {
		const kinds = new Set(packCodes('strategic-partnership').map(({ kind }) => kind));
		expect([...kinds].sort()).toEqual(['challenge', 'driver', 'need', 'opportunity', 'structure']);
	});
});

describe('draftCodebook', () => {
	it('keeps a domain pack whole before anyone has spoken', () => {
		const codes = draftCodebook(SYNTHETIC_PLAN, 'strategic-partnership', []);
		const ids = codes.map(({ id }) => id);
		for (const { id } of packCodes('strategic-partnership')) expect(ids).toContain(id);
		expect(codes.length).toBeLessThanOrEqual(CODEBOOK_LIMIT);
	});

	it('draws topics from the plan’s own words', () => {
		const labels = draftCodebook(GYM, 'generic', []).map(({ label }) => label);
		expect(labels).toContain('Group classes');
		expect(labels).toContain('Front desk');
		expect(labels).not.toContain('Members');
	});

	it('finds phrases that enough people use unprompted, in both numbers', () => {
		const others = Array.from({ length: 8 }, (_, i) => speech(`I went there on day ${i}.`));
		const said = ['the locker rooms were cold', 'my locker room was full', 'a locker room smells'];
		const codes = draftCodebook(null, 'generic', [...said.map((text) => speech(text)), ...others]);
		const code = codes.find(({ id }) => id === 'phrase-locker-room');
		expect(code?.cues).toEqual(expect.arrayContaining(['locker room', 'locker rooms']));
		expect(phraseFloor(11)).toBe(3);
		expect(phraseFloor(200)).toBe(10);
	});

	it('makes no code of what the interviewer put into people’s mouths', () => {
		const pieces = [{ text: 'The loyalty card is fine.', prompt: 'What about the loyalty card?' }];
		const codes = draftCodebook(
			null,
			'generic',
			Array.from({ length: 6 }, () => ({ pieces }))
		);
		expect(codes.filter(({ id }) => id.includes('loyalty'))).toEqual([]);
	});

	it('is the same for the same input', () => {
		const speeches = Array.from({ length: 12 }, () =>
			speech('The front desk lost my loyalty card.')
		);
		expect(draftCodebook(GYM, 'generic', speeches)).toEqual(
			draftCodebook(GYM, 'generic', speeches)
		);
	});
});

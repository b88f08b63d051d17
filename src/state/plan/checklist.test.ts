import { describe, expect, it } from 'vitest';
import type { ParticipantSettings, Plan } from '#core/plan/plan.ts';
import { studyChecklist, type ChecklistFacts } from './checklist.ts';

const plan: Plan = {
	researchQuestion: '',
	decision: '',
	researchType: 'exploratory',
	description: '',
	participantProfile: '',
	packId: 'generic',
	goals: [],
	segments: [],
	stages: [],
	questions: [],
	guidelines: [],
	fields: []
};

const settings: ParticipantSettings = {
	title: '',
	welcome: '',
	researcher: { name: '', title: '', bio: '' },
	consent: '',
	contactOptIn: false,
	callToAction: { text: '', url: '' },
	closing: '',
	minutes: { from: 10, to: 15 },
	language: 'en'
};

const nothing: ChecklistFacts = {
	plan,
	settings,
	isPublished: false,
	openLinks: 0,
	interviews: 0,
	hasSummary: false
};

const done = (facts: Partial<ChecklistFacts>) =>
	studyChecklist({ ...nothing, ...facts }).flatMap((item) => (item.done ? [item.step] : []));

describe('the quick start of a study', () => {
	it('begins with nothing done, in the order of the work', () => {
		expect(done({})).toEqual([]);
		expect(studyChecklist(nothing).map((item) => item.step)).toEqual([
			'question',
			'mandatory',
			'experience',
			'participants',
			'interviews',
			'summary'
		]);
	});

	it('does not take blank texts for an answer', () => {
		expect(done({ plan: { ...plan, researchQuestion: '  ' } })).toEqual([]);
		expect(done({ plan: { ...plan, researchQuestion: 'Why?' } })).toEqual(['question']);
	});

	it('asks for a name, not only for the drafted texts', () => {
		const drafted = { ...settings, title: 'T', welcome: 'W', consent: 'C' };
		expect(done({ settings: drafted })).toEqual([]);
		const named = { ...drafted, researcher: { ...drafted.researcher, name: 'Ana' } };
		expect(done({ settings: named })).toEqual(['experience']);
	});

	it('counts interviews held on this device as invited participants', () => {
		expect(done({ isPublished: true, openLinks: 1 })).toEqual(['participants']);
		expect(done({ openLinks: 1 })).toEqual([]);
		expect(done({ isPublished: true, interviews: 2 })).toEqual(['participants', 'interviews']);
	});
});

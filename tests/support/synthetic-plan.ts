import type { Plan, Question } from '../../src/core/plan/plan.ts';

function question(id: string, text: string, stageId: string, goalId: string): Question {
	return {
		id,
		text,
		goalIds: [goalId],
		stageId,
		mandatory: false,
		verbatim: false,
		depth: 'medium',
		intent: '',
		probes: []
	};
}

/** The plan behind the synthetic study: the partnership pack's questions, in short. */
export const SYNTHETIC_PLAN: Plan = {
	researchQuestion:
		'Which partnerships would create the most strategic value, and how should we structure them?',
	decision: 'Where to put the partnership budget of the coming year',
	researchType: 'exploratory',
	description: '',
	participantProfile: '',
	packId: 'strategic-partnership',
	goals: [
		{ id: 'g1', text: 'Identify partnership opportunities that fit what customers need' },
		{ id: 'g2', text: 'Understand what makes a partnership valuable rather than transactional' },
		{ id: 'g3', text: 'Learn which structures and support make partnerships last' }
	],
	segments: [
		{ id: 'existing', name: 'Existing partners', description: '', target: 12 },
		{ id: 'potential', name: 'Potential partners', description: '', target: 8 },
		{ id: 'customers', name: 'Customers', description: '', target: 13 },
		{ id: 'channel', name: 'Channel participants', description: '', target: 8 }
	],
	stages: [
		{ id: 'landscape', title: 'Where things stand' },
		{ id: 'value', title: 'What is valuable' },
		{ id: 'challenges', title: 'What gets in the way' },
		{ id: 'structure', title: 'How to work together' },
		{ id: 'future', title: 'What comes next' }
	],
	questions: [
		question(
			'q1',
			'Which companies do you work with most closely today, and how did that start?',
			'landscape',
			'g1'
		),
		question(
			'q2',
			'What would make your work with other companies significantly easier?',
			'value',
			'g1'
		),
		question(
			'q3',
			'What separates a valuable partnership from a merely transactional one?',
			'value',
			'g2'
		),
		question('q4', 'What gets in the way when you work with other providers?', 'challenges', 'g2'),
		question('q5', 'How do you find and evaluate new partners?', 'landscape', 'g1'),
		question(
			'q6',
			'How should the work between two companies be set up so that both gain from it?',
			'structure',
			'g3'
		),
		question(
			'q7',
			'What would have to be true for a partnership to matter in two years?',
			'future',
			'g3'
		)
	],
	guidelines: [],
	fields: []
};

import type { ParticipantSettings, Plan } from '#core/plan/plan.ts';

/** An invented study with `count` questions, for tests: every list filled, every kind of value present. */
export function sampleStudy(count = 3): { plan: Plan; settings: ParticipantSettings } {
	return {
		plan: {
			researchQuestion: 'What keeps repair cafés open?',
			decision: 'Which cafés to fund next year',
			researchType: 'discovery',
			description: 'Volunteers and visitors of eleven cafés.',
			participantProfile: 'Has been at a café at least once.',
			packId: 'generic',
			goals: [
				{ id: 'g1', text: 'Understand why volunteers stay' },
				{ id: 'g2', text: 'Find what visitors miss' }
			],
			segments: [{ id: 's1', name: 'Volunteers', description: 'Repair things', target: 8 }],
			stages: [
				{ id: 'st1', title: 'Start' },
				{ id: 'st2', title: 'Value' }
			],
			questions: Array.from({ length: count }, (_, index) => ({
				id: `q${index + 1}`,
				text: `What happened at your visit number ${index + 1}?`,
				goalIds: index % 2 === 0 ? ['g1'] : ['g1', 'g2'],
				stageId: index % 2 === 0 ? 'st1' : null,
				mandatory: index === 0,
				verbatim: false,
				depth: 'medium' as const,
				intent: 'Collect episodes',
				probes: ['What did you do then?', 'Who else was there?']
			})),
			guidelines: ['Let people finish.', 'Ask for the last time.'],
			fields: [{ id: 'f1', label: 'Role', kind: 'choice', options: ['Volunteer', 'Visitor'] }]
		},
		settings: {
			title: 'Repair cafés',
			welcome: 'Thank you for taking the time.',
			researcher: { name: 'Ines', title: 'Researcher', bio: '' },
			consent: 'Your answers are kept for a year.',
			contactOptIn: true,
			callToAction: { text: '', url: '' },
			closing: 'That was all.',
			minutes: { from: 10, to: 15 },
			language: 'en'
		}
	};
}

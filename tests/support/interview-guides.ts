import type { GuideQuestion, ParticipantGuide } from '#core/plan/guide.ts';

/** A question of a test's guide: medium depth, optional, unless told otherwise. */
export function question(
	id: string,
	text: string,
	more: Partial<GuideQuestion> = {}
): GuideQuestion {
	return {
		id,
		text,
		stageId: null,
		priority: 0,
		mandatory: false,
		verbatim: false,
		depth: 'medium',
		probes: [],
		...more
	};
}

/** A guide around questions, in English, 10–15 minutes. */
export function guideOf(
	questions: readonly GuideQuestion[],
	settings: Partial<ParticipantGuide['settings']> = {},
	packId: ParticipantGuide['packId'] = 'generic'
): ParticipantGuide {
	return {
		packId,
		settings: {
			title: 'A conversation',
			welcome: '',
			researcher: { name: '', title: '', bio: '' },
			consent: 'Your words are kept.',
			contactOptIn: false,
			callToAction: { text: '', url: '' },
			closing: '',
			minutes: { from: 10, to: 15 },
			language: 'en',
			...settings
		},
		stages: [],
		questions,
		segments: [],
		fields: []
	};
}

/** Eight questions about partnerships, three of them mandatory. */
export const PARTNERSHIP_GUIDE = guideOf(
	[
		question('today', 'Which partnerships do you have today?', {
			stageId: 'landscape',
			priority: 1
		}),
		question('value', 'What makes a partnership valuable for your organisation?', {
			stageId: 'value',
			mandatory: true
		}),
		question('obstacles', 'What gets in the way when you work with a partner?', {
			stageId: 'challenges',
			mandatory: true,
			depth: 'high'
		}),
		question('systems', 'How do your systems and those of partners work together today?', {
			stageId: 'value'
		}),
		question('division', 'How is the work divided between you and your closest partner?', {
			stageId: 'structure',
			priority: 2
		}),
		question('wish', 'What kind of partnership would you like to have in two years?', {
			stageId: 'future',
			mandatory: true,
			probes: ['What would such a partnership have to offer from its first day?']
		}),
		question('judging', 'How do you judge whether a partnership is working?', {
			stageId: 'structure',
			priority: 1,
			depth: 'deep'
		}),
		question('customers', 'What role do customers play in choosing partners?', {
			stageId: 'value',
			priority: 2
		})
	],
	{},
	'strategic-partnership'
);

/** Six questions about leaving a gym, three of them mandatory, with a closing of the team's own. */
export const GYM_GUIDE = guideOf(
	[
		question('arrival', 'What brought you to this gym?', { stageId: 'landscape' }),
		question('visits', 'How did your visits change over the months before you left?', {
			stageId: 'story',
			mandatory: true,
			depth: 'deep'
		}),
		question('life', 'What was going on in your life when you cancelled?', {
			stageId: 'story',
			mandatory: true
		}),
		question('hopes', 'What had you hoped for that you did not get?', {
			stageId: 'value',
			priority: 1
		}),
		question('stay', 'What would have made you stay?', { stageId: 'future', mandatory: true }),
		question('now', 'How do you keep fit now?', { stageId: 'future', priority: 1 })
	],
	{ closing: 'Thank you. Your answers go to the club’s team.' }
);

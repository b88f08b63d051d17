import type { InterviewTheme } from '../../interview-theme.ts';

const theme = (cues: string, seeds: InterviewTheme['seeds']): InterviewTheme => ({
	cues: cues.split(', '),
	seeds
});

/** What people speak of in any field, and what is worth asking then. */
export const GENERIC_THEMES: readonly InterviewTheme[] = [
	theme('time, hours, slow*, wait*, delay*, deadline*, late', {
		episode: ['Where did the hours go on the last day like that?'],
		process: ['Which part takes the longest, from your side?'],
		effect: ['What has to wait when this takes longer?'],
		importance: ['What would you do with the time instead?']
	}),
	theme('cost*, price*, pricing, expensive, cheap*, money, budget*, afford*, fee, fees', {
		episode: ['Walk me through the last time you weighed the cost against what you got.'],
		process: ['How do you decide what it may cost?'],
		importance: ['At what price would you decide differently?']
	}),
	theme('mistake*, error*, wrong, fail*, broke, broken, reliab*, accura*', {
		episode: ['Tell me about the latest slip you noticed.'],
		process: ['What shows you that something is not as it should be?'],
		effect: ['Who had to put it right, that time?']
	}),
	theme('trust*, honest*, privacy, safe*, risk*, worr*, fear*, afraid', {
		episode: ['Which moment shaped how careful you are?'],
		reason: ['What is that caution based on?'],
		effect: ['What do you avoid because of it?'],
		contrast: ['Where do you feel none of that?']
	}),
	theme('communicat*, meeting*, inform*, feedback', {
		episode: ['What was said the last time you talked about this with someone?'],
		process: ['How does word of it reach you?'],
		effect: ['What happened to that information afterwards?']
	}),
	theme('learn*, train*, teach*, confus*, instruction*', {
		episode: ['Take me through how you learned it.'],
		process: ['In which order did things become clear to you?'],
		reason: ['What made it click?']
	}),
	theme('tool*, software, app, apps, spreadsheet*, device*, website*', {
		episode: ['What did you do with it the last time you used it?'],
		process: ['Which tool comes in at which step?'],
		effect: ['How do you manage when it is not available?'],
		contrast: ['How did you get by before you had it?']
	}),
	theme('staff*, team*, colleague*, manager*, boss*, volunteer*, coworker*', {
		episode: ['Tell me about one day with those people that stayed in your memory.'],
		process: ['How is the work divided among you?'],
		effect: ['What did it do to the mood among you?']
	}),
	theme('leav*, quit*, cancel*, switch*, gave up', {
		episode: ['Take me back to the day you decided. What was going on?'],
		reason: ['What tipped the scale in the end?'],
		contrast: ['What would have kept you?']
	})
];

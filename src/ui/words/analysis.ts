import type { SectionId } from '#core/analysis/summary.ts';
import type { Measure } from '#core/analysis/facts.ts';
import type { CodeKind } from '#core/annotation/code.ts';

const plural = new Intl.PluralRules('en');
const numbers = new Intl.NumberFormat('en');
const count = (n: number, one: string, other: string) =>
	`${numbers.format(n)} ${plural.select(n) === 'one' ? one : other}`;
const percents = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 0 });
const dates = new Intl.DateTimeFormat('en', {
	day: 'numeric',
	month: 'short',
	year: 'numeric',
	hour: '2-digit',
	minute: '2-digit'
});
const lists = new Intl.ListFormat('en', { type: 'conjunction' });

/** Words of the Magic Summary. */
export const analysis = {
	en: {
		title: 'Analysis',
		summary: 'Magic Summary',
		loading: 'Opening the analysis',
		empty: 'Nothing to analyse yet',
		emptyText: 'A summary needs at least one interview in which something was said.',
		toInvite: 'Invite participants',
		toImport: 'Import transcripts',
		ready: (n: number) => `${count(n, 'interview is', 'interviews are')} ready`,
		readyText:
			'The summary is made on this device and needs no network. Every number is counted from the transcripts, and every quote opens the place where it was said.',
		onlyOne: 'This is one person’s view. Patterns and differences need more interviews.',
		make: 'Make the summary',
		again: 'Update the summary',
		cancel: 'Cancel',
		working: 'Reading the transcripts',
		workingShare: (done: number) => `${percents.format(done)} done`,
		cancelled: 'Cancelled. Nothing was changed.',
		failures: {
			storage:
				'The transcripts on this device could not be read, or the summary could not be stored. Free some space, reload and try again.',
			failed: 'The summary could not be made. Reload the page and try again; nothing was lost.',
			cancelled: 'Cancelled. Nothing was changed.'
		},
		offline: 'Offline. The summary covers the interviews on this device.',
		print: 'Print or save as PDF',
		scope: {
			title: 'Who is included',
			everyone: 'Everyone',
			interviews: (n: number) => count(n, 'interview', 'interviews'),
			words: (n: number) => count(n, 'word', 'words'),
			made: (at: number) => `Made ${dates.format(at)}`,
			engines: { ondevice: 'On this device, word-based', openai: 'Language model' },
			version: (version: string) => `rules ${version}`,
			leftOut: (parts: readonly string[]) => `Left out: ${lists.format(parts)}.`,
			leftOutCount: (n: number) => `${numbers.format(n)} left out`,
			details: 'Details',
			rehearsals: (n: number) => count(n, 'rehearsal', 'rehearsals'),
			withdrawn: (n: number) => `${numbers.format(n)} withdrawn`,
			outOfScope: (n: number) => `${numbers.format(n)} outside this selection`,
			empty: (n: number) => `${numbers.format(n)} without words`,
			nobody: 'Nobody is left out.',
			change: 'Change',
			changeTitle: 'Who to include',
			segments: 'Segments',
			sources: 'Sources',
			noneChosen: 'With nothing chosen, everyone is included.',
			apply: 'Update the summary',
			close: 'Close',
			modes: {
				link: 'By link',
				kiosk: 'On your device',
				preview: 'Preview',
				simulated: 'Simulated',
				imported: 'Imported'
			}
		},
		stale: {
			added: (n: number) => `${count(n, 'new interview', 'new interviews')} since this summary`,
			removed: (n: number) =>
				`${count(n, 'interview', 'interviews')} in it ${plural.select(n) === 'one' ? 'is' : 'are'} gone`,
			refresh: 'Refresh'
		},
		sections: {
			answer: 'Answer to the research question',
			opportunities: 'Opportunities',
			drivers: 'What creates value',
			needs: 'Common needs and gaps',
			segments: 'Patterns by segment',
			structures: 'Preferred ways of working together',
			challenges: 'Challenges and proposed solutions',
			dissent: 'Who disagrees',
			missing: 'What is missing',
			method: 'Saturation and method'
		} satisfies Record<SectionId, string>,
		contents: 'Contents',
		nothing: 'No interview speaks to this.',
		noQuote: 'No quote found. This line is left out of exports.',
		noPermission: 'said by someone who agreed to be counted, not quoted',
		of: (k: number, n: number) => `${numbers.format(k)} of ${numbers.format(n)}`,
		percent: (share: number) => percents.format(share),
		few: 'few interviews',
		openEvidence: (label: string) => `Evidence: ${label}`,
		quoteFrom: (name: string) => `Open ${name} at this passage`,
		numbered: (n: number) => `Interview ${numbers.format(n)}`,
		noSegment: 'No segment',
		unknown: 'Interview not on this device',
		evidence: {
			title: 'Evidence',
			close: 'Close evidence',
			measures: {
				mention: 'said it at least once',
				for: 'spoke for it',
				against: 'spoke against it',
				solution: 'proposed a solution',
				answered: 'of those asked gave an answer',
				target: 'interviews of the number wanted',
				counted: 'interviews counted, of all stored'
			} satisfies Record<Measure, string>,
			all: 'Counted over everyone included.',
			asked: 'Counted over those who were asked.',
			segment: (name: string) => `Counted in the segment ${name}.`,
			interval: (low: number, high: number) =>
				`If many more people like these were interviewed, the share would likely lie between ${percents.format(low)} and ${percents.format(high)} (95 % Wilson interval).`,
			noInterval: 'Too few interviews for a percentage; only the count is shown.',
			prompted: (n: number) => `${numbers.format(n)} after a question about it`,
			spontaneous: (n: number) => `${numbers.format(n)} unasked`,
			stances: (pro: number, against: number, mixed: number) =>
				`${numbers.format(pro)} for, ${numbers.format(against)} against, ${numbers.format(mixed)} both`,
			none: 'Nobody said this.',
			noSpans: 'This number counts interviews, not words.',
			loading: 'Reading the passages',
			more: (n: number) => `Show ${numbers.format(n)} more`,
			jump: 'Open in the transcript',
			gone: 'This passage is no longer on this device.'
		},
		opportunity: {
			title: 'How opportunities rank',
			note: 'Score = 100 × (0.35 demand + 0.20 intensity + 0.15 breadth + 0.15 feasibility + 0.15 evidence). Interviews do not tell how doable something is, so feasibility is one half for all.',
			score: 'Score',
			scoreOf: (score: number) => `${Math.round(score)} of 100`,
			inputs: {
				demand: 'Demand',
				intensity: 'Intensity',
				breadth: 'Breadth',
				feasibility: 'Feasibility',
				evidence: 'Unasked'
			},
			hints: {
				demand: 'lower end of the interval of the share who mentioned it',
				intensity: 'share of those who spoke for it',
				breadth: 'share of segments in which someone mentioned it',
				feasibility: 'assumed',
				evidence: 'share who brought it up unasked'
			},
			value: (value: number) => value.toFixed(2)
		},
		themes: {
			title: 'Themes',
			views: { label: 'View', all: 'Overall', segments: 'By segment', table: 'Show as table' },
			theme: 'Theme',
			everyone: 'Everyone',
			notAsked: 'not asked',
			notMentioned: 'not mentioned',
			note: '“Not mentioned” means they were asked and did not bring it up. “Not asked” means no question was about it. Neither is disagreement.',
			more: (n: number) => `Show ${count(n, 'more theme', 'more themes')}`,
			share: (label: string, k: number, n: number) => `${label}: ${k} of ${n}`,
			contrastTitle: 'Differences between segments',
			contrast: (theme: string, a: string, b: string) => `${theme}: ${a} and ${b}`,
			points: (difference: number, low: number, high: number) =>
				`${Math.round(difference * 100)} points apart (95 % interval ${Math.round(low * 100)} to ${Math.round(high * 100)})`,
			significant: 'holds after correction for many comparisons',
			indicative: 'indicative only'
		},
		saturation: {
			title: 'Saturation',
			text: (codes: number, interviews: number, last: number) =>
				`On average ${codes.toFixed(1)} different themes after ${count(interviews, 'interview', 'interviews')}. The last interview added ${last.toFixed(2)}. ${last < 0.1 ? 'More interviews of the same kind would probably add little.' : 'More interviews would probably still add themes.'}`,
			x: 'Interviews',
			y: 'Themes',
			chart: 'Mean number of different themes by number of interviews'
		},
		made: {
			title: 'How this was made',
			rule: 'An interview carries a theme when one of the participant’s sentences contains one of its cues: whole words, capitals ignored; a cue that ends in * takes any ending; words of a cue may be joined by blanks or hyphens. What the interviewer says never counts.',
			codebook: (n: number) => `Codebook, ${count(n, 'theme', 'themes')}`,
			definition: 'Meaning',
			include: 'Includes',
			exclude: 'Leaves out',
			cues: 'Cues',
			mentioned: 'Mentioned by'
		},
		kinds: {
			opportunity: 'Opportunity',
			driver: 'Value',
			need: 'Need',
			challenge: 'Challenge',
			structure: 'Way of working',
			topic: 'Topic'
		} satisfies Record<CodeKind, string>
	}
};

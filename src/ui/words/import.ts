const plural = new Intl.PluralRules('en');
const numbers = new Intl.NumberFormat('en');
const count = (n: number, one: string, other: string) =>
	`${numbers.format(n)} ${plural.select(n) === 'one' ? one : other}`;
const quoted = (detail: string) => (detail === '' ? '' : ` “${detail}”`);

/** Words of the import of transcripts. The keys of `problems` are the kinds that the readers of files report. */
export const importing = {
	en: {
		title: 'Import transcripts',
		intro:
			'Text files with who said what: JSON Lines, CSV, VTT or SRT captions, or plain text with names before each turn. Several at once, up to 20 MB each.',
		consent:
			'Import only what people agreed to have kept and analysed. It stays on this device; in a study of an account it also goes to your server.',
		choose: 'Choose files',
		chooseMore: 'Add files',
		drop: 'or drop them here',
		dropNow: 'Drop to add',
		reading: 'Reading',
		files: 'Files',
		file: {
			interviews: (n: number) => count(n, 'interview', 'interviews'),
			none: 'No interview found',
			unreadable:
				'The browser could not read this file. It may have been moved or changed; choose it again.',
			tooLarge: 'Larger than 20 MB. Split it and choose the parts.',
			remove: (name: string) => `Remove ${name}`,
			columns: 'Columns',
			formats: {
				jsonl: 'JSON Lines',
				csv: 'Table',
				vtt: 'VTT captions',
				srt: 'SRT captions',
				text: 'Plain text'
			}
		},
		totals: {
			interviews: (n: number) => count(n, 'interview', 'interviews'),
			turns: (n: number) => count(n, 'turn', 'turns'),
			words: (n: number) => count(n, 'word', 'words') + ' of participants'
		},
		problems: {
			title: (n: number) => count(n, 'note on this file', 'notes on this file'),
			line: (line: number) => `Line ${numbers.format(line)}`,
			whole: 'Whole file',
			more: (n: number) => `and ${numbers.format(n)} more`,
			kinds: {
				'empty-file': () => 'The file is empty.',
				'not-text': () =>
					'This is not a text file. Save it as plain text (from a word processor: .txt) and choose that.',
				'guessed-encoding': (detail: string) =>
					`Not UTF-8; read as ${detail}. Check accented letters below.`,
				'nul-removed': () => 'Characters that are not text (NUL) were removed.',
				'bad-json': (detail: string) => `Not JSON, left out:${quoted(detail)}`,
				'not-an-interview': (detail: string) => `No list of turns, left out:${quoted(detail)}`,
				'bad-turn': (detail: string) =>
					`A turn without text or speaker, left out:${quoted(detail)}`,
				'no-turns': (detail: string) => `An interview without turns, left out:${quoted(detail)}`,
				'no-speakers': () =>
					'No names before the turns, so all of it is taken as one participant’s words.',
				'no-participant': (detail: string) =>
					`Nobody in this interview is taken for the participant:${quoted(detail)}. Set it below.`,
				'before-first-speaker': (detail: string) =>
					`Stands before the first speaker, left out:${quoted(detail)}`,
				'bad-cue': (detail: string) => `Not a caption, left out:${quoted(detail)}`,
				'bad-row': (detail: string) => `The row is damaged: ${detail}`,
				'empty-row': (detail: string) => `A row without words, left out:${quoted(detail)}`,
				'no-text-column': () => 'No column with what was said was found. Choose it under Columns.',
				'turn-split': (detail: string) =>
					`A turn of more than 20,000 characters was split; nothing was lost:${quoted(detail)}`,
				'interview-split': (detail: string) =>
					`More than 2,000 turns; it was split into several interviews:${quoted(detail)}`,
				'metadata-shortened': (detail: string) =>
					`Long or numerous extra fields were shortened:${quoted(detail)}`
			}
		},
		columns: {
			title: (name: string) => `Columns of ${name}`,
			close: 'Close',
			layout: 'Each row is',
			turns: 'one turn',
			interviews: 'one interview',
			interview: 'Interview',
			segment: 'Segment',
			speaker: 'Speaker',
			text: 'What was said',
			time: 'Time',
			none: 'None',
			questions: 'Columns that are questions',
			apply: 'Read again'
		},
		segments: {
			title: 'Segments',
			found: (name: string) => `In the file: ${name}`,
			none: 'No segment in the file',
			toNew: (name: string) => `New segment “${name}”`,
			toNone: 'No segment',
			count: (n: number) => count(n, 'interview', 'interviews')
		},
		who: {
			title: 'Who is who',
			hint: 'Only participants’ words are evidence. Check the first turns.',
			interview: 'Interview',
			previous: 'Previous interview',
			next: 'Next interview',
			position: (at: number, all: number) => `${numbers.format(at)} of ${numbers.format(all)}`,
			roleOf: (name: string) => `${name === '' ? 'Speaker without a name' : name} is`,
			unnamed: 'No name',
			interviewer: 'Interviewer',
			participant: 'Participant',
			notASpeaker: 'Not a speaker, part of the text',
			swap: 'Swap in this interview',
			swapAll: (n: number) => `Swap in all ${numbers.format(n)} of this file`,
			turns: (n: number, words: number) =>
				`${count(n, 'turn', 'turns')}, ${count(words, 'word', 'words')}`,
			more: (n: number) => `and ${count(n, 'more turn', 'more turns')}`
		},
		run: (n: number) => `Import ${count(n, 'interview', 'interviews')}`,
		running: (done: number, all: number) =>
			`Imported ${numbers.format(done)} of ${count(all, 'interview', 'interviews')}`,
		cancel: 'Cancel',
		done: {
			stored: (n: number) => `${count(n, 'interview', 'interviews')} imported.`,
			known: (n: number) =>
				`${count(n, 'interview was', 'interviews were')} already there and ${plural.select(n) === 'one' ? 'was' : 'were'} left as ${plural.select(n) === 'one' ? 'it is' : 'they are'}.`,
			nothingNew: (n: number) =>
				`Nothing new: ${n === 1 ? 'it is' : `all ${numbers.format(n)} are`} already there.`,
			left: (n: number) => `${count(n, 'interview was', 'interviews were')} not imported.`,
			cancelled: 'You cancelled. What was imported before stays.',
			quota: 'This device has no space left. Free some space and import again; nothing is doubled.',
			failed: 'This device refused to store the rest. Import again; nothing is doubled.',
			retry: 'Import the rest',
			list: 'See the interviews',
			analyse: 'Analyse them',
			again: 'Import more'
		},
		noPlan:
			'This study’s plan is not on this device, so interviews can only go to segments it already has.'
	}
};

import type { Role } from '#core/transcript/turn.ts';
import type { SpokenTurn } from './parsed.ts';

const INTERVIEWERS = new Set(
	`interviewer moderator researcher facilitator host assistant ai bot agent question q i int mod iv
	interviewerin interviewende moderadora moderador entrevistador entrevistadora intervieweur chatbot model system`
		.trim()
		.split(/\s+/)
);
const PARTICIPANTS = new Set(
	`participant respondent interviewee user human customer guest answer subject client informant a p r
	partner teilnehmer teilnehmerin befragter befragte participante entrevistado entrevistada`
		.trim()
		.split(/\s+/)
);

/** The role that a label names by itself ("Moderator", "P2", "USER 3"), or null for a person's name. */
export function roleOfLabel(label: string): Role | null {
	const word = label
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[^\p{L}]+/gu, ' ')
		.trim();
	if (INTERVIEWERS.has(word)) return 'interviewer';
	if (PARTICIPANTS.has(word)) return 'participant';
	const first = word.split(' ')[0] ?? '';
	if (first.length > 1 && INTERVIEWERS.has(first)) return 'interviewer';
	if (first.length > 1 && PARTICIPANTS.has(first)) return 'participant';
	return null;
}

interface Speaking {
	words: number;
	questions: number;
	interviews: Set<number>;
	first: number;
}

/**
 * Who asks and who answers, for every speaker of a file. Labels that name a role decide; then a speaker who
 * takes part in several interviews is the interviewer; then whoever asks most questions for their words does.
 * Somebody who speaks alone is a participant.
 */
export function guessRoles(
	interviews: readonly { readonly turns: readonly SpokenTurn[] }[]
): Map<string, Role> {
	const speakers = new Map<string, Speaking>();
	let order = 0;
	interviews.forEach(({ turns }, index) => {
		for (const { speaker, text } of turns) {
			let entry = speakers.get(speaker);
			if (entry === undefined) {
				entry = { words: 0, questions: 0, interviews: new Set(), first: order };
				speakers.set(speaker, entry);
			}
			order += 1;
			entry.words += text.split(/\s+/).length;
			entry.questions += text.match(/[?？؟]/gu)?.length ?? 0;
			entry.interviews.add(index);
		}
	});

	const roles = new Map<string, Role>();
	const unnamed: [string, Speaking][] = [];
	for (const [speaker, entry] of speakers) {
		const named = roleOfLabel(speaker);
		if (named === null) unnamed.push([speaker, entry]);
		else roles.set(speaker, named);
	}
	// Once the asking side is named, every other name is somebody who answers.
	const asked = [...roles.values()].includes('interviewer');
	const answered = [...roles.values()].includes('participant');
	if (asked || speakers.size === 1) {
		for (const [speaker] of unnamed) roles.set(speaker, 'participant');
		return roles;
	}
	if (answered) {
		for (const [speaker] of unnamed) roles.set(speaker, 'interviewer');
		return roles;
	}
	const widest = Math.max(...unnamed.map(([, entry]) => entry.interviews.size));
	const regulars = unnamed.filter(([, entry]) => entry.interviews.size === widest);
	const ask = ([, entry]: [string, Speaking]) => entry.questions / Math.max(1, entry.words);
	const candidates = widest > 1 ? regulars : unnamed;
	const interviewer = [...candidates].sort(
		(a, b) => ask(b) - ask(a) || a[1].first - b[1].first
	)[0]?.[0];
	for (const [speaker] of unnamed) {
		roles.set(speaker, speaker === interviewer ? 'interviewer' : 'participant');
	}
	return roles;
}

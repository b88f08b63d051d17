import { WELCOME_LIMIT, type ParticipantSettings, type Plan, type Question } from './plan.ts';

/** The part of a plan or its settings that a problem is about; `id` names an item of a list. */
export interface PlanPlace {
	readonly part:
		| 'title'
		| 'welcome'
		| 'researcher'
		| 'minutes'
		| 'consent'
		| 'closing'
		| 'call-to-action'
		| 'research-question'
		| 'goals'
		| 'segments'
		| 'questions'
		| 'fields';
	readonly id: string | null;
}

export interface PlanProblem {
	readonly where: PlanPlace;
	readonly message: string;
	/** `blocks`: cannot be published. `advises`: can, but think about it. */
	readonly severity: 'blocks' | 'advises';
}

/** More mandatory questions than this leave little room to follow what people bring up. */
export const MANDATORY_ADVISED = 3;

const isBlank = (text: string): boolean => text.trim() === '';

function problem(
	severity: PlanProblem['severity'],
	part: PlanPlace['part'],
	message: string,
	id: string | null = null
): PlanProblem {
	return { where: { part, id }, message, severity };
}

function isLink(url: string): boolean {
	return /^(?:https?:\/\/[^\s/]+\S*|mailto:[^\s@]+@[^\s@]+)$/i.test(url.trim());
}

function* settingsProblems(settings: ParticipantSettings): Generator<PlanProblem> {
	const { title, welcome, researcher, minutes, consent, closing, callToAction } = settings;
	if (isBlank(title)) yield problem('blocks', 'title', 'Give the conversation a title.');
	if (welcome.length > WELCOME_LIMIT) {
		const over = welcome.length - WELCOME_LIMIT;
		const text = `The welcome is ${String(over)} characters too long; ${String(WELCOME_LIMIT)} fit.`;
		yield problem('blocks', 'welcome', text);
	} else if (isBlank(welcome))
		yield problem('advises', 'welcome', 'Say in a few words why you ask.');
	if (isBlank(researcher.name))
		yield problem('advises', 'researcher', 'Say who asks; people answer a name more readily.');
	if (!(minutes.from >= 1 && minutes.to >= minutes.from))
		yield problem(
			'blocks',
			'minutes',
			'Give a length of at least 1 minute, the shorter time first.'
		);
	if (isBlank(consent))
		yield problem(
			'blocks',
			'consent',
			'Write what happens to the answers; people agree to this text.'
		);
	if (isBlank(closing)) yield problem('advises', 'closing', 'Write a word of thanks for the end.');
	if (!isBlank(callToAction.url) && !isLink(callToAction.url))
		yield problem('blocks', 'call-to-action', 'The link must start with https:// or mailto:.');
	else if (isBlank(callToAction.text) && !isBlank(callToAction.url))
		yield problem('advises', 'call-to-action', 'The link is not shown without a text.');
	else if (!isBlank(callToAction.text) && isBlank(callToAction.url))
		yield problem('advises', 'call-to-action', 'Add the link that this text is about.');
}

function* questionProblems(questions: readonly Question[]): Generator<PlanProblem> {
	if (questions.length === 0) yield problem('blocks', 'questions', 'Add at least one question.');
	const seen = new Set<string>();
	for (const { id, text } of questions) {
		const key = text.trim().toLowerCase();
		if (key === '')
			yield problem('blocks', 'questions', 'This question has no text. Write it or remove it.', id);
		else if (seen.has(key))
			yield problem('advises', 'questions', 'This question is in the plan twice.', id);
		seen.add(key);
	}
	const mandatory = questions.filter((question) => question.mandatory).length;
	if (questions.length > 0 && mandatory === 0)
		yield problem('advises', 'questions', 'No question is mandatory; mark the ones you must have.');
	if (mandatory > MANDATORY_ADVISED)
		yield problem(
			'advises',
			'questions',
			`${String(mandatory)} questions are mandatory. Up to ${String(MANDATORY_ADVISED)} leave room to follow up.`
		);
}

function* planOnlyProblems(plan: Plan): Generator<PlanProblem> {
	if (isBlank(plan.researchQuestion))
		yield problem(
			'advises',
			'research-question',
			'Write the question that the study should answer.'
		);
	if (plan.goals.every((goal) => isBlank(goal.text)))
		yield problem('advises', 'goals', 'Add a goal; it decides what is asked first.');
	if (plan.segments.length === 0)
		yield problem('advises', 'segments', 'Add a segment to see who is still missing.');
	for (const { id, name } of plan.segments)
		if (isBlank(name)) yield problem('blocks', 'segments', 'This segment has no name.', id);
	yield* questionProblems(plan.questions);
	for (const { id, label, kind, options } of plan.fields) {
		if (isBlank(label)) yield problem('blocks', 'fields', 'This field has no label.', id);
		if (kind === 'choice' && options.filter((option) => !isBlank(option)).length < 2)
			yield problem('blocks', 'fields', 'Give this field at least two options.', id);
	}
}

/** What to mend before publishing; blocking problems first, otherwise in the order of the page. */
export function planProblems(plan: Plan, settings: ParticipantSettings): PlanProblem[] {
	const all = [...planOnlyProblems(plan), ...settingsProblems(settings)];
	const minutes = estimateMinutes(plan);
	if (plan.questions.length > 0 && minutes.from > settings.minutes.to)
		all.push(
			problem(
				'advises',
				'minutes',
				`The plan takes about ${String(minutes.from)}–${String(minutes.to)} minutes. Cut questions or promise more time.`
			)
		);
	return [
		...all.filter(({ severity }) => severity === 'blocks'),
		...all.filter(({ severity }) => severity === 'advises')
	];
}

// Typing on a phone: 36 words a minute (Palin et al. 2019, 37,000 people); reading a question: 6 seconds.
const TYPED_PER_MINUTE = 36;
const READ_MINUTES = 0.1;
// Words of a brief and of a fuller answer on a phone.
const ANSWER_WORDS = { from: 20, to: 35 };
// Follow-ups to expect: the interviewer probes about every second answer at medium depth.
const FOLLOW_UPS = { low: 0, medium: 0.5, high: 1, deep: 2 } as const;
// An interview ends after this many exchanges, whatever the plan.
const EXCHANGE_LIMIT = 18;
// Start page, "anything I should have asked?" and recap.
const FRAME_MINUTES = 1;

/** How long an interview with this plan takes on a phone, whole minutes. */
export function estimateMinutes(plan: {
	readonly questions: readonly Pick<Question, 'depth' | 'mandatory'>[];
}): { from: number; to: number } {
	const wanted = plan.questions.reduce((sum, { depth }) => sum + 1 + FOLLOW_UPS[depth], 0);
	const mandatory = plan.questions.filter((question) => question.mandatory).length;
	const exchanges = Math.min(wanted, Math.max(EXCHANGE_LIMIT, mandatory));
	const minutes = (words: number): number =>
		Math.max(1, Math.round(FRAME_MINUTES + exchanges * (READ_MINUTES + words / TYPED_PER_MINUTE)));
	return { from: minutes(ANSWER_WORDS.from), to: minutes(ANSWER_WORDS.to) };
}

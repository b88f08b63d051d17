import type { CodedInterview, CodedMark } from '#core/analysis/evidence.ts';
import type { Code } from '#core/annotation/code.ts';
import { compileCues, type CueHit, type CueMatcher } from '#core/annotation/cue.ts';
import { foldText, foldedWords, type Word } from '#core/annotation/fold.ts';
import { joinStances, markId, type Mark } from '#core/annotation/mark.ts';
import { stanceOf } from '#core/annotation/stance.ts';
import type { Plan } from '#core/plan/plan.ts';
import type { Material, Prompt, PromptedSentence } from './summary-input.ts';

/** A sentence that carries a code, with what choosing quotes needs. */
export interface CodedSentence {
	readonly sentence: PromptedSentence;
	readonly mark: Mark;
	readonly proposes: boolean;
	/** Different cues of the code found in it, and whether one of them has several words. */
	readonly cues: number;
	readonly phrase: boolean;
}

export interface CodedMaterial {
	readonly material: Material;
	readonly coded: CodedInterview;
	readonly sentences: readonly CodedSentence[];
}

// Words with which people say what ought to be done.
const PROPOSAL =
	/\b((?:they|it|there|we|you|vendors?|partners?|companies|everyone|somebody|someone|people) (?:really |just |also )?(?:should|ought to|needs? to)(?! have)|there should be|should be (?!ok|fine)|would (?:help|solve|fix)|would be (?:better|great|nice|helpful|ideal|useful)|could be (?:solved|fixed|improved|avoided)|what (?:helped|helps|worked) |the (?:solution|fix|answer) (?:is|was)|(?:solved|fixed) (?:it|that|this) (?:by|with)|if only|i wish|i(?:'d| would) (?:suggest|recommend|like (?:to see|them|it)|love (?:to see|it if|for)))\b/;

interface Folded {
	readonly text: string;
	readonly words: readonly Word[];
}

/** Applies a codebook to interviews, by the rule of cue.ts. */
export class Coder {
	#codes: readonly Code[];
	#matcher: CueMatcher;
	#stages = new Map<string, string>();
	#questions = new Map<string, string>();
	#touched = new Map<string, readonly string[]>();

	constructor(codes: readonly Code[], plan: Plan | null) {
		this.#codes = codes;
		this.#matcher = compileCues(codes);
		for (const stage of plan?.stages ?? []) this.#stages.set(stage.id, stage.title);
		for (const question of plan?.questions ?? []) {
			const stage = question.stageId === null ? undefined : this.#stages.get(question.stageId);
			this.#questions.set(question.id, [question.text, stage ?? ''].join('\n'));
		}
	}

	/** Marks of one interview, with the questions that touched each code. */
	code(material: Material): CodedMaterial {
		const asked = new Set(material.prompts.flatMap((prompt) => this.#touches(prompt)));
		const sentences = material.sentences.flatMap((sentence) => this.#codeSentence(sentence));
		const marks = sentences.map(({ mark, proposes, sentence }): CodedMark => ({
			mark,
			proposes,
			prompted: sentence.prompt !== null && this.#touches(sentence.prompt).includes(mark.codeId)
		}));
		const { id, segmentId } = material;
		return { material, sentences, coded: { id, segmentId, asked, marks } };
	}

	/** Codes that a question touches: by its words as put, by the plan's words for it, or by its stage. */
	#touches(prompt: Prompt): readonly string[] {
		const planned = prompt.questionId === null ? '' : this.#questions.get(prompt.questionId);
		const text = [prompt.text, planned ?? ''].join('\n');
		const known = this.#touched.get(text);
		if (known !== undefined) return known;
		const touched = this.#matcher.codesIn(text);
		this.#touched.set(text, touched);
		return touched;
	}

	#codeSentence(sentence: PromptedSentence): CodedSentence[] {
		const text = foldText(sentence.text);
		const folded: Folded = { text, words: foldedWords(text) };
		const hits = this.#matcher.match(folded.text, folded.words);
		if (hits.length === 0) return [];
		return this.#codes.flatMap((code) => {
			const own = hits.filter((hit) => hit.codeId === code.id);
			return own.length > 0 ? [toCoded(code, sentence, folded, own)] : [];
		});
	}
}

function toCoded(
	code: Code,
	sentence: PromptedSentence,
	folded: Folded,
	hits: readonly CueHit[]
): CodedSentence {
	const cues = new Set(hits.map((hit) => hit.cue));
	return {
		sentence,
		mark: {
			id: markId(code.id, sentence.span),
			codeId: code.id,
			span: sentence.span,
			stance: joinStances(hits.map((hit) => stanceOf(code.kind, folded.text, folded.words, hit))),
			by: 'ondevice',
			state: 'suggested',
			reason: `cue: ${[...cues].join(', ')}`
		},
		proposes: PROPOSAL.test(folded.text),
		cues: cues.size,
		phrase: hits.some((hit) => hit.words > 1)
	};
}

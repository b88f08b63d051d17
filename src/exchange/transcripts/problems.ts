import { PROBLEM_LIMIT, type ParseProblem, type ProblemKind } from './parsed.ts';

const DETAIL_LIMIT = 80;

/** Collects problems while a file is read: keeps the first {@link PROBLEM_LIMIT}, counts the rest. */
export class ProblemLog {
	readonly #kept: ParseProblem[] = [];
	#count = 0;

	add(kind: ProblemKind, line: number | null = null, detail = ''): void {
		this.#count += 1;
		if (this.#kept.length >= PROBLEM_LIMIT) return;
		const flat = detail
			.slice(0, 4 * DETAIL_LIMIT)
			.replace(/\s+/g, ' ')
			.trim();
		const short = flat.length > DETAIL_LIMIT ? `${flat.slice(0, DETAIL_LIMIT - 1)}…` : flat;
		this.#kept.push({ kind, line, detail: short });
	}

	get kept(): readonly ParseProblem[] {
		return this.#kept;
	}

	get count(): number {
		return this.#count;
	}
}

/** One measured figure; `ok` is computed from the limit. */
export interface Measure {
	readonly name: string;
	readonly value: number;
	readonly unit: string;
	/** The value may not be greater; null: for the reader only. */
	readonly limit: number | null;
	readonly ok: boolean;
}

export function measure(name: string, value: number, unit: string, limit: number | null): Measure {
	const rounded = Math.round(value * 100) / 100;
	return { name, value: rounded, unit, limit, ok: limit === null || value <= limit };
}

export function median(values: readonly number[]): number {
	return quantile(values, 0.5);
}

/** The value below which a share of the values lies, nearest rank. */
export function quantile(values: readonly number[], share: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? NaN;
}

/** Prints a table, or with `--json` one object a line; the program ends with 1 when a limit is broken. */
export function report(measures: readonly Measure[]): void {
	const isJson = process.argv.includes('--json');
	for (const one of measures) {
		const { name, value, unit, limit, ok } = one;
		const verdict =
			limit === null ? '' : ok ? `  ok (at most ${limit})` : `  NOT OK (at most ${limit})`;
		process.stdout.write(
			isJson ? `${JSON.stringify(one)}\n` : `${name.padEnd(52)}${value} ${unit}${verdict}\n`
		);
	}
	process.exitCode = measures.every(({ ok }) => ok) ? 0 : 1;
}

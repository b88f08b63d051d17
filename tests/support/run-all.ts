/**
 * Everything that must hold, in the order that fails fastest: format, lint, types, rooms, then the tests.
 * Ends with one line, `N passed, N failed`: each check counts as one, each test as one.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installChromium } from './chromium.ts';

interface Counts {
	passed: number;
	failed: number;
	skipped: number;
}

const total: Counts = { passed: 0, failed: 0, skipped: 0 };
const folder = mkdtempSync(join(tmpdir(), 'earshot-tests-'));
const out = (line: string) => process.stdout.write(`${line}\n`);

function run(command: string, args: readonly string[], env: Record<string, string> = {}): boolean {
	out(`\n> ${command} ${args.join(' ')}`);
	const started = performance.now();
	const { status } = spawnSync(command, args, {
		stdio: ['ignore', 'inherit', 'inherit'],
		env: { ...process.env, ...env }
	});
	out(
		`  ${status === 0 ? 'ok' : 'FAILED'} in ${Math.round((performance.now() - started) / 1000)} s`
	);
	return status === 0;
}

function check(script: string): void {
	if (run('npm', ['run', '--silent', script])) total.passed += 1;
	else total.failed += 1;
}

/** A run that ends badly without a failed test (a crash, no report) still counts as one failure. */
function add(counts: Counts | null, ended: boolean): void {
	total.passed += counts?.passed ?? 0;
	total.skipped += counts?.skipped ?? 0;
	total.failed += Math.max(counts?.failed ?? 0, ended ? 0 : 1);
}

function vitest(project: string): void {
	const report = join(folder, `${project}.json`);
	const ended = run('npx', [
		'vitest',
		'run',
		'--project',
		project,
		'--reporter=default',
		'--reporter=json',
		`--outputFile.json=${report}`
	]);
	if (!existsSync(report)) return add(null, ended);
	const json = JSON.parse(readFileSync(report, 'utf8')) as {
		numPassedTests: number;
		numFailedTests: number;
		numPendingTests: number;
	};
	add(
		{ passed: json.numPassedTests, failed: json.numFailedTests, skipped: json.numPendingTests },
		ended
	);
}

function endToEnd(): void {
	const report = join(folder, 'e2e.json');
	const ended = run(
		'npx',
		['playwright', 'test', '--config', 'tests/e2e/playwright.config.ts', '--reporter=list,json'],
		{ PLAYWRIGHT_JSON_OUTPUT_NAME: report }
	);
	if (!existsSync(report)) return add(null, ended);
	const { stats } = JSON.parse(readFileSync(report, 'utf8')) as {
		stats: { expected: number; unexpected: number; flaky: number; skipped: number };
	};
	// A test that passes only on a second try is broken.
	add(
		{ passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped },
		ended
	);
}

installChromium();
for (const script of ['check:format', 'check:lint', 'check:types', 'check:rooms']) check(script);
for (const project of ['unit', 'browser', 'server']) vitest(project);
if (run('npm', ['run', '--silent', 'build'])) endToEnd();
else total.failed += 1;
rmSync(folder, { recursive: true, force: true });

const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
out(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed === 0 ? 0 : 1;

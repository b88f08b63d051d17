/**
 * Holds a Magic Summary as it stands on the page against the database: every quote must be a participant's own
 * words, every number must come out again when counted here.
 */
import type { Locator, Page } from '@playwright/test';
import { evidence, mentions, readInterviews, type StoredInterview } from '../support/recount.ts';
import { expect } from './fixtures.ts';

interface Chip {
	readonly text: string;
	readonly k: number;
	readonly n: number;
	readonly measure: string;
	readonly code: string | null;
	readonly segment: string | null;
	readonly label: string;
}

interface Quote {
	readonly text: string;
	readonly interview: string;
	readonly turn: string;
	readonly start: number;
	readonly end: number;
}

function quotesIn(place: Locator): Promise<Quote[]> {
	return place.locator('[data-quote]').evaluateAll((elements) =>
		(elements as HTMLElement[]).map((element) => ({
			text: (element.textContent ?? '').trim(),
			interview: element.dataset['interview'] ?? '',
			turn: element.dataset['turn'] ?? '',
			start: Number(element.dataset['start']),
			end: Number(element.dataset['end'])
		}))
	);
}

function chipsIn(page: Page): Promise<Chip[]> {
	return page.locator('[data-summary] [data-fact-id]').evaluateAll((elements) =>
		(elements as HTMLElement[]).map((element) => ({
			text: (element.firstChild?.textContent ?? '').trim(),
			k: Number(element.dataset['k']),
			n: Number(element.dataset['n']),
			measure: element.dataset['measure'] ?? '',
			code: element.dataset['code'] ?? null,
			segment: element.dataset['segment'] ?? null,
			label: element.querySelector('.visually-hidden')?.textContent?.trim() ?? ''
		}))
	);
}

async function codebookOf(page: Page): Promise<Map<string, string[]>> {
	const rows = await page.locator('[data-code-id]').evaluateAll((elements) =>
		(elements as HTMLElement[]).map((element) => ({
			id: element.dataset['codeId'] ?? '',
			cues: [...element.querySelectorAll('[data-cue]')].map((cue) => cue.textContent ?? '')
		}))
	);
	return new Map(rows.map(({ id, cues }) => [id, cues]));
}

function checkQuotes(quotes: readonly Quote[], interviews: readonly StoredInterview[]): void {
	const byId = new Map(interviews.map((interview) => [interview.id, interview]));
	for (const quote of quotes) {
		const turn = byId.get(quote.interview)?.turns.find(({ id }) => id === quote.turn);
		expect(turn?.role, `the speaker of "${quote.text}"`).toBe('participant');
		expect(quote.text.length).toBeGreaterThan(0);
		expect(turn?.text.slice(quote.start, quote.end)).toBe(quote.text);
	}
}

export interface Checked {
	readonly quotes: number;
	readonly numbers: number;
	/** Numbers counted again from cues and turns. */
	readonly recounted: number;
}

/** Checks the summary on `page` against the interviews of the database `file`. */
export async function checkSummary(page: Page, file: string): Promise<Checked> {
	const interviews = readInterviews(file);
	const counted = interviews.filter(
		({ mode, status, ...interview }) =>
			!['preview', 'simulated'].includes(mode) &&
			status !== 'withdrawn' &&
			evidence({ mode, status, ...interview }).length > 0
	);
	await expect(page.locator('[data-scope-interviews]')).toHaveAttribute(
		'data-scope-interviews',
		String(counted.length)
	);

	const quotes = await quotesIn(page.locator('[data-summary]'));
	checkQuotes(quotes, interviews);

	// Prose holds no digit that is not a fact's.
	const prose = await page.locator('[data-claim] > p').evaluateAll((elements) =>
		elements.map((element) => {
			const copy = element.cloneNode(true) as HTMLElement;
			for (const chip of copy.querySelectorAll('[data-fact-id]')) chip.remove();
			return copy.textContent ?? '';
		})
	);
	for (const text of prose) expect(text).not.toMatch(/\d/);

	const codebook = await codebookOf(page);
	expect(codebook.size).toBeGreaterThan(0);
	const chips = await chipsIn(page);
	const said = new Map(counted.map((interview) => [interview.id, evidence(interview)]));
	const known = new Map<string, { k: number; n: number }>();
	let recounted = 0;
	for (const chip of chips) {
		expect(chip.text, chip.label).toBe(`${chip.k} of ${chip.n}`);
		if (chip.measure === 'counted') {
			expect([chip.k, chip.n]).toEqual([counted.length, interviews.length]);
			recounted += 1;
			continue;
		}
		const members = counted.filter(
			({ segmentId }) => chip.segment === null || segmentId === chip.segment
		);
		if (chip.measure === 'target') {
			expect(chip.k, chip.label).toBe(members.length);
			recounted += 1;
			continue;
		}
		expect(chip.k).toBeLessThanOrEqual(chip.n);
		expect(chip.n, chip.label).toBeLessThanOrEqual(members.length);
		if (chip.measure !== 'mention' || chip.code === null) continue;
		const key = `${chip.code} ${chip.segment}`;
		const cues = codebook.get(chip.code) ?? [];
		const count = known.get(key) ?? {
			k: members.filter(({ id }) => mentions(said.get(id) ?? [], cues)).length,
			n: members.length
		};
		known.set(key, count);
		expect({ k: chip.k, n: chip.n }, `${chip.label} (${key})`).toEqual(count);
		recounted += 1;
	}
	return { quotes: quotes.length, numbers: chips.length, recounted };
}

/** Opens a number's evidence and checks that it lists as many participants as it counts, each with their own words. */
export async function checkEvidence(page: Page, chip: Locator, file: string): Promise<void> {
	const k = Number(await chip.getAttribute('data-k'));
	await chip.click();
	const panel = page
		.getByRole('dialog', { name: /Evidence/ })
		.or(page.getByRole('complementary', { name: /Evidence/ }));
	await expect(panel).toBeVisible();
	for (;;) {
		const more = panel.getByRole('button', { name: /more/i });
		if ((await more.count()) === 0) break;
		await more.click();
	}
	await expect(panel.locator('ol > li')).toHaveCount(k);
	const quotes = await quotesIn(panel);
	expect(quotes.length).toBeGreaterThanOrEqual(Math.min(k, 1));
	checkQuotes(quotes, readInterviews(file));
	await panel.getByRole('button', { name: /Close/ }).first().click();
}

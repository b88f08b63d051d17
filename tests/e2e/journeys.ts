/** What people do in Earshot, by the words they see. */
import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';

export const SEED_QUESTION =
	'Which partnerships would accelerate our growth and provide the most customer value?';

/** Creates an account and waits until the page says who is signed in. */
export async function signUp(page: Page, email = 'ana@example.org', base = ''): Promise<void> {
	await page.goto(`${base}/account`);
	const toSignUp = page.getByRole('button', { name: 'Create account' });
	if ((await page.getByLabel('Your name').count()) === 0) await toSignUp.last().click();
	await page.getByLabel('Your name').fill('Ana Ferreira');
	await page.getByLabel('E-mail').fill(email);
	await page.getByLabel('Password', { exact: true }).fill('four plain words here');
	await page.locator('form').getByRole('button', { name: 'Create account' }).click();
	await page.waitForURL((url) => url.pathname === '/');
	await page.goto(`${base}/account`);
	await expect(page.getByText(email)).toBeVisible();
}

/** Drafts a study from a research question; returns its id. */
export async function draftStudy(page: Page, question: string, base = ''): Promise<string> {
	await page.goto(`${base}/`);
	await page.getByLabel('What do you want to find out?').fill(question);
	await page.getByRole('button', { name: 'Draft the plan' }).click();
	await page.waitForURL(/\/studies\/[^/]+\/plan/);
	await expect(page.getByRole('heading', { name: 'Plan', level: 1 })).toBeVisible();
	const id = /studies\/([^/]+)/.exec(page.url())?.[1];
	if (id === undefined) throw new Error('the address names no study');
	return id;
}

export async function publish(page: Page, version = 1): Promise<void> {
	const button = { name: `Publish version ${version}` };
	await page.getByRole('button', button).click();
	await page.getByRole('dialog').getByRole('button', button).click();
	await expect(page.getByText(`Version ${version} is live`).first()).toBeVisible();
}

/** The link for one segment, as a participant would get it: copied. */
export async function copyLink(
	page: Page,
	study: string,
	segment: string,
	base = ''
): Promise<string> {
	await page.goto(`${base}/studies/${study}/invite`);
	const row = page.getByRole('listitem').filter({ hasText: segment }).first();
	await expect(row.getByRole('button', { name: /Make link|Copy link/ })).toBeVisible();
	const make = row.getByRole('button', { name: /Make link/ });
	if ((await make.count()) > 0) await make.click();
	await row.getByRole('button', { name: /Copy link/ }).click();
	await expect(row.getByRole('button', { name: /Copied/ })).toBeVisible();
	return page.evaluate(() => navigator.clipboard.readText());
}

/** Reads the start page, consents and starts. */
export async function startInterview(page: Page, link: string): Promise<void> {
	await page.goto(link);
	await expect(
		page.getByText('You are talking with an AI, not a person.', { exact: true })
	).toBeVisible();
	await page.getByLabel('I have read this and I agree to take part.').check();
	await page.getByRole('button', { name: 'Answer by text' }).click();
	await expect(page.getByRole('textbox', { name: 'Your answer' })).toBeVisible();
}

/** Says one thing and waits until it is stored and the conversation has moved on. */
export async function say(page: Page, text: string): Promise<void> {
	const composer = page.getByRole('textbox', { name: 'Your answer' });
	await composer.fill(text);
	await page.getByRole('button', { name: 'Send', exact: true }).click();
	await expect
		.poll(
			async () =>
				(await atRecap(page)) ||
				(await composer.inputValue({ timeout: 500 }).catch(() => text)) === '',
			{ intervals: [50, 100, 200] }
		)
		.toBe(true);
}

/** Whether the conversation has come to the recap. */
export async function atRecap(page: Page): Promise<boolean> {
	return page.getByRole('heading', { name: 'Here is what I heard, in your words' }).isVisible();
}

/** Answers with what `answer` gives for each turn until the recap; returns the number of answers. */
export async function answerUntilRecap(
	page: Page,
	answer: (turn: number) => string
): Promise<number> {
	for (let turn = 0; turn < 40; turn++) {
		if (await atRecap(page)) return turn;
		await say(page, answer(turn));
	}
	throw new Error('the interview did not end');
}

/** Rates the recap, finishes, and waits for the thanks. */
export async function finish(page: Page): Promise<void> {
	await page.getByRole('radio', { name: 'Very well' }).check();
	await page.getByRole('button', { name: 'Finish' }).click();
	await expect(page.getByRole('heading', { name: 'Thank you' })).toBeVisible();
}

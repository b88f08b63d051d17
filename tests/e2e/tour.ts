/** A walk past every screen with real (invented) content, for the accessibility tests and the screenshots. */
import type { Page } from '@playwright/test';
import { studyToJsonLines } from '../support/sample-file.ts';
import { createSyntheticStudy } from '../support/synthetic-study.ts';
import { expect } from './fixtures.ts';
import {
	answerUntilRecap,
	copyLink,
	draftStudy,
	finish,
	publish,
	say,
	SEED_QUESTION,
	signUp,
	startInterview
} from './journeys.ts';

/** Called at each screen; must leave the page as it found it. */
export type Visit = (name: string, page: Page) => Promise<void>;

/** Waits until the page is drawn with the size and colours that were just set. */
export async function settle(page: Page): Promise<void> {
	await page.evaluate(
		() =>
			new Promise<void>((resolve) => {
				requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
			})
	);
}

const ANSWERS = [
	'We retype every order by hand, twice: once in our shop system and once in the partner portal. Last week that was about 340 orders.',
	'Less copying between systems. If the two of them exchanged data both ways, Marta could go back to talking with customers.',
	'When the connector broke in May we waited eleven days for support, because each side said the other was responsible.',
	'A partner who knows our business. Ours sent an engineer who sat with the team for a week, and after that it simply worked.'
];

async function importInterviews(page: Page, study: string): Promise<void> {
	await page.goto(`/studies/${study}/import`);
	await page.locator('input[type=file]').setInputFiles({
		name: 'partner-interviews.jsonl',
		mimeType: 'application/jsonl',
		buffer: Buffer.from(studyToJsonLines(createSyntheticStudy(7)))
	});
	await expect(page.getByRole('button', { name: /^Import 38/ })).toBeVisible();
}

/** The team's screens. Ends on the analysis. Returns a link for participants. */
export async function teamTour(page: Page, visit: Visit): Promise<string> {
	await page.goto('/');
	await expect(page.getByLabel('What do you want to find out?')).toBeVisible();
	await visit('home-first', page);
	await page.goto('/account');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await visit('account-sign-in', page);
	await signUp(page);
	await visit('account', page);

	const study = await draftStudy(page, SEED_QUESTION);
	await visit('plan', page);
	await page.goto(`/studies/${study}/experience`);
	await expect(page.getByLabel('Conversation title')).toBeVisible();
	await visit('experience', page);
	await page.goto(`/studies/${study}/interviews`);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await visit('interviews-empty', page);
	await page.goto(`/studies/${study}/analysis`);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await visit('analysis-empty', page);
	await page.goto(`/studies/${study}/plan`);
	await publish(page);
	await visit('plan-published', page);
	const link = await copyLink(page, study, 'Customers');
	await visit('invite', page);
	await page
		.getByRole('button', { name: /QR code/ })
		.first()
		.click();
	await visit('invite-qr', page);
	await page.keyboard.press('Escape');

	await importInterviews(page, study);
	await visit('import', page);
	await page.getByRole('button', { name: /^Import 38/ }).click();
	await expect(page.getByText('38 interviews imported.')).toBeVisible({ timeout: 30_000 });
	await page.goto(`/studies/${study}/interviews`);
	await expect(page.getByText('Interview 12').first()).toBeVisible();
	await visit('interviews', page);
	await page.getByRole('searchbox').fill('integration');
	await expect(page.locator('ol.hits mark').first()).toBeVisible({ timeout: 20_000 });
	await visit('search', page);
	await page.locator('ol.hits a').first().click();
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await visit('transcript', page);

	await page.goto(`/studies/${study}/analysis`);
	await page.getByRole('button', { name: 'Make the summary' }).click();
	await expect(page.locator('[data-summary]')).toBeVisible({ timeout: 30_000 });
	await visit('summary', page);
	await page.locator('[data-claim] [data-measure="mention"]').first().click();
	await visit('evidence', page);
	await page.keyboard.press('Escape');
	await page.goto('/');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await visit('home', page);
	await page.context().setOffline(true);
	await page.goto(`/studies/${study}/plan`);
	await expect(page.getByLabel('Goal 1', { exact: true })).toBeVisible();
	await visit('plan-offline', page);
	await page
		.getByRole('button', { name: /Offline|saved|waiting/i })
		.first()
		.click();
	await visit('outbox', page);
	await page.keyboard.press('Escape');
	await page.context().setOffline(false);
	await page.goto(`/preview/${study}`);
	await expect(page.getByText('Preview: not counted')).toBeVisible();
	await visit('preview', page);
	await page.goto(`/kiosk/${study}`);
	await expect(page.getByLabel('PIN to leave')).toBeVisible();
	await visit('kiosk-setup', page);
	return link;
}

/** The participant's screens, from the link to the thanks. */
export async function participantTour(page: Page, link: string, visit: Visit): Promise<void> {
	await page.goto(link);
	await expect(page.getByText('Ready to work without a network.')).toBeVisible({ timeout: 30_000 });
	await visit('start', page);
	await startInterview(page, link);
	await visit('first-question', page);
	await say(page, ANSWERS[0] ?? '');
	await page.context().setOffline(true);
	await say(page, ANSWERS[1] ?? '');
	await visit('conversation-offline', page);
	await page.getByRole('button', { name: 'Stop', exact: true }).click();
	await visit('stop', page);
	await page.keyboard.press('Escape');
	await answerUntilRecap(page, (turn) => `${ANSWERS[(turn + 2) % 4]} (${turn + 1})`);
	await visit('recap', page);
	await finish(page);
	await visit('thanks-offline', page);
	await page.context().setOffline(false);
	await expect(page.getByText(/Your answers have reached/).first()).toBeVisible({
		timeout: 45_000
	});
	await visit('thanks', page);
	await page.goto(`/i/${'0'.repeat(52)}`);
	await expect(page.getByRole('heading', { name: 'This link does not work' })).toBeVisible();
	await visit('bad-link', page);
}

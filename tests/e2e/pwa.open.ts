import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { DESKTOP, expect, test } from './fixtures.ts';
import {
	answerUntilRecap,
	copyLink,
	draftStudy,
	finish,
	publish,
	SEED_QUESTION,
	signUp,
	startInterview
} from './journeys.ts';

const BUILD = join(import.meta.dirname, '../../build');

/** Waits until the worker holds at least this many files. */
async function stored(page: Page, files: number): Promise<void> {
	await expect
		.poll(
			() =>
				page.evaluate(async () => {
					const names = (await caches.keys()).filter((name) => name.startsWith('earshot-'));
					const counts = await Promise.all(
						names.map(async (name) => (await (await caches.open(name)).keys()).length)
					);
					return Math.max(0, ...counts);
				}),
			{ timeout: 30_000 }
		)
		.toBeGreaterThanOrEqual(files);
}

test('after one visit every address of the app opens without a network', async ({ device }) => {
	const laptop = await device(DESKTOP);
	const page = await laptop.page();
	await page.goto('/');
	await stored(page, 60);
	await laptop.context.setOffline(true);
	const study = await draftStudy(page, SEED_QUESTION);
	const places: readonly [string, RegExp][] = [
		['/', /Studies|What do you want to find out/],
		['/new', /New study|What do you want to find out/],
		['/account', /Account|Sign in/],
		[`/studies/${study}`, /Plan/],
		[`/studies/${study}/plan`, /Plan/],
		[`/studies/${study}/experience`, /Participant experience/],
		[`/studies/${study}/invite`, /Invite/],
		[`/studies/${study}/interviews`, /Interviews/],
		[`/studies/${study}/interviews/unknown`, /Interview/],
		[`/studies/${study}/import?from=link`, /Import transcripts/],
		[`/studies/${study}/analysis`, /Analysis/],
		[`/preview/${study}`, /Partnership research/],
		[`/kiosk/${study}`, /Publish the plan first/],
		// A well-formed secret: one of another length is not even looked for.
		[`/i/${'a'.repeat(52)}`, /No connection/]
	];
	for (const [address, heading] of places) {
		await page.goto(address);
		await expect(page.getByRole('heading', { level: 1 }).first(), address).toHaveText(heading);
		await page.reload();
		await expect(page.getByRole('heading', { level: 1 }).first(), address).toHaveText(heading);
	}
});

test('a study made offline, published and answered on the same phone, needs no server at all', async ({
	server,
	device
}) => {
	const phone = await device();
	const page = await phone.page();
	await page.goto('/');
	await stored(page, 60);
	await server.kill();
	const study = await draftStudy(page, 'Why do volunteers leave our rescue service?');
	await publish(page);
	await page.goto(`/kiosk/${study}`);
	await page.getByLabel('PIN to leave').fill('1234');
	await page.getByRole('button', { name: 'Start' }).click();
	await page.getByLabel('I have read this and I agree to take part.').check();
	await page
		.getByRole('button', { name: 'Answer by text' })
		.or(page.getByRole('button', { name: 'Start' }))
		.first()
		.click();
	await expect(page.getByRole('textbox', { name: 'Your answer' })).toBeVisible();
	const answers = await answerUntilRecap(
		page,
		(turn) => `Answer ${turn}: two volunteers left in May because the night shifts never changed.`
	);
	expect(answers).toBeGreaterThan(4);
	await finish(page);
	await page.reload();
	await page.goto(`/studies/${study}/interviews`);
	await page
		.getByRole('link', { name: /Interview 1/ })
		.first()
		.click();
	await expect(page.getByText(/^Answer 0: two volunteers left in May/).first()).toBeVisible();
});

test('a newer version is offered, never forced, and taken with one tap', async ({
	device,
	server
}) => {
	const folder = mkdtempSync(join(tmpdir(), 'earshot-build-'));
	cpSync(BUILD, folder, { recursive: true });
	for (const ending of ['br', 'gz'])
		rmSync(join(folder, `service-worker.js.${ending}`), { force: true });
	await server.kill();
	server.set({ BUILD_DIR: folder });
	await server.restart();

	const laptop = await device(DESKTOP);
	const page = await laptop.page();
	await page.goto('/');
	await stored(page, 60);
	appendFileSync(join(folder, 'service-worker.js'), '\n/* a newer version */\n');
	await server.kill();
	await server.restart();
	await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
	const apply = page.getByRole('button', { name: /Update|Reload/ });
	await expect(apply).toBeVisible({ timeout: 20_000 });
	const before = await page.evaluate(() => performance.timeOrigin);
	await apply.click();
	await expect
		.poll(() => page.evaluate(() => performance.timeOrigin).catch(() => before))
		.not.toBe(before);
	await expect(page.getByLabel('What do you want to find out?')).toBeVisible();
	rmSync(folder, { recursive: true, force: true });
});

test('the server dies in the middle and comes back a day later: the interview goes on', async ({
	server,
	device
}) => {
	const laptop = await device(DESKTOP);
	const team = await laptop.page();
	await signUp(team);
	const study = await draftStudy(team, SEED_QUESTION);
	await publish(team);
	const link = await copyLink(team, study, 'Customers');
	const phone = await device();
	const page = await phone.page();
	await startInterview(page, link);
	await server.kill();
	await page.getByRole('textbox', { name: 'Your answer' }).fill('Said while the server was dead.');
	await page.getByRole('button', { name: 'Send', exact: true }).click();
	await expect(page.getByText('Said while the server was dead.')).toBeVisible();
	await page.close();
	await server.restart();

	const later = await phone.page();
	await later.clock.setFixedTime(Date.now() + 26 * 60 * 60 * 1000);
	await later.goto(link);
	await later.getByRole('button', { name: 'Continue' }).click();
	await expect(later.getByText('Said while the server was dead.')).toBeVisible();
	await expect(later.getByText('Delivered').first()).toBeVisible({ timeout: 45_000 });
});

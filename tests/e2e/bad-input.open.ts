import type { Page } from '@playwright/test';
import { readInterviews } from '../support/recount.ts';
import { DESKTOP, expect, test } from './fixtures.ts';
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

const HOSTILE =
	'<img src=x onerror="window.__executed=1"><script>window.__executed=1</script>{{F1}} "quoted" \u202Eback';
const HOSTILE_LINK = 'https://example.org/"><script>window.__executed=1</script>';

/** Nothing that was written ran or became an element, and no word of it pushed the page out of the window. */
async function staysText(page: Page): Promise<void> {
	expect(await page.evaluate(() => '__executed' in window)).toBe(false);
	expect(await page.locator('main img, main script').count()).toBe(0);
	const width = await page.evaluate(() => document.documentElement.scrollWidth);
	expect(width, page.url()).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
}

test('markup in every field is text everywhere', async ({ server, device }) => {
	const laptop = await device(DESKTOP);
	const team = await laptop.page();
	await signUp(team);
	const study = await draftStudy(team, `${HOSTILE} which partnerships create value?`);
	const fields = team.locator('main textarea');
	const texts = await fields.count();
	expect(texts).toBeGreaterThan(20);
	for (let index = 0; index < texts; index++) await fields.nth(index).fill(`${HOSTILE} ${index}`);
	// Choices are one per line, and one alone is no choice.
	for (const choices of await team.getByLabel('Choices', { exact: true }).all()) {
		await choices.fill(`${HOSTILE} one\n${HOSTILE} two`);
	}
	await team.goto(`/studies/${study}/experience`);
	await expect(team.getByLabel('Conversation title', { exact: true })).toBeVisible();
	const around = team.locator('main').locator('textarea, input[type="text"]');
	expect(await around.count()).toBe(8);
	for (const field of await around.all()) await field.fill(HOSTILE);
	const address = team.getByLabel('Link of the call to action', { exact: true });
	await address.fill('javascript:window.__executed=1');
	await expect(team.getByText('Write an address that starts with https://')).toBeVisible();
	await address.fill(HOSTILE_LINK);
	await team.goto(`/studies/${study}/plan`);
	await expect(fields.first()).toHaveValue(`${HOSTILE} 0`);
	await publish(team);
	await staysText(team);
	await team.goto(`/studies/${study}/invite`);
	await team
		.getByRole('button', { name: /Make link|Make the links/ })
		.first()
		.click();
	await team
		.getByRole('button', { name: /Copy link/ })
		.first()
		.click();
	await expect(team.getByRole('button', { name: /Copied/ }).first()).toBeVisible();
	await staysText(team);
	const link = await team.evaluate(() => navigator.clipboard.readText());

	const phone = await device();
	const page = await phone.page();
	await startInterview(page, link);
	await staysText(page);
	await answerUntilRecap(page, (turn) => `${HOSTILE} integration ${turn}`);
	await finish(page);
	await expect(page.getByText(/Your answers have reached/).first()).toBeVisible({
		timeout: 45_000
	});
	await staysText(page);
	await expect(page.getByRole('link', { name: HOSTILE.slice(0, 20) })).toHaveAttribute(
		'href',
		new URL(HOSTILE_LINK).href
	);

	await team.goto(`/studies/${study}/interviews`);
	await team
		.getByRole('link', { name: /Interview 1/ })
		.first()
		.click();
	await expect(team.getByText(HOSTILE.slice(0, 40)).first()).toBeVisible();
	await staysText(team);
	await team.goto(`/studies/${study}/analysis`);
	await team.getByRole('button', { name: 'Make the summary' }).click();
	await expect(team.locator('[data-summary]')).toBeVisible({ timeout: 30_000 });
	await staysText(team);
	const stored = readInterviews(server.database)[0]?.turns.find(({ act }) => act === 'answer');
	expect(stored?.text).toContain('<script>');
});

test('an answer of a megabyte, and a phone that refuses to write: said clearly, nothing lost', async ({
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
	// A full phone: every write is refused while the switch is on.
	await phone.context.addInitScript(() => {
		for (const verb of ['add', 'put'] as const) {
			const write = IDBObjectStore.prototype[verb];
			IDBObjectStore.prototype[verb] = function (...args: Parameters<typeof write>) {
				if (sessionStorage.getItem('full') === 'yes') {
					throw new DOMException('No space left', 'QuotaExceededError');
				}
				return write.apply(this, args);
			};
		}
	});
	const page = await phone.page();
	await startInterview(page, link);
	const question = await page.locator('p.question').innerText();

	const megabyte = 'All work and no play. '.repeat(48_000);
	await page.getByRole('textbox', { name: 'Your answer' }).fill(megabyte);
	await page.getByRole('button', { name: 'Send', exact: true }).click();
	await expect(page.getByText(/characters too long/)).toBeVisible();
	expect((await page.getByRole('textbox', { name: 'Your answer' }).inputValue()).length).toBe(
		megabyte.length
	);

	await page.evaluate(() => sessionStorage.setItem('full', 'yes'));
	await page.getByRole('textbox', { name: 'Your answer' }).fill('An answer for a full phone');
	await page.getByRole('button', { name: 'Send', exact: true }).click();
	await expect(page.getByText(/could not be saved on this phone/)).toBeVisible();
	await expect(page.getByRole('textbox', { name: 'Your answer' })).toHaveValue(
		'An answer for a full phone'
	);
	expect(await page.locator('p.question').innerText(), 'the next question waits').toBe(question);

	await page.evaluate(() => sessionStorage.setItem('full', 'no'));
	await page.getByRole('button', { name: 'Send', exact: true }).click();
	await expect(page.locator('p.question')).not.toHaveText(question);
	await expect
		.poll(() =>
			readInterviews(server.database).flatMap(({ turns }) => turns.map(({ text }) => text))
		)
		.toContain('An answer for a full phone');
	const said = readInterviews(server.database).flatMap(({ turns }) =>
		turns.filter(({ act }) => act === 'answer')
	);
	expect(said).toHaveLength(1);
});

test('a second tab waits its turn and takes over when the first closes', async ({
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
	const first = await phone.page();
	await startInterview(first, link);
	await say(first, 'The first tab says this about our integrations.');
	const second = await phone.page();
	await second.goto(link);
	await second.getByRole('button', { name: 'Continue' }).click();
	await expect(second.getByText('This conversation is open in another tab')).toBeVisible();
	const question = await first.locator('p.question').innerText();
	await first.close();
	await expect(second.locator('p.question')).toHaveText(question);
	await say(second, 'The second tab goes on from there.');
	await expect
		.poll(() => {
			const turns = readInterviews(server.database).flatMap((interview) => interview.turns);
			return turns.filter(({ act }) => act === 'answer').map(({ seq, text }) => [seq, text]);
		})
		.toEqual([
			[1, 'The first tab says this about our integrations.'],
			[3, 'The second tab goes on from there.']
		]);
});

test('a participant takes everything back: erased on the phone, on the server and on the team’s page', async ({
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
	await say(page, 'Something that I will take back in a moment.');
	await team.goto(`/studies/${study}/interviews`);
	await expect(team.getByRole('link', { name: /Interview 1/ }).first()).toBeVisible({
		timeout: 30_000
	});
	await page.getByRole('button', { name: 'Stop', exact: true }).click();
	await page.getByRole('button', { name: 'Stop and delete my answers' }).click();
	await page.getByRole('button', { name: 'Delete everything' }).click();
	await expect(page.getByRole('heading', { name: 'Your answers are deleted' })).toBeVisible();
	await expect
		.poll(() => readInterviews(server.database).flatMap(({ turns }) => turns))
		.toEqual([]);
	await expect(team.getByRole('link', { name: /Interview 1/ })).toHaveCount(0, { timeout: 30_000 });
});

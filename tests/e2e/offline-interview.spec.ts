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

const ANSWER =
	'Last month we exported 340 orders by hand because the two systems do not talk, and it took Marta two days.';

test('an interview held without a network arrives whole, once and in order', async ({
	server,
	device
}) => {
	const laptop = await device(DESKTOP);
	const team = await laptop.page();
	await signUp(team);
	const study = await draftStudy(team, SEED_QUESTION);
	await publish(team);
	const link = await copyLink(team, study, 'Customers');
	await team.goto(`/studies/${study}/interviews`);

	const phone = await device();
	let page = await phone.page();
	await page.goto(link);
	await expect(page.getByText('Ready to work without a network.')).toBeVisible({ timeout: 30_000 });
	await phone.context.setOffline(true);

	await startInterview(page, link);
	await say(page, `First: ${ANSWER}`);
	await expect(page.getByText('Saved on this phone').first()).toBeVisible();

	// Reload in the middle of an answer: the draft, the question and all that was said are still there.
	const question = await page.locator('p.question').innerText();
	await page.getByRole('textbox', { name: 'Your answer' }).fill('Half an answer that is not sent');
	await page.waitForTimeout(500);
	await page.reload();
	await page.getByRole('button', { name: 'Continue' }).click();
	await expect(page.getByRole('textbox', { name: 'Your answer' })).toHaveValue(
		'Half an answer that is not sent'
	);
	expect(await page.locator('p.question').innerText()).toBe(question);
	await expect(page.getByText(`First: ${ANSWER}`)).toBeVisible();
	await say(page, `Second: ${ANSWER}`);

	// Closed and opened again.
	const asked = await page.locator('p.question').innerText();
	await page.close();
	page = await phone.page();
	await page.goto(link);
	await page.getByRole('button', { name: 'Continue' }).click();
	expect(await page.locator('p.question').innerText()).toBe(asked);
	await answerUntilRecap(page, (turn) => `Answer ${turn + 3}: ${ANSWER}`);
	await finish(page);
	await expect(page.getByText(/will be sent once you have signal/).first()).toBeVisible();
	expect(readInterviews(server.database)).toHaveLength(0);

	await phone.context.setOffline(false);
	await expect(page.getByText(/Your answers have reached/).first()).toBeVisible({
		timeout: 45_000
	});

	// The team's page shows it without a reload.
	await expect(team.getByRole('link', { name: /Completed/ }).first()).toBeVisible({
		timeout: 30_000
	});

	const [interview] = readInterviews(server.database);
	const turns = interview?.turns ?? [];
	expect(interview?.status).toBe('completed');
	expect(turns.map(({ seq }) => seq)).toEqual(turns.map((_, index) => index));
	const said = turns.filter(({ act }) => act === 'answer').map(({ text }) => text);
	expect(new Set(said).size).toBe(said.length);
	expect(said.slice(0, 2)).toEqual([`First: ${ANSWER}`, `Second: ${ANSWER}`]);
	const shown = turns.filter(({ role }) => role === 'interviewer').map(({ text }) => text);
	expect(new Set(shown).size, 'no question is asked twice').toBe(shown.length);
});

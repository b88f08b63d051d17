import { checkEvidence, checkSummary } from './check-summary.ts';
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

/** Three invented participants, each with something of their own to say. */
const PARTICIPANTS = [
	{
		segment: 'Customers',
		answers: [
			'We run nine tools and nothing talks to anything. Last Tuesday our office manager retyped 60 orders by hand.',
			'A native integration with two-way data flow would save us two days a week, because the duplicate data entry would end.',
			'When the sync broke in May we waited eleven days for partner support, and nobody could tell us who was responsible.',
			'I would not switch for a discount. I would switch for an open API that our own people can use.'
		]
	},
	{
		segment: 'Customers',
		answers: [
			'For us it is about support. The last partner never answered, so we stopped using the connector in March.',
			'Better reporting across both systems would help, we export spreadsheets every Friday and merge them by hand.',
			'A good partner knows our business. Ours sent a solution engineer who sat with the team for a week.',
			'We found them through a marketplace listing and asked two references before we signed.'
		]
	},
	{
		segment: 'Channel participants',
		answers: [
			'We resell to clinics. The vendor sold directly to two of our accounts last year, which was a clear channel conflict.',
			'Revenue share matters less than leads. The co-marketing campaign in autumn brought us fourteen meetings.',
			'We need training and certification for our consultants, otherwise they recommend what they already know.',
			'Clear territories would fix most of it, because then nobody fights over the same account.'
		]
	}
];

test('the partnership example: question, plan, links, three participants, a summary that checks', async ({
	server,
	device
}) => {
	const laptop = await device(DESKTOP);
	const team = await laptop.page();
	await signUp(team);
	const study = await draftStudy(team, SEED_QUESTION);
	for (const segment of [
		'Existing partners',
		'Potential partners',
		'Customers',
		'Channel participants'
	]) {
		await expect(team.getByText(segment).first()).toBeVisible();
	}
	await expect(team.getByLabel(/^Goal \d$/)).toHaveCount(3);
	expect(await team.getByLabel(/^Question \d+$/).count()).toBeGreaterThanOrEqual(6);
	await publish(team);

	for (const { segment, answers } of PARTICIPANTS) {
		const link = await copyLink(team, study, segment);
		const phone = await device();
		const page = await phone.page();
		await startInterview(page, link);
		await answerUntilRecap(page, (turn) => `${answers[turn % answers.length]} (${turn + 1})`);
		await finish(page);
		await expect(page.getByText(/Your answers have reached/).first()).toBeVisible({
			timeout: 45_000
		});
		await phone.close();
	}

	await team.goto(`/studies/${study}/analysis`);
	await team.getByRole('button', { name: 'Make the summary' }).click();
	await expect(team.locator('[data-summary]')).toBeVisible({ timeout: 30_000 });
	const checked = await checkSummary(team, server.database);
	expect(checked.quotes).toBeGreaterThanOrEqual(5);
	expect(checked.recounted).toBeGreaterThanOrEqual(10);
	await checkEvidence(
		team,
		team.locator('[data-claim] [data-measure="mention"]').first(),
		server.database
	);
	process.stdout.write(
		`partnership example: ${checked.quotes} quotes, ${checked.numbers} numbers, ${checked.recounted} counted again\n`
	);
});

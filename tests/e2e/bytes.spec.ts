import { createCountingProxy } from '../support/counting-proxy.ts';
import { gzippedScript } from '../support/built-files.ts';
import { DESKTOP, expect, test } from './fixtures.ts';
import { copyLink, draftStudy, publish, SEED_QUESTION, signUp } from './journeys.ts';

const KIB = 1024;

test('the participant’s page keeps to its budget, counted on the wire', async ({
	server,
	device
}) => {
	const laptop = await device(DESKTOP);
	const team = await laptop.page();
	await signUp(team);
	const study = await draftStudy(team, SEED_QUESTION);
	await publish(team);
	const link = await copyLink(team, study, 'Customers');
	await laptop.close();

	const proxy = await createCountingProxy(Number(new URL(server.url).port));
	const phone = await device();
	const page = await phone.page();
	const requests: string[] = [];
	page.on('request', (request) => requests.push(request.url()));
	await page.goto(new URL(new URL(link).pathname, proxy.url).href);
	await expect(page.getByText('Ready to work without a network.')).toBeVisible({ timeout: 30_000 });
	const bytes = proxy.received();
	proxy.close();
	const script = gzippedScript('start');
	process.stdout.write(
		`participant: ${(script / KIB).toFixed(1)} KiB of script (gzip) until the start page can be used, ` +
			`${(bytes / KIB).toFixed(1)} KiB in all on the wire, ${requests.length} requests\n`
	);
	expect(script).toBeLessThanOrEqual(70 * KIB);
	expect(bytes).toBeLessThanOrEqual(110 * KIB);
	expect(requests.length).toBeLessThanOrEqual(16);
	const origin = new URL(proxy.url).origin;
	expect(
		requests.filter((url) => new URL(url).origin !== origin),
		'no third party'
	).toEqual([]);
	expect(
		requests.filter((url) => /\.woff2?($|\?)/.test(url)),
		'no web font'
	).toEqual([]);
});

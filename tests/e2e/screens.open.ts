import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { DESKTOP, expect, PHONE, test } from './fixtures.ts';
import { participantTour, settle, teamTour } from './tour.ts';

async function findings(page: Page): Promise<string[]> {
	await settle(page);
	const { violations } = await new AxeBuilder({ page })
		// Our pages hold no frames, so axe needs no second page to put its results together.
		.setLegacyMode()
		.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
		.analyze();
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`)
	);
}

/** Light, dark and right-to-left with axe; then a 320 px screen and text at 200 %, where nothing may be cut off. */
async function hold(name: string, page: Page): Promise<void> {
	const size = page.viewportSize() ?? PHONE;
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		expect.soft(await findings(page), `${name}, ${colorScheme}`).toEqual([]);
	}
	await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
	const dir = await page.evaluate(() => document.documentElement.dir);
	await page.evaluate(() => (document.documentElement.dir = 'rtl'));
	expect.soft(await findings(page), `${name}, right to left`).toEqual([]);
	await page.evaluate((before) => (document.documentElement.dir = before), dir);

	const tooWide = () =>
		page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth
		);
	await page.setViewportSize({ width: 320, height: 640 });
	expect.soft(await tooWide(), `${name} at 320 px`).toBeLessThanOrEqual(0);
	await page.setViewportSize(size);
	await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
	expect.soft(await tooWide(), `${name} with text at 200 %`).toBeLessThanOrEqual(0);
	await page.evaluate(() => (document.documentElement.style.fontSize = ''));
}

for (const [name, size] of [
	['phone', PHONE],
	['laptop', DESKTOP]
] as const) {
	test(`every screen on a ${name}: axe in light, dark and right-to-left, 320 px, 200 % text`, async ({
		device
	}) => {
		test.setTimeout(900_000);
		const team = await device(size);
		const link = await teamTour(await team.page(), hold);
		await team.close();
		const phone = await device(size);
		await participantTour(await phone.page(), link, hold);
	});
}

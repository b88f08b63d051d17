import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { DESKTOP, PHONE, test } from './fixtures.ts';
import { participantTour, settle, teamTour } from './tour.ts';

const ROOT = join(import.meta.dirname, '../..');
const FOLDER = join(ROOT, 'screenshots');

/** The two pictures of the README. */
const README: Readonly<Record<string, { screen: string; size: string }>> = {
	'interview.png': { screen: 'conversation-offline', size: '390x844' },
	'summary.png': { screen: 'summary', size: '1280x800' }
};

async function shoot(name: string, page: Page): Promise<void> {
	const before = page.viewportSize() ?? PHONE;
	for (const size of [PHONE, DESKTOP]) {
		await page.setViewportSize(size);
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
			await settle(page);
			const label = `${size.width}x${size.height}`;
			await page.screenshot({ path: join(FOLDER, `${name}-${label}-${colorScheme}.png`) });
			if (colorScheme === 'dark') continue;
			for (const [file, picture] of Object.entries(README)) {
				if (picture.screen !== name || picture.size !== label) continue;
				await page.screenshot({ path: join(ROOT, 'docs/screenshots', file) });
			}
		}
	}
	await page.emulateMedia({ colorScheme: 'light' });
	await page.setViewportSize(before);
}

test('screenshots', async ({ device }) => {
	test.setTimeout(900_000);
	mkdirSync(FOLDER, { recursive: true });
	mkdirSync(join(ROOT, 'docs/screenshots'), { recursive: true });
	const team = await device(PHONE);
	const link = await teamTour(await team.page(), shoot);
	await team.close();
	const phone = await device(PHONE);
	await participantTour(await phone.page(), link, shoot);
});

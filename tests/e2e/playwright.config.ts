import { defineConfig } from '@playwright/test';
import { chromiumPath } from '../support/chromium.ts';

const executablePath = chromiumPath();

export default defineConfig({
	testDir: '.',
	outputDir: '../../test-results',
	timeout: 240_000,
	expect: { timeout: 15_000 },
	forbidOnly: true,
	retries: 0,
	workers: 2,
	fullyParallel: true,
	reporter: 'list',
	use: {
		trace: 'retain-on-failure',
		locale: 'en-GB',
		timezoneId: 'Europe/Berlin',
		launchOptions: {
			args: ['--no-sandbox'],
			...(executablePath === undefined ? {} : { executablePath })
		}
	}
});

import { test as base, type BrowserContext, type Page } from '@playwright/test';
import { chromium, expect } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumPath } from '../support/chromium.ts';
import { EarshotServer } from './server.ts';

export const PHONE = { width: 390, height: 844 };
export const DESKTOP = { width: 1280, height: 800 };

/** What the browser complained of that nobody asked for: errors of our code, and refusals by the content policy. */
function watch(page: Page, complaints: string[]): void {
	page.on('pageerror', (error) => complaints.push(String(error)));
	page.on('console', (message) => {
		const text = message.text();
		if (message.type() !== 'error') return;
		// The browser's own line for a request that failed; the tests cut the network on purpose.
		if (/Failed to load resource|net::ERR/.test(text)) return;
		complaints.push(text);
	});
}

interface Device {
	readonly context: BrowserContext;
	/** Opens a page whose errors fail the test. */
	page(): Promise<Page>;
	close(): Promise<void>;
}

interface Fixtures {
	server: EarshotServer;
	/** A new device with its own storage: persistent, so that the service worker lives as on a phone. */
	device: (size?: { width: number; height: number }) => Promise<Device>;
	complaints: string[];
}

export const test = base.extend<Fixtures>({
	complaints: async ({}, use) => {
		const complaints: string[] = [];
		await use(complaints);
		expect(complaints, 'the browser complained').toEqual([]);
	},
	server: async ({}, use) => {
		const server = await EarshotServer.start();
		await use(server);
		await server.dispose();
	},
	device: async ({ server, complaints }, use) => {
		const open: { context: BrowserContext; folder: string }[] = [];
		const executablePath = chromiumPath();
		await use(async (size = PHONE) => {
			const folder = mkdtempSync(join(tmpdir(), 'earshot-device-'));
			const context = await chromium.launchPersistentContext(folder, {
				viewport: size,
				hasTouch: size.width < 600,
				isMobile: size.width < 600,
				baseURL: server.url,
				locale: 'en-GB',
				timezoneId: 'Europe/Berlin',
				acceptDownloads: true,
				permissions: ['clipboard-read', 'clipboard-write'],
				args: ['--no-sandbox'],
				...(executablePath === undefined ? {} : { executablePath })
			});
			open.push({ context, folder });
			for (const page of context.pages()) watch(page, complaints);
			return {
				context,
				async page() {
					const page = await context.newPage();
					watch(page, complaints);
					return page;
				},
				close: () => context.close()
			};
		});
		for (const { context, folder } of open) {
			await context.close();
			rmSync(folder, { recursive: true, force: true });
		}
	}
});

export { expect };

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { copyLink, draftStudy, publish, SEED_QUESTION, signUp } from '../e2e/journeys.ts';
import { EarshotServer } from '../e2e/server.ts';
import { gzippedScript, gzippedSize } from '../support/built-files.ts';
import { installChromium } from '../support/chromium.ts';
import { createCountingProxy } from '../support/counting-proxy.ts';
import { measure, median, type Measure } from './report.ts';

const KIB = 1024;
/** Lighthouse's "slow 4G": 150 ms round trip, 1.6 Mbit/s down, 750 kbit/s up. */
const SLOW_4G = {
	offline: false,
	latency: 150,
	downloadThroughput: (1.6 * 1024 * 1024) / 8,
	uploadThroughput: (750 * 1024) / 8
};

async function onDevice<T>(
	size: { width: number; height: number },
	act: (context: BrowserContext) => Promise<T>
): Promise<T> {
	const folder = mkdtempSync(join(tmpdir(), 'earshot-bench-'));
	const context = await chromium.launchPersistentContext(folder, {
		executablePath: installChromium(),
		viewport: size,
		permissions: ['clipboard-read', 'clipboard-write'],
		args: ['--no-sandbox']
	});
	try {
		return await act(context);
	} finally {
		await context.close();
		rmSync(folder, { recursive: true, force: true });
	}
}

/** Gzip bytes of the scripts a page has loaded once it is quiet. */
async function scriptOf(page: Page, address: string): Promise<number> {
	const scripts = new Set<string>();
	const note = (url: string) => {
		const { pathname } = new URL(url);
		if (pathname.startsWith('/_app/') && pathname.endsWith('.js')) scripts.add(pathname);
	};
	page.on('request', (request) => note(request.url()));
	await page.goto(address, { waitUntil: 'networkidle' });
	page.removeAllListeners('request');
	return gzippedSize([...scripts]);
}

/** From opening the link to a composer that takes text, consent included: ms on 4× CPU and slow 4G. */
async function timeToComposer(link: string): Promise<number> {
	return onDevice({ width: 390, height: 844 }, async (context) => {
		const page = await context.newPage();
		const cdp = await context.newCDPSession(page);
		await cdp.send('Network.enable');
		await cdp.send('Network.emulateNetworkConditions', SLOW_4G);
		await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
		const started = performance.now();
		await page.goto(link, { waitUntil: 'commit' });
		await page.getByLabel('I have read this and I agree to take part.').check();
		await page.getByRole('button', { name: 'Answer by text' }).click();
		await page.getByRole('textbox', { name: 'Your answer' }).waitFor();
		return performance.now() - started;
	});
}

async function wireBytes(link: string): Promise<number> {
	const target = new URL(link);
	const proxy = await createCountingProxy(Number(target.port));
	try {
		return await onDevice({ width: 390, height: 844 }, async (context) => {
			const page = await context.newPage();
			await page.goto(new URL(target.pathname, proxy.url).href);
			await page.getByText('Ready to work without a network.').waitFor();
			return proxy.received();
		});
	} finally {
		proxy.close();
	}
}

/** Bytes of the pages and the time to a usable composer, from a real server and a real browser. */
export async function pageMeasures(): Promise<Measure[]> {
	const server = await EarshotServer.start({ LOG_LEVEL: 'warn' });
	try {
		const { link, home, plan, analysis } = await onDevice(
			{ width: 1280, height: 800 },
			async (context) => {
				const page = await context.newPage();
				const at = (path: string) => new URL(path, server.url).href;
				const home = await scriptOf(page, at('/'));
				await page.goto(server.url);
				await signUp(page, 'bench@example.org', server.url);
				const study = await draftStudy(page, SEED_QUESTION, server.url);
				await publish(page);
				const link = await copyLink(page, study, 'Customers', server.url);
				const plan = await scriptOf(page, at(`/studies/${study}/plan`));
				const analysis = await scriptOf(page, at(`/studies/${study}/analysis`));
				return { link, home, plan, analysis };
			}
		);
		const times: number[] = [];
		for (let run = 0; run < 3; run++) times.push(await timeToComposer(link));
		return [
			measure(
				'participant, script until the start page works',
				gzippedScript('start') / KIB,
				'KiB gzip',
				70
			),
			measure('participant, all on the wire', (await wireBytes(link)) / KIB, 'KiB', 110),
			measure('team home, script', home / KIB, 'KiB gzip', 120),
			measure('plan, script', plan / KIB, 'KiB gzip', 200),
			measure('analysis, script', analysis / KIB, 'KiB gzip', 180),
			measure('link to composer, 4× CPU, slow 4G', median(times) / 1000, 's', 2.5)
		];
	} finally {
		await server.dispose();
	}
}

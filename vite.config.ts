import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { fileLists } from './src/service-worker/file-lists.ts';
import { chromiumPath } from './tests/support/chromium.ts';

const chromium = chromiumPath();

const node = { environment: 'node', requireAssertions: true } as const;

export default defineConfig({
	plugins: [sveltekit(), fileLists()],
	server: { proxy: { '/api': process.env['EARSHOT_API'] ?? 'http://localhost:8787' } },
	worker: { format: 'es' },
	test: {
		expect: { requireAssertions: true },
		projects: [
			{
				extends: true,
				test: {
					...node,
					name: 'unit',
					include: ['src/**/*.test.ts', 'tests/architecture/**/*.test.ts'],
					exclude: ['src/**/*.browser.test.ts']
				}
			},
			{
				extends: true,
				test: {
					...node,
					name: 'server',
					include: ['server/**/*.test.ts', 'tests/server/**/*.test.ts'],
					testTimeout: 60_000,
					hookTimeout: 60_000
				}
			},
			{
				extends: true,
				test: {
					name: 'browser',
					include: ['src/**/*.browser.test.ts', 'tests/browser/**/*.test.ts'],
					testTimeout: 30_000,
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						provider: playwright({
							launchOptions: {
								args: ['--no-sandbox'],
								...(chromium === undefined ? {} : { executablePath: chromium })
							}
						}),
						instances: [{ browser: 'chromium' }]
					}
				}
			}
		]
	}
});

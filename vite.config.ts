import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { fileLists } from './src/service-worker/file-lists.ts';
import { participantChunks } from './src/service-worker/participant-chunks.ts';
import { participantDocument } from './src/service-worker/participant-document.ts';
import { chromiumPath } from './tests/support/chromium.ts';

const chromium = chromiumPath();

const node = { environment: 'node' } as const;
/** Property tests run for seconds on two busy cores. */
const PATIENCE = 60_000;

export default defineConfig({
	plugins: [sveltekit(), participantChunks(), participantDocument(), fileLists()],
	// The build for today's browsers: the package's own entry is compiled for older ones and weighs more.
	resolve: { alias: { dexie: 'dexie/dist/modern/dexie.mjs' } },
	server: {
		proxy: {
			// The server compares Origin and Host: the page's own host has to reach it.
			'/api': {
				target: process.env['EARSHOT_API'] ?? 'http://localhost:8787',
				changeOrigin: false
			}
		}
	},
	worker: { format: 'es' },
	// Found only inside the worker: named here so that the first test run need not reload for it.
	optimizeDeps: { include: ['minisearch'] },
	test: {
		expect: { requireAssertions: true },
		projects: [
			{
				extends: true,
				test: {
					...node,
					name: 'unit',
					testTimeout: PATIENCE,
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
					testTimeout: PATIENCE,
					hookTimeout: PATIENCE
				}
			},
			{
				extends: true,
				test: {
					name: 'browser',
					include: ['src/**/*.browser.test.ts', 'tests/browser/**/*.test.ts'],
					testTimeout: PATIENCE,
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

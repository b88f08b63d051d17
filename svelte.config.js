import { execSync } from 'node:child_process';
import adapter from '@sveltejs/adapter-static';

/** The commit names the build: the service worker and the update bar compare it. */
function commit() {
	try {
		return execSync('git rev-parse --short=12 HEAD', { stdio: ['ignore', 'pipe', 'ignore'] })
			.toString()
			.trim();
	} catch {
		return undefined;
	}
}

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { runes: true },
	kit: {
		adapter: adapter({ fallback: 'shell.html', precompress: true }),
		// Relative asset paths would break every deep link served from the cached shell.
		paths: { relative: false },
		// workbox-window registers it, so that updates can be offered instead of forced.
		serviceWorker: { register: false },
		version: { name: process.env.EARSHOT_VERSION ?? commit() ?? 'dev' },
		// The server sends the policy for everything else; the shell's own inline start script is allowed by its hash.
		csp: { mode: 'hash', directives: { 'script-src': ['self'] } },
		typescript: {
			config(config) {
				config.include = [
					'../src/**/*.ts',
					'../src/**/*.svelte',
					'./ambient.d.ts',
					'./non-ambient.d.ts'
				];
				return config;
			}
		}
	}
};

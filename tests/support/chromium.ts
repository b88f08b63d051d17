import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

function isExecutable(path: string): boolean {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

function onPath(): string | undefined {
	for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
		for (const name of NAMES) {
			const candidate = join(folder, name);
			if (isExecutable(candidate)) return candidate;
		}
	}
	return undefined;
}

/** Playwright's own browser, if it has been downloaded on this machine. */
function fromPlaywright(): string | undefined {
	try {
		const path = execFileSync(
			process.execPath,
			['-e', "import('playwright-core').then((p) => console.log(p.chromium.executablePath()))"],
			{ encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }
		).trim();
		return existsSync(path) ? path : undefined;
	} catch {
		return undefined;
	}
}

/**
 * The path of a Chromium on this machine: `CHROMIUM_PATH`, then one on the PATH, then Playwright's.
 * Returns undefined when there is none; {@link installChromium} gets one.
 */
export function chromiumPath(): string | undefined {
	return process.env['CHROMIUM_PATH'] ?? onPath() ?? fromPlaywright();
}

/** Finds Chromium or installs it. Throws one clear sentence when neither works. */
export function installChromium(): string {
	const found = chromiumPath();
	if (found !== undefined) return found;
	spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit', timeout: 300_000 });
	const downloaded = chromiumPath();
	if (downloaded !== undefined) return downloaded;
	if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
		spawnSync('apt-get', ['update'], { stdio: 'inherit' });
		spawnSync('apt-get', ['install', '-y', 'chromium'], { stdio: 'inherit' });
		const installed = chromiumPath();
		if (installed !== undefined) return installed;
	}
	throw new Error(
		'Chromium is needed for the browser tests. Install it, or set CHROMIUM_PATH to its program.'
	);
}

/** `npm run dev`: the server restarts and the pages reload when a file changes. */
import { spawn, type ChildProcess } from 'node:child_process';

const port = process.env['PORT'] ?? '8787';
const children: ChildProcess[] = [
	spawn(process.execPath, ['--watch', '--watch-preserve-output', 'server/main.ts'], {
		stdio: 'inherit',
		env: { ...process.env, PORT: port }
	}),
	spawn('npx', ['vite', 'dev', '--host'], {
		stdio: 'inherit',
		env: { ...process.env, EARSHOT_API: `http://localhost:${port}` }
	})
];

function stop(): void {
	for (const child of children) child.kill('SIGTERM');
}

for (const child of children) child.on('exit', stop);
process.on('SIGINT', stop);
process.on('SIGTERM', stop);

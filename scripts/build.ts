import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { isBuilt } from '#realtime/server';

/** Builds the pages, unless a build is there. */
export function ensureBuild(): void {
	if (isBuilt()) return;
	console.log('Building the pages (once)…');
	const vite = createRequire(import.meta.url).resolve('vite/package.json');
	execFileSync(
		process.execPath,
		[resolve(dirname(vite), 'bin/vite.js'), 'build', '--logLevel', 'error'],
		{ stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, NODE_ENV: 'production' } }
	);
}

import { execFile } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';

const SOURCES = [
	...[
		'web',
		'engine',
		'db',
		'realtime',
		'project.inlang',
		'scripts/start.ts',
		'scripts/process.ts'
	],
	...['vite.config.ts', 'vite.start.config.ts', 'svelte.config.js', 'package-lock.json']
];
/** Written by the build itself. */
const GENERATED = join('web', 'lib', 'paraglide');

/** Builds the pages, unless a build newer than their sources is there. */
export async function ensureBuild(): Promise<void> {
	const built = resolve('build/start.js');
	if (existsSync(built) && statSync(built).mtimeMs > Math.max(...SOURCES.map(newestChange))) return;
	console.log('Building the pages (once)…');
	const vite = createRequire(import.meta.url).resolve('vite/package.json');
	const command = [resolve(dirname(vite), 'bin/vite.js'), 'build', '--logLevel', 'error'];
	for (const more of [[], ['--config', 'vite.start.config.ts']]) {
		await promisify(execFile)(process.execPath, [...command, ...more], {
			env: { ...process.env, NODE_ENV: 'production' }
		});
	}
}

function newestChange(path: string): number {
	if (path === GENERATED) return 0;
	const stats = statSync(path);
	if (!stats.isDirectory()) return stats.mtimeMs;
	return Math.max(0, ...readdirSync(path).map((name) => newestChange(join(path, name))));
}

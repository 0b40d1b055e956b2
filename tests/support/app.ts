/** The whole application in a process of its own, as its user starts it. */
import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

export type Mode = 'development' | 'production';

export interface App {
	base: string;
	/** As `kill -9`. */
	kill(): Promise<void>;
	/** As Ctrl-C. */
	stop(): Promise<number | null>;
	/** What it wrote so far, its log among it. */
	output(): string;
}

const require = createRequire(import.meta.url);
const TSX = require.resolve('tsx');
const VITE = resolve(dirname(require.resolve('vite/package.json')), 'bin/vite.js');

export async function freePort(): Promise<number> {
	const probe = createServer();
	await new Promise<void>((listening) => probe.listen(0, listening));
	const { port } = probe.address() as AddressInfo;
	await new Promise((closed) => probe.close(closed));
	return port;
}

/** Runs a script of the project, or of its build. */
export function runScript(args: string[], env: Record<string, string | undefined> = {}) {
	return runNode([...(args[0]!.endsWith('.ts') ? ['--import', TSX] : []), ...args], env);
}

function runNode(args: string[], env: Record<string, string | undefined>) {
	let output = '';
	const child = spawn(process.execPath, args, {
		env: { ...process.env, NODE_ENV: undefined, VITEST: undefined, LOG_LEVEL: 'warn', ...env },
		stdio: ['ignore', 'pipe', 'pipe']
	});
	child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
	child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
	return Object.assign(child, { output: () => output });
}

export async function startApp(
	mode: Mode,
	databaseUrl: string,
	onPort?: number,
	more: Record<string, string> = {}
): Promise<App> {
	const port = onPort ?? (await freePort());
	const base = `http://localhost:${port}`;
	// A server that sends mails must know where it is.
	const env = { DATABASE_URL: databaseUrl, ...(more.SMTP_URL && { ORIGIN: base }), ...more };
	const child =
		mode === 'production'
			? runScript(['build/start.js', '--port', String(port)], env)
			: runNode([VITE, 'dev', '--port', String(port), '--strictPort'], env);
	await waitUntilReady(base, child);
	return {
		base,
		kill: () => end(child, 'SIGKILL').then(() => {}),
		stop: () => end(child, 'SIGTERM'),
		output: () => child.output()
	};
}

async function waitUntilReady(base: string, child: ReturnType<typeof runNode>): Promise<void> {
	for (;;) {
		if (child.exitCode !== null) throw new Error(`the server stopped:\n${child.output()}`);
		const answer = await fetch(`${base}/readyz`).catch(() => null);
		if (answer?.ok) return;
		await sleep(100);
	}
}

export function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
	if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode);
	return new Promise((ended) => {
		child.once('exit', (code) => ended(code));
		child.kill(signal);
	});
}

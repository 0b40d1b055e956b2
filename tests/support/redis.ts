/** A Redis of the test's own, where the machine has one: `apt-get install redis-server`. */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { end, freePort } from './app.ts';

export const hasRedis = isInstalled('redis-server');

function isInstalled(program: string): boolean {
	try {
		execFileSync(program, ['--version'], { stdio: 'ignore' });
		return true;
	} catch {
		return false;
	}
}

export interface Redis {
	url: string;
	stop(): Promise<void>;
}

export async function startRedis(onPort?: number): Promise<Redis> {
	const port = onPort ?? (await freePort());
	const options = ['--port', String(port), '--save', '', '--appendonly', 'no'];
	const child = spawn('redis-server', options, { stdio: ['ignore', 'pipe', 'inherit'] });
	for (let said = ''; !said.includes('Ready to accept connections');) {
		const [chunk] = (await once(child.stdout, 'data')) as [Buffer];
		said += chunk.toString();
	}
	child.stdout.resume();
	return { url: `redis://localhost:${port}`, stop: () => end(child, 'SIGKILL').then(() => {}) };
}

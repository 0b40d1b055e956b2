import { rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { end, freePort, runScript } from './support/app.ts';
import { launchedBy } from './support/processes.ts';
import { createTemporaryFolder } from '../scripts/temporary-folder.ts';

const children: ReturnType<typeof runScript>[] = [];
let folder: string;

function run(script: string, args: string[], env: Record<string, string> = {}) {
	const child = runScript([script, ...args], {
		VIGIE_DATA: folder,
		DATABASE_URL: undefined,
		...env
	});
	children.push(child);
	return child;
}

async function waitFor(child: ReturnType<typeof runScript>, text: string): Promise<void> {
	await vi.waitFor(
		() => {
			if (child.exitCode !== null) throw new Error(`it stopped:\n${child.output()}`);
			expect(child.output()).toContain(text);
		},
		{ timeout: 110_000, interval: 100 }
	);
}

const exit = (child: ReturnType<typeof runScript>) =>
	vi.waitFor(() => expect(child.exitCode).not.toBeNull(), { timeout: 60_000 });

beforeEach(() => {
	folder = createTemporaryFolder('command');
});

afterEach(async () => {
	for (const child of children.splice(0)) await end(child, 'SIGTERM');
	rmSync(folder, { recursive: true, force: true });
});

describe('npm run demo', () => {
	it('brings a class into the room, stops at Ctrl-C and finds its data at the next start', async () => {
		const port = String(await freePort());
		const demo = ['--port', port, '--candidates', '4', '--speed', '60'];
		const first = run('scripts/demo.ts', demo);
		await waitFor(first, '4 simulated candidates');
		const session = first.output().match(/session number +(\d+)/)![1];
		await vi.waitFor(
			async () => {
				const metrics = await (await fetch(`http://localhost:${port}/metrics`)).text();
				expect(Number(metrics.match(/vigie_announced_rows_total (\d+)/)?.[1])).toBeGreaterThan(30);
			},
			{ timeout: 60_000, interval: 250 }
		);
		expect(await end(first, 'SIGINT')).toBe(0);
		expect(launchedBy(folder)).toEqual([]);

		const second = run('scripts/demo.ts', demo);
		await waitFor(second, `session number   ${session}`);
		expect(await end(second, 'SIGINT')).toBe(0);
	});

	it('refuses options that make no sense in one sentence', async () => {
		const child = run('scripts/demo.ts', ['--candidates', 'many']);
		await exit(child);
		expect(child.exitCode).toBe(1);
		expect(child.output().trim().split('\n')).toHaveLength(1);
		expect(child.output()).toContain('--candidates');
	});
});

describe('npm start', () => {
	it('says in one sentence that its port is taken', async () => {
		const port = await freePort();
		const other = createServer();
		await new Promise<void>((listening) => other.listen(port, listening));
		const child = run('build/start.js', ['--port', String(port)]);
		await exit(child);
		other.close();
		expect(child.exitCode).toBe(1);
		expect(child.output().trim().split('\n')).toHaveLength(1);
		expect(child.output()).toContain(`Port ${port} is already used`);
	});

	it('says in one sentence that another one runs on the same data folder', async () => {
		const first = run('build/start.js', ['--port', String(await freePort())]);
		await waitFor(first, 'listens on');
		const second = run('build/start.js', ['--port', String(await freePort())]);
		await exit(second);
		expect(second.exitCode).toBe(1);
		expect(second.output().trim().split('\n')).toHaveLength(1);
		expect(second.output()).toContain('Another Vigie is already running on the data folder');
		expect(first.exitCode).toBeNull();
		expect(await end(first, 'SIGTERM')).toBe(0);
	});

	it('takes over the database of a server that was killed', async () => {
		const first = run('build/start.js', ['--port', String(await freePort())]);
		await waitFor(first, 'listens on');
		await end(first, 'SIGKILL');
		const second = run('build/start.js', ['--port', String(await freePort())]);
		await waitFor(second, 'listens on');
		expect(await end(second, 'SIGTERM')).toBe(0);
		expect(launchedBy(folder)).toEqual([]);
	});
});

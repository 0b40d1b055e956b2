/** Servers that a measure launches, each in a process of its own, stops and kills. */
import { spawn, type ChildProcess } from 'node:child_process';

export interface RunningServer {
	port: number;
	base: string;
	/** As a deployment does with SIGTERM, or a power cut with SIGKILL; resolves once it ended. */
	end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void>;
}

const running = new Set<RunningServer>();

/** Runs a script that prints « listens on » and its port; resolves then. */
export async function launch(
	script: string,
	args: string[] = [],
	nodeArgs: string[] = []
): Promise<RunningServer> {
	const loader = script.endsWith('.ts') ? ['--import', 'tsx'] : [];
	const child = spawn(process.execPath, [...nodeArgs, ...loader, script, ...args], {
		env: { ...process.env, LOG_LEVEL: process.env.LOG_LEVEL ?? 'error', NODE_ENV: 'production' },
		stdio: ['ignore', 'pipe', 'inherit']
	});
	const port = await readPort(child, script);
	const server: RunningServer = {
		port,
		base: `http://localhost:${port}`,
		end(signal) {
			running.delete(server);
			return end(child, signal);
		}
	};
	running.add(server);
	return server;
}

/** The production server of the project, as `npm start` runs it. */
export function launchVigie(port = 0): Promise<RunningServer> {
	return launch('build/start.js', ['--port', String(port)], ['--v8-pool-size=1']);
}

export async function stopServers(): Promise<void> {
	await Promise.all([...running].map((server) => server.end('SIGTERM')));
}

function readPort(child: ChildProcess, script: string): Promise<number> {
	return new Promise((ready, failed) => {
		child.once('exit', () => failed(new Error(`${script} stopped`)));
		child.stdout!.on('data', (chunk: Buffer) => {
			const found = chunk.toString().match(/listens on .*?(\d+)\s*$/m);
			if (found) ready(Number(found[1]));
		});
	});
}

function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
	return new Promise((ended) => {
		if (child.exitCode !== null || child.signalCode !== null) return ended();
		child.once('exit', () => ended());
		child.kill(signal);
	});
}

/** What a server tells of itself on `/metrics`. Its p99 is of the time since the last reading. */
export async function readProcess(base: string) {
	const text = await (await fetch(`${base}/metrics`)).text();
	const read = (name: string) => Number(text.match(new RegExp(`^${name} (\\S+)`, 'm'))?.[1]);
	return {
		cpuSeconds: read('process_cpu_seconds_total'),
		rssMb: Math.round(read('process_resident_memory_bytes') / 1024 ** 2),
		eventLoopP99Ms: Math.round(read('nodejs_eventloop_lag_p99_seconds') * 10_000) / 10,
		sqlStatements: read('vigie_sql_statements_total')
	};
}

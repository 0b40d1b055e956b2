/**
 * `npm run bench:live`: how long an answer takes from a candidate's page to the invigilator's, after its commit.
 * The production server runs in a process of its own, every client in this one, so that one clock measures both ends;
 * a bare Socket.IO relay, under the same load in the same run, tells what the machine can do at best.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { io, type Socket } from 'socket.io-client';
import { closeDatabase, openDatabase } from '#db/connection.server';
import { countAnswers, seedRoom, type SeededRoom } from '#db/seed/rooms';
import { ensureBuild } from './build.ts';
import { atRate, inTurn, percentiles, settles, type Percentiles } from './bench/load.ts';
import { openSocket, order, sendOrder, type ClientSocket } from './simulation/client.ts';
import { runUntilStopped } from './process.ts';
import { createTemporaryFolder } from './temporary-folder.ts';

const { values } = parseArgs({
	options: {
		candidates: { type: 'string', default: '500' },
		rate: { type: 'string', default: '50' },
		seconds: { type: 'string', default: '20' }
	}
});
const candidateCount = Number(values.candidates);
const rate = Number(values.rate);
const seconds = Number(values.seconds);
const PER_ROOM = 30;
const SETTLE_MS = 10_000;
const roomCount = Math.ceil(candidateCount / PER_ROOM);

const children: ChildProcess[] = [];

/** A server of the project in a process of its own; resolves with its port. */
async function launch(script: string, args: string[] = []): Promise<number> {
	const child = spawn(process.execPath, ['--import', 'tsx', script, ...args], {
		env: { ...process.env, LOG_LEVEL: 'warn', NODE_ENV: 'production' },
		stdio: ['ignore', 'pipe', 'inherit']
	});
	children.push(child);
	return new Promise<number>((ready, failed) => {
		child.once('exit', () => failed(new Error(`${script} stopped`)));
		child.stdout!.on('data', (chunk: Buffer) => {
			const found = chunk.toString().match(/listens on .*?(\d+)\s*$/m);
			if (found) ready(Number(found[1]));
		});
	});
}

function stop(child: ChildProcess): Promise<void> {
	return new Promise((stopped) => {
		if (child.exitCode !== null) return stopped();
		child.removeAllListeners('exit');
		child.once('exit', () => stopped());
		child.kill('SIGTERM');
	});
}

interface Measured extends Percentiles {
	answers: number;
	lost: number;
	duplicates: number;
	disconnects: number;
	serverRssMb: number;
	serverCpuCores: number;
}

async function measureRelay(): Promise<Percentiles> {
	const port = await launch('scripts/bench/relay.ts');
	const connect = (room: number): Socket =>
		io(`http://localhost:${port}`, {
			transports: ['websocket'],
			forceNew: true,
			query: { room: String(room) }
		});
	const seen: number[] = [];
	const invigilators = Array.from({ length: roomCount }, (_, room) => connect(room));
	for (const socket of invigilators) {
		socket.on('row', ({ at }: { at: number }) => seen.push(performance.now() - at));
	}
	const candidates = Array.from({ length: candidateCount }, (_, i) =>
		connect(Math.floor(i / PER_ROOM))
	);
	const all = [...invigilators, ...candidates];
	await settles(() => all.every((socket) => socket.connected), 60_000);
	await atRate(rate, seconds, (turn) => {
		const socket = candidates[turn % candidateCount]!;
		// About what a row of the board weighs.
		const payload = { at: performance.now(), row: 'x'.repeat(700) };
		void socket.emitWithAck('answer', payload);
	});
	await settles(() => seen.length >= Math.round(rate * seconds), SETTLE_MS);
	for (const socket of all) socket.close();
	await Promise.all(children.splice(0).map(stop));
	return percentiles(seen);
}

/** One simulated candidate: its socket, its seat, what it was last asked. */
interface Sitter {
	socket: ClientSocket;
	candidateId: number;
	seat: string;
	servedId: number;
	isBusy: boolean;
}

async function sitDown(base: string, rooms: SeededRoom[]): Promise<[ClientSocket[], Sitter[]]> {
	const invigilators = rooms.map((room) => openSocket(base, room.invigilatorCookie));
	await inTurn(rooms, 8, async ({ sessionId }, i) => {
		const reply = await order(invigilators[i]!, 'session:watch', { sessionId, because: 'opened' });
		if (!reply.ok) throw new Error(reply.because);
	});
	const places = rooms.flatMap((room, i) =>
		room.candidates.map((candidate) => ({ ...candidate, room, invigilator: invigilators[i]! }))
	);
	const sitters: Sitter[] = [];
	await inTurn(places, 16, async ({ candidateId, cookie, room, invigilator }) => {
		const socket = openSocket(base, cookie);
		await order(socket, 'candidate:watch', { candidateId, seat: null });
		await order(socket, 'instructions:acknowledge', { candidateId });
		const { accessCode, sessionId } = room;
		await sendOrder(invigilator, sessionId, [candidateId], { kind: 'authorizeStart' });
		const seat = crypto.randomUUID();
		const entry = { candidateId, seat, accessCode, locale: 'fr' as const };
		const started = await order(socket, 'test:start', entry);
		if (!started.ok) throw new Error(started.because);
		const { servedId } = started.data.challenge!;
		sitters.push({ socket, candidateId, seat, servedId, isBusy: false });
	});
	return [invigilators, sitters];
}

async function measureVigie(base: string, rooms: SeededRoom[]): Promise<Measured> {
	const [invigilators, sitters] = await sitDown(base, rooms);
	let disconnects = 0;
	let duplicates = 0;
	let sent = 0;
	let acknowledged = 0;
	const durations: number[] = [];
	/** By candidate: when the answer of that count was sent. */
	const sentAt = new Map<string, number>();
	const versions = new Set<string>();

	for (const socket of [...invigilators, ...sitters.map((one) => one.socket)]) {
		socket.on('disconnect', () => disconnects++);
	}
	for (const socket of invigilators) {
		socket.on('row:changed', ({ candidateId, answered, version }) => {
			const isKnown = versions.has(`${candidateId} ${version}`);
			if (isKnown) duplicates++;
			versions.add(`${candidateId} ${version}`);
			const key = `${candidateId} ${answered}`;
			const at = sentAt.get(key);
			if (at === undefined) return;
			durations.push(performance.now() - at);
			sentAt.delete(key);
		});
	}
	const counts = new Map<number, number>();
	const answer = async (sitter: Sitter) => {
		sent++;
		sitter.isBusy = true;
		const { socket, candidateId, seat, servedId } = sitter;
		const number = (counts.get(candidateId) ?? 0) + 1;
		counts.set(candidateId, number);
		sentAt.set(`${candidateId} ${number}`, performance.now());
		const reply = await order(socket, 'answer:submit', {
			candidateId,
			seat,
			servedId,
			key: crypto.randomUUID(),
			value: { kind: 'skip' }
		});
		sitter.isBusy = false;
		if (!reply.ok) return void console.error('refused:', reply.because);
		acknowledged++;
		sitter.servedId = reply.data.challenge?.servedId ?? 0;
	};
	const before = await readProcess(base);
	const startedAt = performance.now();
	await atRate(rate, seconds, (turn) => {
		const sitter = sitters[turn % sitters.length]!;
		// A candidate answers one challenge at a time, and 32 in all.
		if (!sitter.isBusy && sitter.servedId > 0) void answer(sitter);
	});
	const elapsed = (performance.now() - startedAt) / 1000;
	const after = await readProcess(base);
	await settles(() => sentAt.size === 0 && acknowledged === sent, SETTLE_MS);
	const measuredDisconnects = disconnects;
	for (const socket of [...invigilators, ...sitters.map((one) => one.socket)]) socket.close();
	const kept = await countAnswers();
	return {
		answers: sent,
		...percentiles(durations),
		// Missing on a screen, or missing in the database.
		lost: sentAt.size + Math.max(0, sent - kept),
		duplicates: duplicates + Math.max(0, kept - sent),
		disconnects: measuredDisconnects,
		serverRssMb: after.rssMb,
		serverCpuCores: Math.round(((after.cpuSeconds - before.cpuSeconds) / elapsed) * 1000) / 1000
	};
}

async function readProcess(base: string): Promise<{ cpuSeconds: number; rssMb: number }> {
	const text = await (await fetch(`${base}/metrics`)).text();
	const read = (name: string) => Number(text.match(new RegExp(`^${name} (\\S+)`, 'm'))?.[1]);
	return {
		cpuSeconds: read('process_cpu_seconds_total'),
		rssMb: Math.round(read('process_resident_memory_bytes') / 1024 ** 2)
	};
}

/** A database of its own, whatever `DATABASE_URL` says: hundreds of accounts, thrown away after. */
const folder = createTemporaryFolder('bench');

await runUntilStopped(async () => {
	process.env.VIGIE_DATA = folder;
	process.env.VIGIE_SECRET ??= 'bench';
	delete process.env.DATABASE_URL;
	const [url] = await Promise.all([openDatabase(), ensureBuild()]);
	process.env.DATABASE_URL = url;
	const rooms: SeededRoom[] = [];
	for (let left = candidateCount; left > 0; left -= PER_ROOM) {
		rooms.push(await seedRoom(Math.min(left, PER_ROOM)));
	}
	console.log(`relay: ${candidateCount} candidates, ${rate} answers/s, ${seconds} s`);
	const relay = await measureRelay();
	console.log('vigie: the same');
	const port = await launch('scripts/start.ts', ['--port', '0']);
	const { answers, p50Ms, p99Ms, ...rest } = await measureVigie(`http://localhost:${port}`, rooms);
	await cleanUp();
	const head = { candidates: candidateCount, rate, answers, p50Ms, p99Ms };
	const limit = { relayP50Ms: relay.p50Ms, relayP99Ms: relay.p99Ms };
	console.log(JSON.stringify({ ...head, ...limit, ...rest }));
}, cleanUp);

async function cleanUp(): Promise<void> {
	await Promise.all(children.splice(0).map(stop));
	await closeDatabase();
	rmSync(folder, { recursive: true, force: true });
}

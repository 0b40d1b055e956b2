/**
 * `npm run chaos`: a room full of candidates who answer, while their server is killed, replaced, restarted or loses its
 * database, and the network cuts their connections in the middle of a message. At the end, what was sent, what the
 * database has and what every screen shows must be the same.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { CandidateView } from '#realtime/contract';
import { seedRooms } from '#db/seed/rooms';
import { seededRandom, shuffledIndexes } from '#engine/random';
import { AnswerRecord } from './bench/answer-record.ts';
import { Crowd, PER_ROOM } from './bench/crowd.ts';
import { killPostgres, restartPostgres } from './bench/database.ts';
import { atRate, settles } from './bench/load.ts';
import { measure } from './bench/measure.ts';
import { Network } from './bench/network.ts';
import { readNumbers } from './bench/options.ts';
import { launchVigie } from './bench/servers.ts';
import { Sightings } from './bench/sightings.ts';
import { leadTo } from './simulation/client.ts';
import { compareScreens, screensAgree } from './bench/truth.ts';

const options = readNumbers({
	candidates: 500,
	kills: 0,
	'postgres-kills': 0,
	/** The next server starts beside the present one, new connections are led to it, then the present one stops. */
	deploys: 0,
	/** The server stops, then starts again. */
	restarts: 0,
	/** Connections cut a second; with 0, nothing stands between clients and server. */
	cuts: 2,
	rate: 50,
	seed: 1
});
/** Of ordinary life between two troubles, at most. */
const CALM_MS = 4_000;
const PATIENCE_MS = 120_000;
/** Digests come every 5 s and repair a screen at the second one that does not match. */
const REPAIR_MS = 30_000;
/** Of the load that a measure could give, until it is stopped. */
const ENDLESS = 100_000;

type Trouble = 'kill' | 'postgres' | 'deploy' | 'restart';

class SeenRecord extends AnswerRecord {
	constructor(private sightings: Sightings) {
		super();
	}

	override acknowledged(key: string, view: CandidateView): void {
		super.acknowledged(key, view);
		this.sightings.await(view.candidateId, view.version);
	}
}

await measure(async () => {
	const random = seededRandom(options.seed);
	const rooms = await seedRooms(options.candidates, PER_ROOM);
	let server = await launchVigie();
	const network = options.cuts > 0 ? await Network.open(server.port) : null;
	const sightings = new Sightings();
	const record = new SeenRecord(sightings);
	const crowd = await Crowd.seat(network?.base ?? server.base, rooms, (row) =>
		sightings.see(row.candidateId, row.version)
	);

	const stop = new AbortController();
	const load = atRate(options.rate, ENDLESS, (turn) => crowd.answerOne(turn, record), stop.signal);
	const cuts = atRate(options.cuts, ENDLESS, () => network?.cutOne(random), stop.signal);

	const restart = async (signal: 'SIGKILL' | 'SIGTERM') => {
		await server.end(signal);
		server = await launchVigie(server.port);
	};
	let replaced: Promise<void> | null = null;
	/** Returns when the present server was told to stop. */
	const deploy = async () => {
		const before = server;
		server = await launchVigie();
		if (network) network.leadTo(server.port);
		else for (const { socket } of crowd.pages) leadTo(server.base, socket);
		replaced = before.end('SIGTERM');
		return performance.now();
	};
	const recoveries: Record<Trouble, number[]> = { kill: [], postgres: [], deploy: [], restart: [] };
	const stills: number[] = [];
	for (const trouble of drawTroubles(random)) {
		await sleep(random() * CALM_MS);
		let at = performance.now();
		if (trouble === 'kill') await restart('SIGKILL');
		else if (trouble === 'restart') await restart('SIGTERM');
		else if (trouble === 'deploy') at = await deploy();
		else await killPostgres().then(restartPostgres);
		// Who lost no connection has nothing to come back from.
		const since = trouble === 'postgres' ? 0 : at;
		if (!(await screensAgree(crowd, since, PATIENCE_MS))) throw new Error('nobody came back');
		recoveries[trouble].push(performance.now() - at);
		if (trouble === 'deploy') stills.push(crowd.longestStillMs);
		await replaced;
		console.log(`${trouble}: all is well again after ${Math.round(performance.now() - at)} ms`);
	}
	await sleep(random() * CALM_MS);
	stop.abort();
	await Promise.all([load, cuts]);

	const isQuiet = () => crowd.sitters.every((one) => one.isQuiet) && sightings.unseen === 0;
	await settles(isQuiet, PATIENCE_MS);
	let screens = await compareScreens(crowd);
	for (const end = performance.now() + REPAIR_MS; screens.differing > 0;) {
		if (performance.now() > end) break;
		await sleep(500);
		screens = await compareScreens(crowd);
	}
	crowd.close();
	network?.close();

	const { stored, lost, duplicates } = await record.compare();
	const back = recoveries.kill;
	const figures = {
		candidates: options.candidates,
		kills: back.length,
		postgresKills: recoveries.postgres.length,
		deploys: recoveries.deploy.length,
		restarts: recoveries.restart.length,
		cuts: network?.cuts ?? 0,
		sent: record.sent.size,
		acknowledged: record.acknowledgedKeys.size,
		stored,
		seen: screens.seen,
		lost,
		duplicates,
		screensDiffering: screens.differing,
		recoveryMsMedian: median(back),
		recoveryMsMax: longest(back),
		postgresRecoveryMsMax: longest(recoveries.postgres),
		deployRecoveryMsMax: longest(recoveries.deploy),
		deployStillMsMax: longest(stills),
		restartRecoveryMsMax: longest(recoveries.restart),
		staleMsMax: longest(sightings.durations),
		seed: options.seed
	};
	for (const because of new Set(record.refusals)) console.error('refused:', because);
	return { figures, holds: lost + duplicates + screens.differing === 0 };
});

/** All that was asked for, in an order drawn from the seed. */
function drawTroubles(random: () => number): Trouble[] {
	const asked = [
		...Array<Trouble>(options.kills).fill('kill'),
		...Array<Trouble>(options['postgres-kills']).fill('postgres'),
		...Array<Trouble>(options.deploys).fill('deploy'),
		...Array<Trouble>(options.restarts).fill('restart')
	];
	return shuffledIndexes(asked.length, random).map((i) => asked[i]!);
}

/** Null where there was none. */
function median(numbers: readonly number[]): number | null {
	const sorted = [...numbers].sort((a, b) => a - b);
	return sorted.length === 0 ? null : Math.round(sorted[Math.floor(sorted.length / 2)]!);
}

function longest(numbers: readonly number[]): number | null {
	return numbers.length === 0 ? null : Math.round(numbers.reduce((a, b) => Math.max(a, b)));
}

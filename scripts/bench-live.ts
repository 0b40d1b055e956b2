/**
 * `npm run bench:live`: how long an answer takes from a candidate's page to the invigilator's, after its commit.
 * The production server runs in a process of its own, every client in this one, so that one clock measures both ends;
 * a bare Socket.IO relay, under the same load in the same run, tells what the machine can do at best.
 */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { seedRooms } from '#db/seed/rooms';
import { AnswerRecord } from './bench/answer-record.ts';
import { Crowd, PER_ROOM } from './bench/crowd.ts';
import { atRate, percentiles, settles } from './bench/load.ts';
import { measure } from './bench/measure.ts';
import { readNumbers } from './bench/options.ts';
import { measureRelay } from './bench/relay-load.ts';
import { launchVigie, readProcess } from './bench/servers.ts';
import { Sightings } from './bench/sightings.ts';

const { candidates, rate, seconds } = readNumbers({ candidates: 500, rate: 50, seconds: 20 });
const SETTLE_MS = 10_000;

class TimedRecord extends AnswerRecord {
	constructor(private sightings: Sightings) {
		super();
	}

	override sending(candidateId: number, number: number, key: string): void {
		super.sending(candidateId, number, key);
		this.sightings.await(candidateId, number);
	}
}

await measure(async () => {
	const rooms = await seedRooms(candidates, PER_ROOM);
	console.log(`relay: ${candidates} candidates, ${rate} answers/s, ${seconds} s`);
	const relay = await measureRelay(candidates, rate, seconds);
	const { base } = await launchVigie();
	const sightings = new Sightings();
	const record = new TimedRecord(sightings);
	console.log('vigie: everybody sits down');
	const crowd = await Crowd.seat(base, rooms, (row) =>
		sightings.see(row.candidateId, row.answered)
	);

	console.log('vigie: the same load');
	let disconnects = 0;
	for (const { socket } of crowd.pages) socket.on('disconnect', () => disconnects++);
	const told = () => ({
		bytes: sum(crowd.watchers.map((one) => one.newsBytes)),
		rows: sum(crowd.watchers.map((one) => one.toldRows)),
		again: sum(crowd.watchers.map((one) => one.knownRows))
	});
	const toldBefore = told();
	const before = await readProcess(base);
	const ownLoop = monitorEventLoopDelay({ resolution: 10 });
	ownLoop.enable();
	const startedAt = performance.now();
	/** A load that slows with its server would make the server look fast. */
	let skipped = 0;
	await atRate(rate, seconds, (turn) => {
		if (!crowd.answerOne(turn, record)) skipped++;
	});
	ownLoop.disable();
	const elapsed = (performance.now() - startedAt) / 1000;
	const after = await readProcess(base);
	const isSettled = () =>
		sightings.unseen === 0 &&
		record.acknowledgedKeys.size === record.sent.size &&
		crowd.sitters.every(({ isQuiet }) => isQuiet);
	await settles(isSettled, SETTLE_MS);
	const measuredDisconnects = disconnects;
	const toldAfter = told();
	crowd.close();

	const kept = await record.compare();
	// Missing on a screen, or missing in the database; told twice, or kept twice.
	const lost = sightings.unseen + kept.lost;
	const duplicates = toldAfter.again - toldBefore.again + kept.duplicates;
	const { p50Ms, p99Ms } = percentiles(sightings.durations);
	const figures = {
		candidates,
		rate,
		answers: record.sent.size,
		skipped,
		p50Ms,
		p99Ms,
		relayP50Ms: relay.p50Ms,
		relayP99Ms: relay.p99Ms,
		lost,
		duplicates,
		disconnects: measuredDisconnects,
		wireBytesPerUpdate: round(
			(toldAfter.bytes - toldBefore.bytes) / (toldAfter.rows - toldBefore.rows)
		),
		serverRssMb: after.rssMb,
		serverCpuCores: round((after.cpuSeconds - before.cpuSeconds) / elapsed),
		eventLoopP99Ms: after.eventLoopP99Ms,
		clientsLoopP99Ms: round(ownLoop.percentile(99) / 1e6)
	};
	for (const because of new Set(record.refusals)) console.error('refused:', because);
	return { figures, holds: lost + duplicates + measuredDisconnects + skipped === 0 };
});

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, one) => total + one, 0);
}

function round(number: number): number {
	return Math.round(number * 100) / 100;
}

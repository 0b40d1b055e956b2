/**
 * `npm run bench:peers`: the same answers of the same run, seen by boards that are told of them (Vigie) and by boards
 * that ask for everybody every 2, 5, 30 and 60 s, as its peers do.
 */
import { seedRooms, type SeededRoom } from '#db/seed/rooms';
import { AnswerRecord } from './bench/answer-record.ts';
import { Crowd, PER_ROOM } from './bench/crowd.ts';
import { atRate, percentiles, settles } from './bench/load.ts';
import { measure } from './bench/measure.ts';
import { readNumbers } from './bench/options.ts';
import { PollingWatcher } from './bench/polling-watcher.ts';
import { launchVigie } from './bench/servers.ts';
import { Sightings } from './bench/sightings.ts';

const { candidates, rate, seconds } = readNumbers({ candidates: 500, rate: 25, seconds: 60 });
const PERIODS_S = [2, 5, 30, 60];
const SETTLE_MS = 10_000;

/** One way to obtain a board, in every room. */
interface Peer {
	name: string;
	sightings: Sightings;
	watchers: PollingWatcher[];
}

class SharedRecord extends AnswerRecord {
	constructor(private all: readonly Sightings[]) {
		super();
	}

	override sending(candidateId: number, number: number, key: string): void {
		super.sending(candidateId, number, key);
		for (const sightings of this.all) sightings.await(candidateId, number);
	}
}

await measure(async () => {
	const rooms = await seedRooms(candidates, PER_ROOM);
	const { base } = await launchVigie();
	const vigie = new Sightings();
	const crowd = await Crowd.seat(base, rooms, (row) => vigie.see(row.candidateId, row.answered));
	const peers = PERIODS_S.map((period) => poll(base, rooms, period));
	const pollers = peers.flatMap((peer) => peer.watchers);
	await settles(() => pollers.every((one) => one.socket.connected), SETTLE_MS);

	const record = new SharedRecord([vigie, ...peers.map((one) => one.sightings)]);
	const newsBefore = told(crowd);
	for (const one of pollers) one.start();
	const startedAt = performance.now();
	await atRate(rate, seconds, (turn) => crowd.answerOne(turn, record));
	const elapsed = (performance.now() - startedAt) / 1000;
	const news = told(crowd);
	const figures: Record<string, object> = {};
	for (const { name, watchers } of peers) {
		const perSecond = (count: (one: PollingWatcher) => number) =>
			round(watchers.reduce((total, one) => total + count(one), 0) / elapsed);
		figures[name] = {
			requestsPerSecond: perSecond((one) => one.asks),
			bytesPerSecond: perSecond((one) => one.bytes)
		};
	}
	figures.vigie = {
		requestsPerSecond: 0,
		bytesPerSecond: round((news - newsBefore) / elapsed)
	};

	const isSeen = () => peers.every((one) => one.sightings.unseen === 0) && vigie.unseen === 0;
	console.log('the last answers are waited for by the slowest board');
	const areSeen = await settles(isSeen, Math.max(...PERIODS_S) * 1000 + SETTLE_MS);
	for (const one of pollers) one.stop();
	crowd.close();
	for (const { name, sightings } of [...peers, { name: 'vigie', sightings: vigie }]) {
		figures[name] = { ...percentiles(sightings.durations), ...figures[name] };
	}
	const { lost, duplicates } = await record.compare();
	const answers = record.sent.size;
	return {
		figures: { candidates, boards: rooms.length, rate, answers, ...figures, lost, duplicates },
		holds: areSeen && lost + duplicates === 0
	};
});

function poll(base: string, rooms: readonly SeededRoom[], periodS: number): Peer {
	const sightings = new Sightings();
	const watchers = rooms.map(
		(room, i) =>
			new PollingWatcher(base, room, {
				periodMs: periodS * 1000,
				// Rooms do not open at the same time.
				phase: (i + 0.5) / rooms.length,
				onRow: (row) => sightings.see(row.candidateId, row.answered)
			})
	);
	return { name: `every${periodS}`, sightings, watchers };
}

function told(crowd: Crowd): number {
	return crowd.watchers.reduce((total, one) => total + one.newsBytes, 0);
}

function round(number: number): number {
	return Math.round(number * 100) / 100;
}

/**
 * `npm run bench:class`: how long an answer of a pupil takes to his teacher's board of the class, after its commit.
 * The production server runs in a process of its own, every page in this one, so that one clock measures both ends.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { listClassRows } from '#db/classes/rows';
import { seedClasses, type SeededClass } from '#db/seed/classes';
import { ClassMirror } from '#engine/classroom/class-row';
import { onceMore } from '#engine/live-board/once-more';
import { atRate, inTurn, percentiles, settles } from './bench/load.ts';
import { measure } from './bench/measure.ts';
import { readNumbers } from './bench/options.ts';
import { launchVigie, readProcess } from './bench/servers.ts';
import { Sightings } from './bench/sightings.ts';
import { openSocket, orderUntilHeard, type ClientSocket } from './simulation/client.ts';

const { pupils, campaigns, rate, seconds } = readNumbers({
	pupils: 2_000,
	campaigns: 10,
	rate: 100,
	seconds: 20
});
const SETTLE_MS = 15_000;
const AT_ONCE = 50;

/** The page of a pupil without its screen: he passes whatever he is asked. */
class PupilPage {
	readonly socket: ClientSocket;
	answered = 0;
	isBusy = true;
	#servedId = 0;

	constructor(
		base: string,
		readonly pupil: SeededClass['pupils'][number]
	) {
		this.socket = openSocket(base, pupil.cookie);
	}

	async open(): Promise<void> {
		const { trainingId } = this.pupil;
		const reply = await orderUntilHeard(this.socket, 'training:watch', { trainingId });
		if (!reply.ok) throw new Error(`a pupil could not begin: ${reply.because}`);
		this.#servedId = reply.data.challenge!.servedId;
		this.isBusy = false;
	}

	async answer(): Promise<void> {
		this.isBusy = true;
		const { trainingId } = this.pupil;
		const key = crypto.randomUUID();
		const sent = { trainingId, servedId: this.#servedId, key, value: { kind: 'skip' as const } };
		const reply = await orderUntilHeard(this.socket, 'training:answer', sent);
		if (!reply.ok) throw new Error(`an answer was refused: ${reply.because}`);
		const { challenge } = reply.data.view;
		// Whoever has nothing left to answer stays busy for good.
		if (!challenge) return;
		this.#servedId = challenge.servedId;
		this.isBusy = false;
	}
}

/** The board of a teacher without its screen. */
class Board {
	readonly mirror = new ClassMirror();
	readonly socket: ClientSocket;
	bytes = 0;
	told = 0;

	constructor(
		base: string,
		readonly of: SeededClass,
		private sightings: Sightings
	) {
		this.socket = openSocket(base, of.teacherCookie);
		this.socket.on('class:changed', ({ campaignId, lines }) => {
			if (campaignId !== of.campaignId) return;
			this.told += lines.length;
			this.bytes += lines.reduce((sum, line) => sum + Buffer.byteLength(line), 0);
			const { changed, isUnread } = this.mirror.hear(lines);
			this.#see(changed);
			if (isUnread) void this.watch();
		});
	}

	/** One at a time: an older answer that came last would undo a newer one. */
	watch = onceMore(async (): Promise<void> => {
		const { campaignId } = this.of;
		const reply = await orderUntilHeard(this.socket, 'class:watch', { campaignId });
		if (!reply.ok) throw new Error(`a class could not be watched: ${reply.because}`);
		this.#see(this.mirror.take(reply.data.rows));
	});

	#see(ids: Iterable<number>): void {
		for (const id of ids) {
			const row = this.mirror.rows.get(id);
			if (row) this.sightings.see(id, row.answered);
		}
	}

	/** Rows that differ from SQL in any field. */
	async countDiffering(): Promise<number> {
		const truth = await listClassRows(this.of.campaignId);
		return truth.filter(
			(row) => JSON.stringify(row) !== JSON.stringify(this.mirror.rows.get(row.participationId))
		).length;
	}
}

await measure(async () => {
	console.log(`${pupils} pupils begin ${campaigns} campaigns`);
	const classes = await seedClasses(campaigns, pupils);
	const { base } = await launchVigie();
	const sightings = new Sightings();
	const boards = classes.map((one) => new Board(base, one, sightings));
	const pages = classes.flatMap((one) => one.pupils.map((pupil) => new PupilPage(base, pupil)));
	await inTurn(pages, AT_ONCE, (page) => page.open());
	const openedAt = performance.now();
	await Promise.all(boards.map((board) => board.watch()));
	const snapshotsMs = performance.now() - openedAt;
	await sleep(2_000);

	console.log(`${rate} answers/s, ${seconds} s`);
	let disconnects = 0;
	for (const { socket } of [...pages, ...boards]) socket.on('disconnect', () => disconnects++);
	for (const board of boards) board.bytes = board.told = 0;
	const before = await readProcess(base);
	const startedAt = performance.now();
	let [answers, skipped, failed] = [0, 0, 0];
	await atRate(rate, seconds, (turn) => {
		const page = pages[turn % pages.length]!;
		if (page.isBusy) return void skipped++;
		answers++;
		page.answered++;
		sightings.await(page.pupil.participationId, page.answered);
		page.answer().catch((error: unknown) => {
			failed++;
			console.error(error);
		});
	});
	const elapsed = (performance.now() - startedAt) / 1000;
	const after = await readProcess(base);
	await settles(() => sightings.unseen === 0, SETTLE_MS);
	const differing = await Promise.all(boards.map((board) => board.countDiffering()));
	const screensDiffering = differing.reduce((sum, one) => sum + one, 0);
	const sum = (of: (board: Board) => number) =>
		boards.reduce((total, board) => total + of(board), 0);
	const bytes = sum((board) => board.bytes) / sum((board) => board.told);
	const measuredDisconnects = disconnects;
	for (const { socket } of [...pages, ...boards]) socket.close();
	const figures = {
		...{ pupils, campaigns, rate, answers, skipped },
		...percentiles(sightings.durations),
		lost: sightings.unseen + failed,
		screensDiffering,
		disconnects: measuredDisconnects,
		wireBytesPerUpdate: Math.round(bytes),
		snapshotsMs: Math.round(snapshotsMs),
		serverRssMb: after.rssMb,
		serverCpuCores: Math.round((100 * (after.cpuSeconds - before.cpuSeconds)) / elapsed) / 100,
		eventLoopP99Ms: after.eventLoopP99Ms
	};
	const faults = figures.lost + screensDiffering + measuredDisconnects + skipped;
	return { figures, holds: faults === 0 };
});

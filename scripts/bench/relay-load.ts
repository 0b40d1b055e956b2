/** The same load on a bare relay: what this machine can do at best. */
import { io, type Socket } from 'socket.io-client';
import { PER_ROOM } from './crowd.ts';
import { atRate, percentiles, settles, type Percentiles } from './load.ts';
import { launch } from './servers.ts';

const SETTLE_MS = 10_000;
/** Sockets that connect at the same time. */
const AT_ONCE = 200;
/** About what the line of a changed row weighs. */
const ROW = 'x'.repeat(90);

export async function measureRelay(
	candidates: number,
	rate: number,
	seconds: number
): Promise<Percentiles> {
	const relay = await launch('scripts/bench/relay.ts');
	const connect = (room: number): Socket =>
		io(relay.base, {
			transports: ['websocket'],
			forceNew: true,
			query: { room: String(room) }
		});
	const seen: number[] = [];
	const invigilators = Array.from({ length: Math.ceil(candidates / PER_ROOM) }, (_, room) =>
		connect(room)
	);
	for (const socket of invigilators) {
		socket.on('row', ({ at }: { at: number }) => seen.push(performance.now() - at));
	}
	const all = [...invigilators];
	for (let i = 0; i < candidates; i++) {
		if (i % AT_ONCE === 0) await settles(() => all.every((one) => one.connected), 60_000);
		all.push(connect(Math.floor(i / PER_ROOM)));
	}
	await settles(() => all.every((one) => one.connected), 60_000);
	const sitters = all.slice(invigilators.length);
	const acknowledged: Promise<unknown>[] = [];
	await atRate(rate, seconds, (turn) => {
		const payload = { at: performance.now(), row: ROW };
		acknowledged.push(sitters[turn % candidates]!.emitWithAck('answer', payload));
	});
	await settles(() => seen.length >= Math.round(rate * seconds), SETTLE_MS);
	await Promise.all(acknowledged);
	for (const socket of all) socket.close();
	await relay.end('SIGTERM');
	return percentiles(seen);
}

/** A server that stops while another one serves sends its pages there room by room: no screen stands still for long. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Io } from './announce.ts';
import { ordersDone, type LiveSocket } from './orders.ts';
import { isWatched, sessionOf } from './rooms.ts';

/** So many candidates are on their way at most: the next server hears them within a second. */
const FEWEST_TOGETHER = 200;
/** Of a crowd, so large a part: whoever stops a server waits a dozen seconds at most. */
const SHARE_TOGETHER = 0.1;
const LOOK_AGAIN = 50;
/** Who is not heard elsewhere by then does not come back soon: a lid that was closed keeps nobody else. */
const PATIENCE = 2_000;
/** An order that waits for a database that is away keeps nobody either. */
const ORDER_PATIENCE = 1_000;

/**
 * Sends everybody away, those of a session together. What they ordered is done before; what they order meanwhile is not
 * heard, and their pages order it again at the next server.
 *
 * @param countHeld how many candidates are not heard elsewhere yet, null when the database does not say
 */
export async function sendAwayByRoom(
	io: Io,
	countHeld: () => Promise<number | null>
): Promise<void> {
	const together = Math.max(FEWEST_TOGETHER, io.sockets.sockets.size * SHARE_TOGETHER);
	/** Those who stay, or do not come back. */
	let settled = (await countHeld()) ?? 0;
	for (const group of bySession(io)) {
		for (const socket of group) socket.offAny();
		await Promise.race([ordersDone(), sleep(ORDER_PATIENCE, null, { ref: false })]);
		for (const socket of group) {
			settled -= socket.data.candidates.size;
			socket.disconnect(true);
		}
		const late = performance.now() + PATIENCE;
		for (;;) {
			const held = (await countHeld()) ?? 0;
			if (held - settled <= together) break;
			if (performance.now() > late) settled = held;
			else await sleep(LOOK_AGAIN);
		}
	}
}

function bySession(io: Io): LiveSocket[][] {
	const groups = new Map<number | undefined, LiveSocket[]>();
	for (const socket of io.sockets.sockets.values()) {
		const sessionId = findSession(socket);
		const group = groups.get(sessionId);
		if (group) group.push(socket);
		else groups.set(sessionId, [socket]);
	}
	return [...groups.values()];
}

/** The session that a page watches, or sits in. */
function findSession({ rooms, data }: LiveSocket): number | undefined {
	const watched = [...rooms].find(isWatched);
	if (watched) return sessionOf(watched);
	const [sat] = data.candidates.values();
	return sat?.sessionId;
}

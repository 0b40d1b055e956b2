/** Rights end while sockets are open: what was allowed at their start is looked at again. */
import { listEndedAuthSessions } from '#db/auth.server';
import { listWhetherMayWatch } from '#db/boards';
import type { Io } from './announce.ts';
import { rooms, sessionOf, watchedRooms } from './rooms.ts';

/** An expiry tells nobody, nor does a sign-out at another server while Redis is away. */
export async function closeEndedSignIns(io: Io): Promise<void> {
	const ids = new Set([...io.sockets.sockets.values()].map(({ data }) => data.authSessionId));
	for (const id of await listEndedAuthSessions([...ids])) {
		io.local.in(rooms.signIn(id)).disconnectSockets(true);
	}
}

/** Whoever may not watch a session any more hears nothing of it; his page, without digests, asks and is refused. */
export async function dismissWatchers(io: Io): Promise<void> {
	const watchers = watchedRooms(io).flatMap((room) => {
		const sessionId = sessionOf(room);
		return [...io.sockets.adapter.rooms.get(room)!].flatMap((socketId) => {
			const socket = io.sockets.sockets.get(socketId);
			return socket ? [{ sessionId, userId: socket.data.user.id, socket }] : [];
		});
	});
	const may = await listWhetherMayWatch(watchers);
	for (const [i, { sessionId, socket }] of watchers.entries()) {
		if (!may[i]) await socket.leave(rooms.session(sessionId));
	}
}

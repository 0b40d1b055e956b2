/** Rights end while sockets are open: what was allowed at their start is looked at again. */
import { listEndedAuthSessions } from '#db/auth.server';
import { listWhetherMayWatch } from '#db/boards';
import type { Io } from './announce.ts';
import { listWhetherMayWatchClass } from '#db/classes/rows';
import { rooms, sessionOf, watchedClasses, watchedRooms } from './rooms.ts';

/** An expiry tells nobody, nor does a sign-out at another server while Redis is away. */
export async function closeEndedSignIns(io: Io): Promise<void> {
	const ids = new Set([...io.sockets.sockets.values()].map(({ data }) => data.authSessionId));
	for (const id of await listEndedAuthSessions([...ids])) {
		io.local.in(rooms.signIn(id)).disconnectSockets(true);
	}
}

/** Whoever may not watch a session any more hears nothing of it but that; his page asks, and is refused. */
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
		if (may[i]) continue;
		await socket.leave(rooms.session(sessionId));
		socket.emit('session:dismissed', sessionId);
	}
}

/** The same, of a teacher who left his organization, and of a campaign that was deleted. */
export async function dismissTeachers(io: Io): Promise<void> {
	const watchers = watchedClasses(io).flatMap((campaignId) =>
		[...io.sockets.adapter.rooms.get(rooms.class(campaignId))!].flatMap((socketId) => {
			const socket = io.sockets.sockets.get(socketId);
			return socket ? [{ campaignId, userId: socket.data.user.id, socket }] : [];
		})
	);
	const may = await listWhetherMayWatchClass(watchers);
	for (const [i, { campaignId, socket }] of watchers.entries()) {
		if (may[i]) continue;
		await socket.leave(rooms.class(campaignId));
		socket.emit('class:dismissed', campaignId);
	}
}

/** What a browser does before its socket opens: sign in and send forms. Then one typed socket. */
import { io, type Socket } from 'socket.io-client';
import type { OrderReply, RoomOrder } from '#engine/invigilation/orders';
import type { ClientToServer, Reply, ServerToClient } from '#realtime/contract';

export type ClientSocket = Socket<ServerToClient, ClientToServer>;
type Event = keyof ClientToServer;
type Payload<E extends Event> = Parameters<ClientToServer[E]>[0];
type Answer<E extends Event> = Parameters<ClientToServer[E]>[1] extends (
	reply: Reply<infer Data>
) => void
	? Data
	: never;

/** Sends a form as a browser without script does. Returns the cookie set and the page it leads to. */
export async function sendForm(
	base: string,
	path: string,
	fields: Record<string, string>,
	cookie = ''
): Promise<{ status: number; cookie: string; location: string | null }> {
	const response = await fetch(base + path, {
		method: 'POST',
		body: new URLSearchParams(fields),
		headers: { origin: base, cookie, accept: 'text/html' },
		redirect: 'manual'
	});
	await response.arrayBuffer();
	const set = response.headers.getSetCookie().map((one) => one.split(';')[0]!);
	return {
		status: response.status,
		cookie: [cookie, ...set].filter(Boolean).join('; '),
		location: response.headers.get('location')
	};
}

/** Signs in by the page. Returns the cookie. */
export async function signInByForm(base: string, login: string, password: string): Promise<string> {
	const { status, cookie } = await sendForm(base, '/connexion', { login, password });
	if (status !== 303) throw new Error(`${login} could not sign in (${status})`);
	return cookie;
}

export function openSocket(base: string, cookie: string): ClientSocket {
	const socket: ClientSocket = io(base, {
		transports: ['websocket'],
		extraHeaders: { cookie, origin: base },
		reconnectionDelayMax: 3_000,
		forceNew: true
	});
	socket.on('connect_error', ({ message }) => {
		// Refused for now by a server in trouble: the library does not try again by itself.
		if (message === 'server-error') setTimeout(() => socket.connect(), 2_000).unref();
	});
	return socket;
}

/** Sends an order; without a reply within 10 s, `server-error`. */
export async function order<E extends Event>(
	socket: ClientSocket,
	event: E,
	payload: Payload<E>
): Promise<Reply<Answer<E>>> {
	try {
		const reply = await socket.timeout(10_000).emitWithAck(event as 'clock:read', payload as null);
		return reply as Reply<Answer<E>>;
	} catch {
		return { ok: false, because: 'server-error' };
	}
}

/** Sends an order of an invigilator to candidates of his session. */
export function sendOrder(
	socket: ClientSocket,
	sessionId: number,
	candidateIds: number[] | 'all',
	sent: RoomOrder,
	key: string = crypto.randomUUID()
): Promise<Reply<OrderReply>> {
	return order(socket, 'order:send', { sessionId, key, candidateIds, order: sent });
}

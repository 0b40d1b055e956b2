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
	fields: Record<string, string> | [name: string, value: string][],
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

/** Between two tries at an order that nobody answered. */
const FIRST_RETRY_MS = 1_000;
const LAST_RETRY_MS = 10_000;

/** As the page opens its own, and keeps it: see `web/lib/live/connection.svelte.ts`. */
export function openSocket(base: string, cookie: string): ClientSocket {
	const socket: ClientSocket = io(base, {
		transports: ['websocket'],
		extraHeaders: { cookie, origin: base },
		reconnectionDelay: 500,
		reconnectionDelayMax: 1_000,
		timeout: 8_000,
		forceNew: true
	});
	socket.on('disconnect', (reason) => {
		if (reason === 'io server disconnect') socket.connect();
	});
	socket.on('connect_error', ({ message }) => {
		// Refused by the server itself, the library waits for us to ask again.
		if (message === 'not-signed-in' || socket.active) return;
		setTimeout(() => socket.connect(), FIRST_RETRY_MS).unref();
	});
	return socket;
}

/** Its next connections go to another address, as a load balancer leads them without a word to the page. */
export function leadTo(base: string, { io: manager }: ClientSocket): void {
	const { opts } = manager;
	opts.extraHeaders = { ...opts.extraHeaders, origin: base };
	// The library has no way to change it.
	(manager as unknown as { uri: string }).uri = base;
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

/** Sends an order that counts once, again and again until the server says yes or no, as the page does. */
export async function orderUntilHeard<E extends Event>(
	socket: ClientSocket,
	event: E,
	payload: Payload<E>
): Promise<Reply<Answer<E>>> {
	for (let wait = FIRST_RETRY_MS; ; wait = Math.min(wait * 2, LAST_RETRY_MS)) {
		const reply = await order(socket, event, payload);
		if (reply.ok || !['server-error', 'too-many-attempts'].includes(reply.because)) return reply;
		await connectionOr(socket, wait);
	}
}

/** Waits for the next connection, or for so long. */
function connectionOr(socket: ClientSocket, milliseconds: number): Promise<void> {
	return new Promise((resolve) => {
		const go = () => {
			clearTimeout(timer);
			socket.off('connect', go);
			resolve();
		};
		const timer = setTimeout(go, milliseconds);
		socket.once('connect', go);
	});
}

/** The browser end of the hub: one typed socket, orders that always come back with a reply, and the server's clock. */
import { io, type Socket } from 'socket.io-client';
import type { ClientToServer, Reply, ServerToClient } from '#realtime/contract';

type Event = keyof ClientToServer;
type Payload<E extends Event> = Parameters<ClientToServer[E]>[0];
type Answer<E extends Event> = Parameters<ClientToServer[E]>[1] extends (
	reply: Reply<infer Data>
) => void
	? Data
	: never;

/** Connected; looking for the server; or refused because nobody is signed in any more. */
export type LinkState = 'connecting' | 'online' | 'reconnecting' | 'signed-out';

const REPLY_TIMEOUT = 10_000;
const HANDSHAKE_TIMEOUT = 8_000;
const CLOCK_PERIOD = 60_000;
const TICK = 1_000;
/** Between two tries at an order that nobody answered, and after a handshake that failed. */
const FIRST_RETRY = 1_000;
const LAST_RETRY = 10_000;

export class Connection {
	link = $state<LinkState>('connecting');
	/** The server's clock, epoch milliseconds, renewed each second. */
	now = $state(0);

	#socket: Socket<ServerToClient, ClientToServer> | null = null;
	/** What to add to this machine's clock to have the server's. */
	#offset = 0;
	#timers: ReturnType<typeof setInterval>[] = [];
	#isClosed = false;
	/** Who waits for the next connection to try again. */
	#waiting: (() => void)[] = [];

	/** @param serverNow the server's clock when it drew the page */
	constructor(serverNow: number) {
		this.#setClock(serverNow);
	}

	/**
	 * Connects, in a browser only.
	 * @param onConnect called at each connection and reconnection, when the rooms have to be asked for again
	 */
	open(onConnect: () => void): void {
		const socket = io({
			transports: ['websocket', 'polling'],
			reconnectionDelayMax: 1_500,
			timeout: HANDSHAKE_TIMEOUT
		});
		this.#socket = socket;
		socket.on('connect', () => {
			this.link = 'online';
			void this.#readClock();
			for (const tryAgain of this.#waiting.splice(0)) tryAgain();
			onConnect();
		});
		socket.on('disconnect', (reason) => {
			this.link = 'reconnecting';
			// Sent away by a server that stops, the library waits for us to ask again.
			if (reason === 'io server disconnect') socket.connect();
		});
		socket.on('connect_error', (error) => {
			this.link = error.message === 'not-signed-in' ? 'signed-out' : 'reconnecting';
			// Networks that stop WebSocket exist, in schools above all: from now on, it is an upgrade of what works.
			socket.io.opts.transports = ['polling', 'websocket'];
			// Refused by the server itself, the library waits for us to ask again.
			if (this.link === 'reconnecting' && !socket.active) {
				setTimeout(() => !this.#isClosed && socket.connect(), FIRST_RETRY);
			}
		});
		this.#timers = [
			setInterval(() => this.#tick(), TICK),
			setInterval(() => void this.#readClock(), CLOCK_PERIOD)
		];
	}

	on<E extends keyof ServerToClient>(event: E, listener: ServerToClient[E]): void {
		const heard = (news: never) => {
			this.#tick();
			(listener as (news: never) => void)(news);
		};
		(this.#socket as { on(event: string, listener: unknown): void } | null)?.on(event, heard);
	}

	/** Sends an order. Without a reply in time the answer is `server-error`, and nobody knows whether it was done. */
	async order<E extends Event>(event: E, payload: Payload<E>): Promise<Reply<Answer<E>>> {
		try {
			const socket = this.#socket!.timeout(REPLY_TIMEOUT);
			return (await socket.emitWithAck(event as 'clock:read', payload as null)) as Reply<Answer<E>>;
		} catch {
			return { ok: false, because: 'server-error' };
		}
	}

	/** Sends an order again and again until the server says yes or no. It must be one that counts once. */
	async orderUntilHeard<E extends Event>(event: E, payload: Payload<E>): Promise<Reply<Answer<E>>> {
		for (let wait = FIRST_RETRY; ; wait = Math.min(wait * 2, LAST_RETRY)) {
			const reply = await this.order(event, payload);
			const isHeard = reply.ok || !['server-error', 'too-many-attempts'].includes(reply.because);
			if (isHeard || this.#isClosed) return reply;
			await this.#pause(wait);
		}
	}

	close(): void {
		this.#isClosed = true;
		for (const timer of this.#timers) clearInterval(timer);
		this.#socket?.close();
	}

	/** Waits for so long, or for the next connection. */
	#pause(milliseconds: number): Promise<void> {
		return new Promise((resolve) => {
			setTimeout(resolve, milliseconds);
			this.#waiting.push(resolve);
		});
	}

	/** What arrives is read at the present second, not at the last tick; a flood of news turns no clock twice a second. */
	#tick(): void {
		const now = Date.now() + this.#offset;
		if (Math.floor(now / TICK) !== Math.floor(this.now / TICK)) this.now = now;
	}

	async #readClock(): Promise<void> {
		const sentAt = performance.now();
		const reply = await this.order('clock:read', null);
		if (!reply.ok) return;
		// The reply left the server about half a round trip ago.
		this.#setClock(reply.data + (performance.now() - sentAt) / 2);
	}

	#setClock(serverNow: number): void {
		this.#offset = serverNow - Date.now();
		this.now = serverNow;
	}
}

/** The browser end of the hub: one typed socket, orders that always come back with a reply, and the server's clock. */
import { io, type ManagerOptions, type Socket, type SocketOptions } from 'socket.io-client';
import type { ClientToServer, Reply, ServerToClient } from '#realtime/contract';
import { ServerClock } from './ServerClock.svelte.ts';
import { isUnheard } from './unheard.ts';

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
const TICK = 1_000;
/** Between two tries at an order that nobody answered, and after a handshake that failed. */
const FIRST_RETRY = 1_000;
const LAST_RETRY = 10_000;

/** The clock of a page runs on through a cut that is shorter, and is set right at a moment of the time after it. */
const SHORT_CUT = 30_000;
const CLOCK_CALM = 5_000;

export class Connection {
	link = $state<LinkState>('connecting');
	clock: ServerClock;

	#socket: Socket<ServerToClient, ClientToServer> | null = null;
	#isClosed = false;
	/** On the computer's clock: it counts the time for which the computer sleeps too. */
	#lostAt: number | null = null;
	/** Tries in a row that failed though the server answers. */
	#refusedTries = 0;
	/** Who waits for the next connection to try again. */
	#waiting: (() => void)[] = [];

	/**
	 * @param serverNow the server's clock when it drew the page
	 * @param tickMs how finely `now` follows it
	 * @param dial opens the socket; that of the entrance of schools is for who is signed in nowhere
	 */
	constructor(
		serverNow: number,
		tickMs = TICK,
		private dial: (options: Partial<ManagerOptions & SocketOptions>) => Socket = io
	) {
		this.clock = new ServerClock(serverNow, tickMs);
	}

	/** The server's clock, epoch milliseconds, renewed at each tick. */
	get now(): number {
		return this.clock.now;
	}

	/**
	 * Connects, in a browser only.
	 * @param onConnect called at each connection and reconnection, when the rooms have to be asked for again
	 */
	open(onConnect: () => void): void {
		const socket: Socket<ServerToClient, ClientToServer> = this.dial({
			transports: ['websocket', 'polling'],
			reconnectionDelay: 500,
			reconnectionDelayMax: 1_000,
			timeout: HANDSHAKE_TIMEOUT
		});
		this.#socket = socket;
		socket.on('connect', () => {
			this.link = 'online';
			this.#refusedTries = 0;
			const wasAwayFor = this.#lostAt === null ? Infinity : Date.now() - this.#lostAt;
			this.#lostAt = null;
			// Whole rooms come back together from a short cut, through which their clocks went on.
			const wait = wasAwayFor < SHORT_CUT ? Math.random() * CLOCK_CALM : 0;
			setTimeout(() => void this.clock.synchronize(), wait);
			this.#wake();
			onConnect();
		});
		socket.on('disconnect', (reason) => {
			this.link = 'reconnecting';
			this.#lostAt ??= Date.now();
			// Sent away by a server that stops, the library waits for us to ask again.
			if (reason === 'io server disconnect') socket.connect();
		});
		socket.on('connect_error', (error) => {
			this.link = error.message === 'not-signed-in' ? 'signed-out' : 'reconnecting';
			void this.#suspectNetwork(socket);
			// Refused by the server itself, the library waits for us to ask again.
			if (this.link === 'reconnecting' && !socket.active) {
				setTimeout(() => !this.#isClosed && socket.connect(), FIRST_RETRY);
			}
		});
		addEventListener('online', this.#retry);
		this.clock.start(async () => {
			const reply = await this.order('clock:read', null);
			return reply.ok ? reply.data : null;
		});
	}

	/**
	 * Networks that stop WebSocket exist, in schools above all: there, from now on, it is an upgrade of what works. A server
	 * that is away, or starts, is none of them.
	 */
	async #suspectNetwork(socket: Socket): Promise<void> {
		const isThere = await fetch('/readyz').then(
			({ status }) => status < 500,
			() => false
		);
		this.#refusedTries = isThere && this.link === 'reconnecting' ? this.#refusedTries + 1 : 0;
		if (this.#refusedTries >= 2) socket.io.opts.transports = ['polling', 'websocket'];
	}

	on<E extends keyof ServerToClient>(event: E, listener: ServerToClient[E]): void {
		const heard = (news: never) => {
			this.clock.tick();
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

	/**
	 * Sends an order again and again until the server says yes or no. It must be one that counts once; a payload that time
	 * changes is a function, called at each try.
	 */
	async orderUntilHeard<E extends Event>(
		event: E,
		payload: Payload<E> | (() => Payload<E>)
	): Promise<Reply<Answer<E>>> {
		for (let wait = FIRST_RETRY; ; wait = Math.min(wait * 2, LAST_RETRY)) {
			// Sent into a cut, it would be kept by the library as it was then, and leave at the return saying what is no longer so.
			await this.#connected();
			if (this.#isClosed) return { ok: false, because: 'server-error' };
			const present = typeof payload === 'function' ? (payload as () => Payload<E>)() : payload;
			const reply = await this.order(event, present);
			if (reply.ok || !isUnheard(reply.because)) return reply;
			await this.#pause(wait);
		}
	}

	close(): void {
		this.#isClosed = true;
		this.clock.stop();
		removeEventListener('online', this.#retry);
		this.#socket?.close();
		this.#wake();
	}

	/** The network is back: a try begun without it would hang until its handshake times out. */
	#retry = (): void => {
		if (this.#socket?.connected === false) this.#socket.disconnect().connect();
	};

	/** At once when there is a connection, or when there will never be one again. */
	async #connected(): Promise<void> {
		if (this.#isClosed || this.#socket?.connected) return;
		await new Promise<void>((resolve) => this.#waiting.push(resolve));
	}

	#wake(): void {
		for (const tryAgain of this.#waiting.splice(0)) tryAgain();
	}

	/** Waits for so long, or for the next connection. */
	#pause(milliseconds: number): Promise<void> {
		return new Promise((resolve) => {
			setTimeout(resolve, milliseconds);
			this.#waiting.push(resolve);
		});
	}
}

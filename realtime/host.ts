/**
 * Where the HTTP server meets the hub. Whoever creates the server (Vite in development, `server.ts` in production)
 * offers it here; the hub, started from inside the pages so that both share one copy of each module, takes it.
 */
import type { IncomingMessage, Server, ServerResponse } from 'node:http';

export interface Host {
	http: Server;
	/** Whether others hear upgrades of this server too, as Vite does to reload pages. */
	sharesUpgrades: boolean;
	/** Whether the hub hears; `/readyz` tells it. */
	isReady: boolean;
	/** What `/metrics` tells, once the hub is there. */
	readMetrics: (() => Promise<string>) | null;
	/** Called in reverse order when the process stops. */
	onClose(close: () => Promise<void>): void;
	close(): Promise<void>;
}

const PLACE = Symbol.for('vigie.host');
const place = globalThis as { [PLACE]?: Host };

export function offerHost(http: Server, { sharesUpgrades = false } = {}): Host {
	const closers: (() => Promise<void>)[] = [];
	let closing: Promise<void> | null = null;
	const host: Host = {
		http,
		sharesUpgrades,
		isReady: false,
		readMetrics: null,
		onClose: (close) => closers.unshift(close),
		close: () =>
			(closing ??= (async () => {
				host.isReady = false;
				for (const close of closers) await close();
			})())
	};
	place[PLACE] = host;
	return host;
}

export function findHost(): Host | null {
	return place[PLACE] ?? null;
}

/**
 * Where readers find this site, for what is said to them outside of any page: `ORIGIN`, or this machine. A page knows it
 * better, by its own address.
 */
export function siteOrigin(): string {
	const address = findHost()?.http.address();
	const port = address && typeof address === 'object' ? address.port : 80;
	return process.env.ORIGIN || `http://localhost:${port}`;
}

/** Stops what lives on the offered server, if one was. */
export async function closeHost(): Promise<void> {
	await findHost()?.close();
}

/** Answers the machines that watch the server: `/healthz`, `/readyz`, and `/metrics` to this machine only. */
export async function answerProbes(
	host: Host,
	request: IncomingMessage,
	response: ServerResponse,
	next: () => void
): Promise<void> {
	const answer = (status: number, body: string) => {
		response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(body);
	};
	switch (request.url) {
		case '/healthz':
			return answer(200, 'ok');
		case '/readyz':
			return host.isReady ? answer(200, 'ok') : answer(503, 'starting');
		case '/metrics':
			if (!host.readMetrics || !isLocal(request)) return answer(404, 'not found');
			return answer(200, await host.readMetrics());
		default:
			next();
	}
}

function isLocal({ socket, headers }: IncomingMessage): boolean {
	const address = socket.remoteAddress ?? '';
	return /^(::1|(::ffff:)?127\.)/.test(address) && !headers['x-forwarded-for'];
}

/** The production server: one HTTP server for the pages and the socket. */
import { createServer, type IncomingMessage } from 'node:http';
import { resolve } from 'node:path';
import type { Duplex } from 'node:stream';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import express, { type RequestHandler } from 'express';
import { answerProbes, offerHost, type Host } from './host.ts';

/** The port is taken by another program. */
export class PortInUseError extends Error {
	override name = 'PortInUseError';

	constructor(port: number) {
		super(`Port ${port} is already used by another program; choose another one with --port.`);
	}
}

/** `ORIGIN` says nothing that can be used, or is needed and not said. */
export class OriginError extends Error {
	override name = 'OriginError';
}

/**
 * Without `ORIGIN` a page believes the address that it was asked for by, which anybody writes as he likes: the link of a mail
 * that he has sent to somebody else would lead to his own site. Mails leave from a server that knows where it is.
 *
 * @throws OriginError
 */
function settleOrigin(): void {
	const said = process.env.ORIGIN?.trim();
	// The pages take an empty one for a wrong one.
	delete process.env.ORIGIN;
	if (!said) {
		if (!process.env.SMTP_URL) return;
		throw new OriginError(
			'SMTP_URL is set, and ORIGIN is not: say in ORIGIN where the links of mails lead, as https://vigie.example.'
		);
	}
	const { protocol, origin, pathname, search, hash } = URL.canParse(said)
		? new URL(said)
		: new URL('about:blank');
	if (!/^https?:$/.test(protocol) || pathname !== '/' || search || hash) {
		throw new OriginError(`ORIGIN must be as https://vigie.example, without a path: ${said}`);
	}
	process.env.ORIGIN = origin;
	// Whoever forgets to say it would send what opens accounts without it.
	if (protocol === 'https:') process.env.COOKIE_SECURE ||= 'true';
}

/**
 * Serves the production build; resolves once pages and sockets answer. The port is taken first: pages and sockets asked
 * for while the build is prepared and the database opens wait for them.
 *
 * @throws PortInUseError, OriginError, and whatever keeps the database from opening
 */
export async function startServer(port: number, prepare = () => Promise.resolve()): Promise<Host> {
	settleOrigin();
	const app = express();
	app.disable('x-powered-by');
	const http = createServer(app);
	await new Promise<void>((listening, failed) => {
		http.once('error', (error: NodeJS.ErrnoException) =>
			failed(error.code === 'EADDRINUSE' ? new PortInUseError(port) : error)
		);
		http.listen(port, listening);
	});
	const host = offerHost(http);
	const letIn = holdSockets(host);
	const pages = prepare().then(loadBuild);
	app.use((request, response, next) => void answerProbes(host, request, response, next));
	if (!process.env.TRUST_PROXY) app.use(trustOnlyTheConnection);
	app.use((request, response, next) => {
		pages.then((handler) => {
			// Of a socket that opens by requests, and came before the hub, which takes the next ones before they get here.
			if (isOfSocket(request) && host.isReady) http.emit('request', request, response);
			else handler(request, response, next);
		}, next);
	});
	await pages;
	void letIn();
	return host;
}

/** Sockets opened at the same turn of the event loop, so that whoever is in is heard meanwhile. */
const LET_IN_AT_ONCE = 50;

/**
 * Keeps at the door the sockets that come before the hub hears: refused, thousands of pages would wait for their next
 * try after each restart. Returns what lets them in.
 */
function holdSockets(host: Host): () => Promise<void> {
	const held: [IncomingMessage, Duplex, Buffer][] = [];
	host.http.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
		if (host.isReady) return;
		// Nobody else hears of it yet: who gave up must not stop the server.
		socket.on('error', () => socket.destroy());
		held.push([request, socket, head]);
	});
	return async () => {
		for (const [i, [request, socket, head]] of held.entries()) {
			if (i % LET_IN_AT_ONCE === LET_IN_AT_ONCE - 1) await nextTurn();
			if (!socket.destroyed) host.http.emit('upgrade', request, socket, head);
		}
		held.length = 0;
	};
}

function isOfSocket({ url }: IncomingMessage): boolean {
	return url!.startsWith('/socket.io/');
}

async function loadBuild(): Promise<RequestHandler> {
	// The build reads these when it is loaded: forms are compared with the address that the browser asked for.
	process.env.PROTOCOL_HEADER ??= 'x-forwarded-proto';
	process.env.HOST_HEADER ??= 'host';
	// The largest file that a form takes has 20 MB, see `UPLOAD_LIMIT` of the pages.
	process.env.BODY_SIZE_LIMIT ??= '21M';
	// Sign-in attempts are counted by the address of who makes them, not of the proxy.
	if (process.env.TRUST_PROXY) process.env.ADDRESS_HEADER ??= 'x-forwarded-for';
	const build = (await import(pathToFileURL(resolve('build/handler.js')).href)) as {
		handler: RequestHandler;
	};
	return build.handler;
}

/** Without a proxy in front, nobody may claim another protocol or address than the connection's own. */
const trustOnlyTheConnection: RequestHandler = (request, _, next) => {
	request.headers['x-forwarded-proto'] = 'encrypted' in request.socket ? 'https' : 'http';
	delete request.headers['x-forwarded-for'];
	next();
};

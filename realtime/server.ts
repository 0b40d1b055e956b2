/** The production server: one HTTP server for the pages and the socket. */
import { createServer } from 'node:http';
import { resolve } from 'node:path';
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

/**
 * Serves the production build; resolves once pages and sockets answer. The port is taken first: what arrives while the
 * build is prepared and the database opens waits for them.
 *
 * @throws PortInUseError, and whatever keeps the database from opening
 */
export async function startServer(port: number, prepare = () => Promise.resolve()): Promise<Host> {
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
	const pages = prepare().then(loadBuild);
	app.use((request, response, next) => void answerProbes(host, request, response, next));
	if (!process.env.TRUST_PROXY) app.use(trustOnlyTheConnection);
	app.use((request, response, next) => {
		pages.then((handler) => handler(request, response, next), next);
	});
	await pages;
	return host;
}

async function loadBuild(): Promise<RequestHandler> {
	// The build reads these when it is loaded: forms are compared with the address that the browser asked for.
	process.env.PROTOCOL_HEADER ??= 'x-forwarded-proto';
	process.env.HOST_HEADER ??= 'host';
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

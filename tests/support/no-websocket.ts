/** A network that lets pages through and stops WebSocket, as some proxies of schools do. */
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Gateway {
	base: string;
	close(): void;
}

export async function openGateway(target: string): Promise<Gateway> {
	const gateway = createServer((incoming, outgoing) => {
		const { method, headers, url } = incoming;
		if (headers.upgrade) return void incoming.socket.destroy();
		const passed = request(new URL(url!, target), { method, headers }, (answer) => {
			outgoing.writeHead(answer.statusCode!, answer.rawHeaders);
			answer.pipe(outgoing);
		});
		passed.on('error', () => outgoing.destroy());
		incoming.pipe(passed);
	});
	await new Promise<void>((listening) => gateway.listen(0, listening));
	const { port } = gateway.address() as AddressInfo;
	return {
		base: `http://localhost:${port}`,
		close() {
			gateway.close();
			gateway.closeAllConnections();
		}
	};
}

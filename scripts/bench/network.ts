/** A network between clients and server: it cuts connections in the middle of a message, and leads to another server. */
import { connect, createServer, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import type { Random } from '#engine/random';

/** A connection through it, and after how many more bytes it is cut. */
interface Link {
	ends: [client: Socket, server: Socket];
	bytesLeft: number;
}

/** More than a few messages of a page. */
const LONGEST_DELAY_BYTES = 2_000;

export class Network {
	cuts = 0;
	#links = new Set<Link>();
	#server: Server;
	#target: number;

	private constructor(target: number) {
		this.#target = target;
		this.#server = createServer((client) => this.#join(client));
	}

	/** Passes everything to that port of this machine. */
	static async open(target: number): Promise<Network> {
		const network = new Network(target);
		await new Promise<void>((listening) => network.#server.listen(0, listening));
		return network;
	}

	get base(): string {
		return `http://localhost:${(this.#server.address() as AddressInfo).port}`;
	}

	/** Cuts one of the open connections at a byte drawn among the next ones, in whatever direction they go. */
	cutOne(random: Random): void {
		const whole = [...this.#links].filter(({ bytesLeft }) => bytesLeft === Infinity);
		const link = whole[Math.floor(random() * whole.length)];
		if (link) link.bytesLeft = Math.floor(random() * LONGEST_DELAY_BYTES);
	}

	close(): void {
		this.#server.close();
		for (const link of this.#links) this.#part(link);
	}

	/** New connections go to that port; those that are open stay where they are. */
	leadTo(target: number): void {
		this.#target = target;
	}

	#join(client: Socket): void {
		const server = connect(this.#target, 'localhost');
		const link: Link = { ends: [client, server], bytesLeft: Infinity };
		this.#links.add(link);
		this.#pass(link, client, server);
		this.#pass(link, server, client);
	}

	#pass(link: Link, from: Socket, to: Socket): void {
		from.setNoDelay();
		from.on('data', (bytes) => {
			const passed = bytes.subarray(0, link.bytesLeft);
			link.bytesLeft -= passed.length;
			const isCut = passed.length < bytes.length;
			if (isCut) this.cuts++;
			const isTaken = to.write(passed, () => isCut && this.#part(link));
			if (isCut || !isTaken) from.pause();
		});
		to.on('drain', () => from.resume());
		from.on('close', () => this.#part(link));
		// A server that was killed.
		from.on('error', () => this.#part(link));
	}

	#part(link: Link): void {
		this.#links.delete(link);
		for (const end of link.ends) end.destroy();
	}
}

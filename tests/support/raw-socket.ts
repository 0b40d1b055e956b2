/** A socket written by hand, that does what no library would: it floods, it says too much, it may answer no heartbeat. */
import { randomBytes } from 'node:crypto';
import { connect, type Socket } from 'node:net';

export interface RawSocket {
	isClosed: boolean;
	/** Everything that the server said, frames included. */
	heard: string;
	/** Sends one packet of Socket.IO; nobody waits for it to leave. */
	send(packet: string): void;
	close(): void;
}

/** The heartbeat, as the server sends it: a text frame of one letter. */
const PING = '\x81\x012';

/**
 * Opens a WebSocket of Engine.IO, signed in by the cookie, and enters.
 * @param isDeaf whether it answers no heartbeat, for which it is closed in the end whatever else it does
 */
export async function openRawSocket(
	base: string,
	cookie: string,
	{ isDeaf = false } = {}
): Promise<RawSocket> {
	const { hostname, port, host } = new URL(base);
	const tcp: Socket = connect(Number(port), hostname);
	const raw: RawSocket = {
		isClosed: false,
		heard: '',
		send: (packet) => void tcp.write(frame(`4${packet}`)),
		close: () => tcp.destroy()
	};
	tcp.on('data', (bytes) => {
		const text = bytes.toString('latin1');
		raw.heard += text;
		if (!isDeaf && text.includes(PING)) tcp.write(frame('3'));
	});
	tcp.on('close', () => (raw.isClosed = true));
	// Closed by the server while we write.
	tcp.on('error', () => {});
	await new Promise((connected) => tcp.once('connect', connected));
	tcp.write(
		[
			'GET /socket.io/?EIO=4&transport=websocket HTTP/1.1',
			`host: ${host}`,
			`origin: ${base}`,
			`cookie: ${cookie}`,
			'connection: Upgrade',
			'upgrade: websocket',
			'sec-websocket-version: 13',
			`sec-websocket-key: ${randomBytes(16).toString('base64')}`,
			'\r\n'
		].join('\r\n')
	);
	while (!raw.heard.includes('101 Switching')) {
		await new Promise((resolve) => tcp.once('data', resolve));
	}
	raw.send('0');
	return raw;
}

/** One text frame; a mask of zeros changes nothing. */
function frame(text: string): Buffer {
	const payload = Buffer.from(text);
	const { length } = payload;
	const head =
		length < 126
			? Buffer.from([0x81, 0x80 | length])
			: Buffer.from([0x81, 0x80 | 127, 0, 0, 0, 0, 0, 0, 0, 0]);
	if (length >= 126) head.writeUInt32BE(length, 6);
	return Buffer.concat([head, Buffer.alloc(4), payload]);
}

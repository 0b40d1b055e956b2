/** A small mail server: it takes what it is sent, or refuses everybody, or some. */
import { createServer, type AddressInfo, type Socket } from 'node:net';

export interface Received {
	from: string;
	to: string[];
	/** Headers and body, as they came. */
	message: string;
}

export async function startSmtp() {
	const received: Received[] = [];
	const sockets = new Set<Socket>();
	let refuses = false;
	let refused: readonly string[] = [];
	const server = createServer((socket) => {
		sockets.add(socket);
		socket.on('close', () => sockets.delete(socket));
		socket.on('error', () => {});
		let rest = '';
		let mail: Received = { from: '', to: [], message: '' };
		let isData = false;
		const say = (line: string) => socket.write(`${line}\r\n`);
		const hear = (line: string) => {
			if (isData) {
				if (line !== '.') mail.message += `${line}\n`;
				else {
					isData = false;
					received.push(mail);
					mail = { from: '', to: [], message: '' };
					say('250 taken');
				}
				return;
			}
			const [verb] = line.toUpperCase().split(/[ :]/);
			const address = /<(.*?)>/.exec(line)?.[1] ?? '';
			if (verb === 'MAIL') mail.from = address;
			if (verb === 'RCPT') {
				if (refuses || refused.includes(address)) return say('550 no');
				mail.to.push(address);
			}
			if (verb === 'DATA') {
				isData = true;
				return say('354 go on');
			}
			if (verb === 'QUIT') {
				say('221 bye');
				return socket.end();
			}
			say('250 ok');
		};
		socket.on('data', (chunk) => {
			const lines = (rest + chunk.toString()).split('\r\n');
			rest = lines.pop()!;
			lines.forEach(hear);
		});
		say('220 test');
	});
	await new Promise<void>((listening) => server.listen(0, listening));
	return {
		url: `smtp://localhost:${(server.address() as AddressInfo).port}`,
		received,
		refuseAll(does: boolean) {
			refuses = does;
		},
		/** These addresses alone. */
		refuse(...addresses: string[]) {
			refused = addresses;
		},
		async close() {
			for (const socket of sockets) socket.destroy();
			await new Promise((closed) => server.close(closed));
		}
	};
}

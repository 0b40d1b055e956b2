/** The physical limit: a Socket.IO server that passes each answer to its room and does nothing else. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server } from 'socket.io';

const http = createServer();
const io = new Server(http, {
	transports: ['websocket'],
	perMessageDeflate: false,
	serveClient: false
});
io.on('connection', (socket) => {
	const { room } = socket.handshake.query as { room: string };
	void socket.join(room);
	socket.on('answer', (payload: unknown, acknowledge: (reply: unknown) => void) => {
		io.to(room).emit('row', payload);
		acknowledge({ ok: true });
	});
});
http.listen(0, () => console.log(`listens on ${(http.address() as AddressInfo).port}`));

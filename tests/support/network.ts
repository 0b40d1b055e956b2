import type { Page, WebSocketRoute } from 'playwright-core';

export interface Network {
	cut(): Promise<void>;
	mend(): Promise<void>;
	/** From now on the server hears the page and tells it news, but no reply arrives; or replies arrive again. */
	loseReplies(areLost: boolean): void;
}

/** What Socket.IO writes in front of a reply: a message of the transport, that acknowledges. */
const REPLY = '43';

/** The network of one window: cut, what is open closes and nothing new gets through. Before the window opens a page. */
export async function controlNetwork(page: Page): Promise<Network> {
	let isCut = false;
	let areRepliesLost = false;
	const open = new Set<WebSocketRoute>();
	await page.routeWebSocket(/socket\.io/, (socket) => {
		if (isCut) return void socket.close();
		const server = socket.connectToServer();
		server.onMessage((message) => {
			const isLost = areRepliesLost && message.toString().startsWith(REPLY);
			if (!isLost) socket.send(message);
		});
		open.add(socket);
	});
	return {
		async cut() {
			isCut = true;
			await page.context().setOffline(true);
			for (const socket of open) await socket.close();
			open.clear();
		},
		async mend() {
			isCut = false;
			await page.context().setOffline(false);
		},
		loseReplies(areLost) {
			areRepliesLost = areLost;
		}
	};
}

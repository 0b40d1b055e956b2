import type { Page, WebSocketRoute } from 'playwright-core';

export interface Network {
	cut(): Promise<void>;
	mend(): Promise<void>;
}

/** The network of one window: cut, what is open closes and nothing new gets through. Before the window opens a page. */
export async function controlNetwork(page: Page): Promise<Network> {
	let isCut = false;
	const open = new Set<WebSocketRoute>();
	await page.routeWebSocket(/socket\.io/, (socket) => {
		if (isCut) return void socket.close();
		socket.connectToServer();
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
		}
	};
}

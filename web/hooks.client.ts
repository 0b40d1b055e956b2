import type { ClientInit } from '@sveltejs/kit';

/** A page in the background draws no frame. */
const PATIENCE = 200;

/** What the server wrote is shown before the page comes to life: bringing a full room to life takes longer than its frame. */
export const init: ClientInit = () =>
	new Promise((drawn) => {
		setTimeout(drawn, PATIENCE);
		// The task after the next frame runs once that frame is on the screen.
		requestAnimationFrame(() => setTimeout(drawn));
	});

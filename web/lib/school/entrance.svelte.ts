/** The browser end of the entrance of schools: for pupils, who are signed in nowhere. */
import { io } from 'socket.io-client';
import { Connection } from '$lib/live/connection.svelte';
import { readPageAgain } from '$lib/live/read-page-again';

/**
 * In a component only.
 *
 * @param now the server's clock when it drew the page
 * @param code of the school that a pupil waits for; whoever is at work there needs none
 */
export function connectAtEntrance(now: number, code?: string): Connection {
	const connection = new Connection(now, undefined, (options) =>
		io('/ecole', { ...options, ...(code && { auth: { code } }) })
	);
	// He left in another page, or his day is over: this one leads back to where pupils enter.
	$effect(() => {
		if (connection.link === 'signed-out') void readPageAgain();
	});
	return connection;
}

/** Who asks to be recognized in an organization, as it goes: the page reads again what it shows. */
import { onMount } from 'svelte';
import { Connection } from './connection.svelte.ts';
import { readPageAgain } from './read-page-again.ts';

/**
 * In a component only: follows requests as long as the page lasts.
 *
 * @param steps as the server counted them to draw the page; a function, since the page is drawn again
 */
export function followLinks(
	watch: { organizationId: number; isTeacher: boolean },
	steps: () => number,
	now: number
): Connection {
	const connection = new Connection(now);
	onMount(() => {
		connection.open(async () => {
			const reply = await connection.orderUntilHeard('links:watch', watch);
			// Something happened between the drawing of the page and now, or during a cut.
			if (reply.ok && reply.data !== steps()) await readPageAgain();
		});
		connection.on('links:changed', (organizationId) => {
			if (organizationId === watch.organizationId) void readPageAgain();
		});
		return () => connection.close();
	});
	return connection;
}

/** A primary school, as it goes: the page reads again what it shows of its session, or of its missions. */
import { onMount } from 'svelte';
import type { Connection } from './connection.svelte.ts';
import { readPageAgain } from './read-page-again.ts';

/** A whole class answers at once: pages read again at most so often. */
const CALM = 1_000;

export interface SchoolWatch {
	organizationId: number;
	what: 'session' | 'missions';
}

/**
 * In a component only: follows a school as long as the page lasts.
 *
 * @param drawn the stamp of what the page shows; a function, since it is drawn again
 * @param connection not opened yet: of a teacher, or at the entrance of pupils
 */
export function followSchool(
	{ organizationId, what }: SchoolWatch,
	drawn: () => string,
	connection: Connection
): Connection {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const readSoon = () => {
		timer ??= setTimeout(
			() => {
				timer = undefined;
				void readPageAgain(`school:${what}`);
			},
			what === 'session' ? 0 : CALM
		);
	};
	onMount(() => {
		connection.open(async () => {
			const reply = await connection.orderUntilHeard('school:watch', { organizationId, what });
			// Something happened between the drawing of the page and now, or during a cut.
			if (reply.ok && reply.data !== drawn()) readSoon();
		});
		connection.on(what === 'session' ? 'school:changed' : 'missions:changed', (changed) => {
			if (changed === organizationId) readSoon();
		});
		return () => {
			clearTimeout(timer);
			connection.close();
		};
	});
	return connection;
}
